package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.ThaiDates;
import org.openita.analysis.Analysis;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.internal.Excerpt;
import org.openita.plan.Plan;
import org.openita.plan.Progress;

/**
 * Reviews plans: finds what they have and lacks by the criteria of their fiscal year, and the
 * faults that real documents have.
 *
 * <p>Immutable and safe for use by many threads. The same plan gets the same review.
 */
public final class Reviewer {

  private static final Reviewer STANDARD = new Reviewer(null, null);

  private final @Nullable LocalDate asOf;
  private final @Nullable Analysis analysis;

  private Reviewer(@Nullable LocalDate asOf, @Nullable Analysis analysis) {
    this.asOf = asOf;
    this.analysis = analysis;
  }

  /** Returns the reviewer that counts every entry and looks at nothing but the plan. */
  public static Reviewer standard() {
    return STANDARD;
  }

  /**
   * Returns this reviewer at the end of a day: only entries up to it count, and it finds what is
   * overdue.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public Reviewer asOf(LocalDate day) {
    ThaiDates.wrongEra(day)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("day: " + why);
            });
    return new Reviewer(day, analysis);
  }

  /**
   * Returns this reviewer with the analysis of the result that plans rest on, which takes
   * precedence over their own.
   */
  public Reviewer withAnalysis(Analysis analysis) {
    return new Reviewer(asOf, analysis);
  }

  /**
   * Reviews a plan, or reports what keeps it from being understood. Its codes are of its
   * {@linkplain Plan#framework framework}; the criteria are those {@linkplain Frameworks#criteria
   * of its fiscal year}.
   */
  public Checked<Review> review(Plan plan, Frameworks frameworks) {
    return plan.framework(frameworks)
        .flatMap(framework -> review(plan, framework, frameworks.criteria(plan.fiscalYear())));
  }

  /**
   * Reviews a plan whose codes are of one framework, or reports what keeps it from being
   * understood: codes that the framework does not have, an analysis of another agency.
   *
   * <p>A framework states the criteria for plans of its own fiscal year. The plan is judged by
   * those of this framework if the years are the same and it states any, else by those of the
   * built-in framework of the plan's year, else by {@link Criterion#fallback()}.
   */
  public Checked<Review> review(Plan plan, Framework framework) {
    return review(
        plan, framework, Frameworks.builtIn().with(framework).criteria(plan.fiscalYear()));
  }

  private Checked<Review> review(
      Plan plan, Framework framework, ImmutableList<Criterion> criteria) {
    if (analysis != null && !analysis.agency().id().equals(plan.agency().id())) {
      return Checked.failed(
          "/agency/id",
          "the plan is of agency "
              + Excerpt.of(plan.agency().id())
              + " but the assessment is of "
              + Excerpt.of(analysis.agency().id()));
    }
    return plan.checkCodes(framework).map(checked -> reviewed(checked, framework, criteria));
  }

  private Review reviewed(Plan plan, Framework framework, ImmutableList<Criterion> criteria) {
    ReviewedPlan reviewed =
        new ReviewedPlan(
            plan,
            framework,
            criteria,
            Optional.ofNullable(asOf),
            Optional.ofNullable(analysis),
            IssuesToAddress.of(plan, framework, analysis));
    return ImmutableReview.builder()
        .agency(plan.agency())
        .fiscalYear(plan.fiscalYear())
        .addAllCriteria(results(reviewed))
        .addAllFindings(PlanFindings.of(reviewed))
        .progress(
            asOf == null
                ? Progress.summary(plan, framework)
                : Progress.summaryAt(plan, framework, asOf))
        .scoredBy(Optional.ofNullable(analysis).map(any -> any.scorecard().framework()))
        .build();
  }

  /** Returns the day and the analysis that it reviews plans by. */
  @Override
  public String toString() {
    return "reviewer"
        + (asOf == null ? "" : " at the end of " + asOf)
        + (analysis == null ? "" : ", analysis: " + analysis);
  }

  private static ImmutableList<CriterionResult> results(ReviewedPlan reviewed) {
    ElementChecks checks = new ElementChecks(reviewed);
    return reviewed.criteria().stream()
        .map(
            criterion ->
                ImmutableCriterionResult.builder()
                    .item(criterion.item())
                    .addAllElements(checks.results(criterion))
                    .build())
        .collect(toImmutableList());
  }
}
