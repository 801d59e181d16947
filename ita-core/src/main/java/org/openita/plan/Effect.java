package org.openita.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.internal.Excerpt;
import org.openita.scoring.Assessment;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * Whether the indicators that a plan targeted moved, against the others.
 *
 * <p>It tells what moved, not what moved it: surveys move by themselves, and agencies target what
 * is low.
 *
 * @param indicators the indicators that both scorecards have, in official order
 * @param notComparable the indicators that only one of them has
 * @param targeted the mean change of the targeted indicators, exact; empty where there is none
 * @param untargeted the mean change of the others, exact; empty where there is none
 */
public record Effect(
    ImmutableList<Change> indicators,
    ImmutableList<Code> notComparable,
    Optional<Fraction> targeted,
    Optional<Fraction> untargeted) {

  /**
   * How one indicator moved.
   *
   * @param code the indicator
   * @param targeted whether a measure of the plan that was not cancelled targets it or something
   *     under it
   * @param before its score before
   * @param after its score after
   */
  public record Change(Code code, boolean targeted, Score before, Score after) {

    /** The change in points, with two decimals and its sign. */
    public BigDecimal change() {
      return after.value().subtract(before.value());
    }
  }

  /** How much more the targeted indicators moved than the others; empty where either is missing. */
  public Optional<Fraction> difference() {
    return targeted.flatMap(t -> untargeted.map(t::minus));
  }

  /**
   * The effect of a plan between two results, or why they do not go together: other agencies than
   * the plan's, or years in the wrong order.
   *
   * @param framework the one that the plan's codes belong to
   */
  public static Checked<Effect> of(
      Plan plan, Framework framework, Scorecard before, Scorecard after) {
    ImmutableList<Problem> problems = problems(plan, before.assessment(), after.assessment());
    return problems.isEmpty()
        ? Checked.of(of(targets(plan, framework), before, after))
        : Checked.failed(problems);
  }

  private static ImmutableList<Problem> problems(Plan plan, Assessment before, Assessment after) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Assessment assessment : List.of(before, after)) {
      if (!assessment.agency().id().equals(plan.agency().id())) {
        problems.add(
            Problem.of(
                "/agency/id",
                "the plan is of agency "
                    + Excerpt.of(plan.agency().id())
                    + " but the assessment of fiscal year "
                    + assessment.fiscalYear()
                    + " is of "
                    + Excerpt.of(assessment.agency().id())));
      }
    }
    if (before.fiscalYear().compareTo(after.fiscalYear()) >= 0) {
      problems.add(
          Problem.of(
              "/fiscalYear",
              "the assessment after the plan must be of a later year than the one before, but they"
                  + " are of "
                  + after.fiscalYear()
                  + " and "
                  + before.fiscalYear()));
    }
    return problems.build();
  }

  private static ImmutableSet<Code> targets(Plan plan, Framework framework) {
    return plan.measures().stream()
        .filter(measure -> measure.status() != Status.CANCELLED)
        .flatMap(measure -> measure.targets().stream())
        .flatMap(target -> framework.indicatorOf(target).stream())
        .map(Indicator::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Effect of(Set<Code> targets, Scorecard before, Scorecard after) {
    Set<Code> first = before.indicators().keySet();
    Set<Code> second = after.indicators().keySet();
    ImmutableList<Change> changes =
        first.stream()
            .filter(second::contains)
            .map(
                code ->
                    new Change(
                        code, targets.contains(code), score(before, code), score(after, code)))
            .collect(toImmutableList());
    ImmutableList<Code> notComparable =
        Stream.concat(first.stream(), second.stream())
            .distinct()
            .filter(code -> !first.contains(code) || !second.contains(code))
            .sorted()
            .collect(toImmutableList());
    return new Effect(changes, notComparable, mean(changes, true), mean(changes, false));
  }

  private static Score score(Scorecard card, Code code) {
    return card.node(code).map(ScoreNode::score).orElseThrow();
  }

  private static Optional<Fraction> mean(List<Change> changes, boolean targeted) {
    List<Change> own = changes.stream().filter(c -> c.targeted() == targeted).toList();
    return own.stream()
        .map(c -> c.after().exact().minus(c.before().exact()))
        .reduce(Fraction::plus)
        .map(sum -> sum.dividedBy(own.size()));
  }
}
