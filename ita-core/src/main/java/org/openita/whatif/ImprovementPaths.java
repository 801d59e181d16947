package org.openita.whatif;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/**
 * The cheapest ways to a target.
 *
 * <p>An item of a checklist is fulfilled or it is not: it moves to one of its options. Everything
 * else, the answers of a survey above all, moves to any higher score with two decimals and is named
 * as an assumption, for nobody can command it. A change costs the same however far it goes.
 *
 * <p>Cheapest means, one before the other: the fewest changed codes and the least effort (or the
 * other way round, as the cost model says), then the fewest assumptions. These three are optimal.
 * Each path is then lowered: its scores, those worth least to the total first, are made as low as
 * the target allows, so that no change could be smaller by itself; of paths that cost the same, the
 * one that rises by the fewest points in all stands first.
 *
 * @param target what is to be reached
 * @param costs what changes cost
 * @param reachable whether it is reached, or some path reaches it
 * @param paths the paths, cheapest first, all of them with the least of what the cost model weighs
 *     first; empty where the target is already reached or cannot be
 * @param blockedBy what stays too low even when all that may change is as high as it can be; empty
 *     where the target is reachable
 */
public record ImprovementPaths(
    Target target,
    CostModel costs,
    boolean reachable,
    ImmutableList<ImprovementPath> paths,
    ImmutableList<Blocker> blockedBy) {

  /**
   * One score that keeps the target out of reach.
   *
   * @param what {@code total}, or the code of a component
   * @param now the score
   * @param best the highest score that the changes allowed can give it
   * @param need the least score that is enough
   */
  public record Blocker(String what, Score now, Score best, Score need) {}

  /** The paths, not more than so many, that differ in more than alternatives. */
  public static Checked<ImprovementPaths> find(
      Scorecard card, Target target, CostModel costs, int most) {
    checkArgument(most >= 1, "the most paths must be at least 1 but was %s", most);
    Framework framework = card.framework();
    ImmutableList<Problem> unknown =
        costs.fixed().stream()
            .filter(code -> framework.element(code).isEmpty() && !isPart(framework, code))
            .map(
                code ->
                    Problem.of(
                        Problem.member("/fixed", code.value()),
                        code + " is not a code of " + framework.id()))
            .collect(ImmutableList.toImmutableList());
    if (!unknown.isEmpty()) {
      return Checked.failed(unknown);
    }
    if (target.isReachedBy(card)) {
      return Checked.of(of(target, costs, true, ImmutableList.of(), ImmutableList.of()));
    }
    List<Evidence> changeable =
        Evidence.of(card).stream()
            .filter(e -> e.canRise() && !costs.isFixed(framework, e.code()))
            .toList();
    ImmutableList<Blocker> blockers = blockers(card, target, changeable);
    return Checked.of(
        blockers.isEmpty()
            ? of(
                target,
                costs,
                true,
                new ImprovementSearch(card, target, costs, changeable).cheapest(most),
                blockers)
            : of(target, costs, false, ImmutableList.of(), blockers));
  }

  private static ImprovementPaths of(
      Target target,
      CostModel costs,
      boolean reachable,
      ImmutableList<ImprovementPath> paths,
      ImmutableList<Blocker> blockedBy) {
    return new ImprovementPaths(target, costs, reachable, paths, blockedBy);
  }

  private static boolean isPart(Framework framework, Code code) {
    return framework.parts().stream().anyMatch(part -> part.code().equals(code));
  }

  private static ImmutableList<Blocker> blockers(
      Scorecard card, Target target, List<Evidence> changeable) {
    Recalculation best =
        Recalculation.of(card)
            .with(
                changeable.stream()
                    .collect(toImmutableMap(Evidence::code, e -> Fraction.of(e.most()))));
    ImmutableList.Builder<Blocker> blockers = ImmutableList.builder();
    target
        .total()
        .filter(need -> !best.total().isAtLeast(need))
        .ifPresent(
            need -> blockers.add(new Blocker("total", card.total().score(), best.total(), need)));
    target
        .components()
        .ifPresent(
            need ->
                card.components()
                    .forEach(
                        (code, now) -> {
                          Score score = requireNonNull(best.components().get(code));
                          if (!score.isAtLeast(need)) {
                            blockers.add(new Blocker(code.value(), now, score, need));
                          }
                        }));
    return blockers.build();
  }
}
