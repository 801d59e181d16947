package org.openita.whatif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * A scorecard as it would be with some other scores, and every score that changes.
 *
 * <p>A part of an instrument is evidence of its own: setting an indicator does not change it, and
 * setting it changes no indicator.
 */
@Value.Immutable
public abstract class Simulation {

  Simulation() {}

  /** Returns the scorecard as it is. */
  public abstract Scorecard before();

  /** Returns the scorecard as it would be. */
  public abstract Scorecard after();

  /**
   * Returns every score that changes as it enters the level above, or as it is published where
   * nothing does, causes before effects: first the evidence, then upwards through the tree, the
   * total last; each in official order.
   */
  public abstract ImmutableList<ScoreChange> changes();

  /** Returns whether the level changes. */
  public boolean isLevelChanged() {
    return !before().level().equals(after().level());
  }

  /**
   * Runs the simulation in which evidence has these scores, or returns every problem, each at
   * {@code /set/CODE}.
   *
   * @param scores 0 to 100 with at most 18 decimals, by the code of the evidence, be it a score or
   *     a tally
   */
  public static Checked<Simulation> run(Scorecard before, Map<Code, BigDecimal> scores) {
    return Scorer.of(before.framework())
        .rescore(before.assessment(), scores)
        .map(
            after ->
                ImmutableSimulation.builder()
                    .before(before)
                    .after(after)
                    .addAllChanges(changes(before, after))
                    .build());
  }

  private static ImmutableList<ScoreChange> changes(Scorecard before, Scorecard after) {
    ImmutableList.Builder<ScoreChange> lever = ImmutableList.builder();
    Map<Element.Kind, List<ScoreChange>> effects = new EnumMap<>(Element.Kind.class);
    before
        .nodes()
        .forEach(
            (code, node) -> {
              ScoreNode other = after.node(code).orElseThrow();
              if (node.value().equals(other.value())) {
                return;
              }
              if (node.children().isEmpty()) {
                lever.add(change(node, node.value(), other, other.value()));
              } else {
                effects
                    .computeIfAbsent(node.element().orElseThrow().kind(), kind -> new ArrayList<>())
                    .add(change(node, node.value(), other, other.value()));
              }
            });
    before
        .parts()
        .forEach(
            (code, from) -> {
              Score to = requireNonNull(after.parts().get(code));
              if (!from.equals(to)) {
                lever.add(
                    ImmutableScoreChange.builder()
                        .what(code.value())
                        .from(from.exact())
                        .to(to.exact())
                        .fromScore(from)
                        .toScore(to)
                        .build());
              }
            });
    ImmutableList.Builder<ScoreChange> changes = ImmutableList.builder();
    changes.addAll(lever.build());
    // The kinds are declared from the top of the tree down.
    Lists.reverse(List.copyOf(effects.values())).forEach(changes::addAll);
    Fraction from = before.total().exact();
    Fraction to = after.total().exact();
    if (!from.equals(to)) {
      changes.add(change(before.total(), from, after.total(), to));
    }
    return changes.build();
  }

  private static ScoreChange change(ScoreNode before, Fraction from, ScoreNode after, Fraction to) {
    return ImmutableScoreChange.builder()
        .what(before.label())
        .from(from)
        .to(to)
        .fromScore(before.score())
        .toScore(after.score())
        .build();
  }

  /** Returns both results, such as {@code 88.38 A -> 95.08 AA}. */
  @Override
  public String toString() {
    return before() + " -> " + after();
  }
}
