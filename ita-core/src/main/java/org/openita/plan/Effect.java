package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.internal.Excerpt;
import org.openita.scoring.Assessment;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * Whether the indicators that a plan targeted changed, compared with the others.
 *
 * <p>It shows what changed, not why: survey scores change by themselves, and agencies target what
 * is low.
 */
@Value.Immutable
public abstract class Effect {

  Effect() {}

  /** Returns the result before the plan. */
  public abstract Scorecard before();

  /** Returns the result after it. */
  public abstract Scorecard after();

  /** Returns the indicators that both results have, in official order. */
  public abstract ImmutableList<IndicatorChange> indicators();

  /** Returns the indicators that only one result has. */
  public abstract ImmutableList<Code> notComparable();

  /** Returns the mean change of the targeted indicators, exact; empty where there is none. */
  @Value.Derived
  public Optional<Fraction> targeted() {
    return mean(true);
  }

  /** Returns the mean change of the others, exact; empty where there is none. */
  @Value.Derived
  public Optional<Fraction> untargeted() {
    return mean(false);
  }

  /**
   * Returns how much more the targeted indicators changed than the others; empty where either is
   * missing.
   */
  @Value.Derived
  public Optional<Fraction> difference() {
    return targeted().flatMap(mean -> untargeted().map(mean::minus));
  }

  private Optional<Fraction> mean(boolean targeted) {
    List<IndicatorChange> some =
        indicators().stream().filter(change -> change.targeted() == targeted).toList();
    return some.stream()
        .map(change -> change.after().exact().minus(change.before().exact()))
        .reduce(Fraction::plus)
        .map(sum -> sum.dividedBy(some.size()));
  }

  /**
   * Compares two results of the agency of a plan, or reports why they cannot be compared: another
   * agency, or years out of order.
   *
   * @param framework the one that the plan's codes belong to
   */
  public static Checked<Effect> evaluate(
      Plan plan, Framework framework, Scorecard before, Scorecard after) {
    ImmutableList<Problem> problems = problems(plan, before.assessment(), after.assessment());
    return problems.isEmpty()
        ? Checked.of(evaluate(targets(plan, framework), before, after))
        : Checked.failed(problems);
  }

  private static ImmutableList<Problem> problems(Plan plan, Assessment before, Assessment after) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Assessment assessment : List.of(before, after)) {
      if (!assessment.agency().id().equals(plan.agency().id())) {
        problems.add(
            ProblemKind.PLAN_OF_OTHER_AGENCY.at(
                "/agency/id",
                Excerpt.of(plan.agency().id()),
                assessment.fiscalYear(),
                Excerpt.of(assessment.agency().id())));
      }
    }
    if (before.fiscalYear().compareTo(after.fiscalYear()) >= 0) {
      problems.add(
          ProblemKind.RESULTS_UNORDERED.at("/fiscalYear", after.fiscalYear(), before.fiscalYear()));
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

  private static Effect evaluate(Set<Code> targets, Scorecard before, Scorecard after) {
    Set<Code> first = before.indicators().keySet();
    Set<Code> second = after.indicators().keySet();
    return ImmutableEffect.builder()
        .before(before)
        .after(after)
        .addAllIndicators(
            Sets.intersection(first, second).stream()
                .map(code -> change(code, targets.contains(code), before, after))
                .toList())
        .addAllNotComparable(Sets.symmetricDifference(first, second).stream().sorted().toList())
        .build();
  }

  private static IndicatorChange change(
      Code code, boolean targeted, Scorecard before, Scorecard after) {
    return ImmutableIndicatorChange.builder()
        .code(code)
        .targeted(targeted)
        .before(score(before, code))
        .after(score(after, code))
        .build();
  }

  private static Score score(Scorecard card, Code code) {
    return card.node(code).map(ScoreNode::score).orElseThrow();
  }

  /** Returns the two means. */
  @Override
  public String toString() {
    return "targeted "
        + targeted().map(Fraction::toString).orElse("none")
        + ", untargeted "
        + untargeted().map(Fraction::toString).orElse("none");
  }
}
