package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * What would be, were some evidence another: the scorecard before and after, and every number that
 * moved.
 *
 * <p>A part of an instrument is evidence of its own: it does not follow when indicators are set,
 * nor they when it is.
 *
 * @param before the scorecard as it is
 * @param after the scorecard as it would be
 * @param moves every number that moved, causes before effects: first the evidence, then upwards
 *     through the tree, the total last; each in official order
 */
public record Simulation(Scorecard before, Scorecard after, ImmutableList<Move> moves) {

  /**
   * One number that moved.
   *
   * @param what {@code total}, or the code of an element or a part
   * @param from the number before, not rounded
   * @param to the number after, not rounded
   * @param fromScore the number before with two decimals, after the rounding of its stage
   * @param toScore the number after with two decimals, after the rounding of its stage
   */
  public record Move(String what, Fraction from, Fraction to, Score fromScore, Score toScore) {}

  /**
   * The simulation in which these codes have these scores.
   *
   * @param scores 0 to 100 with at most 18 decimals, at codes at which evidence stands; a tally's
   *     place can be taken too
   * @return the simulation, or every problem, each at its {@code /set/CODE}
   */
  public static Checked<Simulation> of(Scorecard before, Map<Code, BigDecimal> scores) {
    return Scorer.of(before.framework())
        .rescore(before.assessment(), scores)
        .map(after -> new Simulation(before, after, moves(before, after)));
  }

  /** Whether the level changed: the last effect of all. */
  public boolean levelMoved() {
    return !before.level().equals(after.level());
  }

  private static ImmutableList<Move> moves(Scorecard before, Scorecard after) {
    ImmutableList.Builder<Move> evidence = ImmutableList.builder();
    Map<Element.Kind, List<Move>> effects = new EnumMap<>(Element.Kind.class);
    before
        .nodes()
        .forEach(
            (code, node) -> {
              ScoreNode other = after.node(code).orElseThrow();
              if (node.exact().equals(other.exact())) {
                return;
              }
              if (node.children().isEmpty()) {
                evidence.add(move(node, other));
              } else {
                effects
                    .computeIfAbsent(node.element().orElseThrow().kind(), kind -> new ArrayList<>())
                    .add(move(node, other));
              }
            });
    before
        .parts()
        .keySet()
        .forEach(
            code -> {
              Fraction from = given(before, code);
              Fraction to = given(after, code);
              if (!from.equals(to)) {
                evidence.add(new Move(code.value(), from, to, from.toScore(), to.toScore()));
              }
            });
    ImmutableList.Builder<Move> moves = ImmutableList.<Move>builder().addAll(evidence.build());
    // The kinds are declared from the top of the tree down.
    Lists.reverse(List.copyOf(effects.values())).forEach(moves::addAll);
    if (!before.total().exact().equals(after.total().exact())) {
      moves.add(move(before.total(), after.total()));
    }
    return moves.build();
  }

  private static Fraction given(Scorecard card, Code part) {
    return Fraction.of(card.assessment().scores().getOrDefault(part, BigDecimal.ZERO));
  }

  private static Move move(ScoreNode from, ScoreNode to) {
    return new Move(from.label(), from.exact(), to.exact(), from.score(), to.score());
  }
}
