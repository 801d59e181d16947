package org.openita.whatif;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.framework.Framework;
import org.openita.scoring.Condition;
import org.openita.scoring.Grading;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/**
 * The cheapest ways to a target.
 *
 * <p>An item of a checklist moves to one of its options. Everything else, above all the answers to
 * a survey, moves to any higher score with two decimals and counts as an assumption, because the
 * agency cannot decide it. A change costs the same however far it goes.
 *
 * <p>The cheapest paths have the fewest changed codes, then the least effort (or the other way
 * round, as the cost model says), then the fewest assumptions; these three are optimal. The scores
 * of each path are then lowered as far as the target allows, those worth least to the total first,
 * so that no change could be smaller by itself. Paths of equal cost are ordered by the sum of the
 * points by which they rise.
 *
 * <p>A search takes at most 10,000,000 steps: pairs of choices compared, choices kept (20 each),
 * and scores lowered (20 each), a step on numbers of more than 64 bits counting once for every 64.
 * The built-in frameworks need at most half of that with efforts of 1 to 5, whatever the evidence.
 * A search that needs more ends with the cheapest paths it knows and is not {@linkplain #isOptimal
 * optimal}.
 */
@Value.Immutable
public abstract class ImprovementPaths {

  /** How many steps a search may take. */
  static final long MOST_STEPS = 10_000_000;

  ImprovementPaths() {}

  /** Returns the result that the paths start from. */
  public abstract Scorecard scorecard();

  /** Returns the target. */
  public abstract Target target();

  /** Returns the cost of changes. */
  public abstract CostModel costs();

  /**
   * Returns the paths, cheapest first, all of which minimise what the cost model weighs first;
   * empty where the target is already reached or out of reach.
   */
  public abstract ImmutableList<ImprovementPath> paths();

  /**
   * Returns what stays too low even with all changeable evidence at its highest score; empty where
   * the target is reachable.
   */
  public abstract ImmutableList<Blocker> blockedBy();

  /**
   * Returns whether the search was complete. One that ended at its limit of steps was not: every
   * path reaches the target and nothing of it can be left out, but there may be cheaper ones.
   */
  public abstract boolean isOptimal();

  /** Returns whether the target is already reached or some path reaches it. */
  public boolean isReachable() {
    return blockedBy().isEmpty();
  }

  /**
   * Finds the cheapest paths that differ in more than alternatives, or returns a problem at {@code
   * /fixed} for every fixed code that the framework does not have.
   *
   * @param limit the greatest number of paths to find, 1 or more
   */
  public static Checked<ImprovementPaths> find(
      Scorecard card, Target target, CostModel costs, int limit) {
    return find(card, target, costs, limit, new Work(MOST_STEPS));
  }

  static Checked<ImprovementPaths> find(
      Scorecard card, Target target, CostModel costs, int limit, Work work) {
    checkArgument(limit >= 1, "the limit of paths must be 1 or more but was %s", limit);
    ImmutableList<Problem> unknown = unknownFixedCodes(card.framework(), costs);
    if (!unknown.isEmpty()) {
      return Checked.failed(unknown);
    }
    ImmutableImprovementPaths.Builder found =
        ImmutableImprovementPaths.builder().scorecard(card).target(target).costs(costs);
    boolean isOptimal = true;
    if (!target.isReachedBy(card)) {
      List<Lever> changeable =
          Lever.of(card).stream()
              .filter(e -> e.canRise() && !costs.isFixed(card.framework(), e.code()))
              .toList();
      ImmutableList<Blocker> blockers = blockers(card, target, changeable);
      if (blockers.isEmpty()) {
        ImprovementSearch.Found cheapest =
            new ImprovementSearch(card, target, costs, changeable, work).cheapest(limit);
        found.addAllPaths(cheapest.paths());
        isOptimal = cheapest.isOptimal();
      }
      found.addAllBlockedBy(blockers);
    }
    return Checked.of(found.isOptimal(isOptimal).build());
  }

  private static ImmutableList<Problem> unknownFixedCodes(Framework framework, CostModel costs) {
    return costs.fixed().stream()
        .filter(code -> framework.element(code).isEmpty() && !isPart(framework, code))
        .map(
            code ->
                ProblemKind.CODE_UNKNOWN.at(
                    Problem.member("/fixed", code.value()), code, framework.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPart(Framework framework, Code code) {
    return framework.parts().stream().anyMatch(part -> part.code().equals(code));
  }

  private static ImmutableList<Blocker> blockers(
      Scorecard card, Target target, List<Lever> changeable) {
    Recalculation best =
        Recalculation.of(card)
            .with(
                changeable.stream()
                    .collect(toImmutableMap(Lever::code, e -> Fraction.of(e.most()))));
    return Grading.conditions(
            target.total().orElse(null),
            target.components().orElse(null),
            best.total(),
            best.components())
        .stream()
        .filter(condition -> !condition.isMet())
        .map(condition -> blocker(condition, card))
        .collect(ImmutableList.toImmutableList());
  }

  private static Blocker blocker(Condition missed, Scorecard card) {
    return ImmutableBlocker.builder()
        .what(missed.label())
        .now(missed.scoreIn(card).orElseThrow())
        .best(missed.score())
        .need(missed.required())
        .build();
  }

  /** Returns the target and how many paths there are, such as {@code AA: 3 paths}. */
  @Override
  public String toString() {
    return target() + ": " + (isReachable() ? paths().size() + " paths" : "out of reach");
  }
}
