package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.openita.Checked;
import org.openita.analysis.Analysis;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.internal.Excerpt;
import org.openita.plan.Plan;
import org.openita.plan.Progress;
import org.openita.review.Review.CriterionResult;

/**
 * Reviews plans: what the criterion of their fiscal year finds and misses in them, and the faults
 * that real documents have.
 *
 * <p>Immutable and safe for use by many threads. The same plan gets the same review.
 */
public final class Reviewer {

  private static final Reviewer STANDARD = new Reviewer(Optional.empty(), Optional.empty());

  private final Optional<LocalDate> asOf;
  private final Optional<Analysis> analysis;

  private Reviewer(Optional<LocalDate> asOf, Optional<Analysis> analysis) {
    this.asOf = asOf;
    this.analysis = analysis;
  }

  /** One that counts every entry and knows nothing but the plan. */
  public static Reviewer standard() {
    return STANDARD;
  }

  /** The same at the end of a day: only entries up to it count, and what is overdue is told. */
  public Reviewer asOf(LocalDate day) {
    return new Reviewer(Optional.of(day), analysis);
  }

  /** The same with the analysis of the result that plans rest on, which wins over their own. */
  public Reviewer withAnalysis(Analysis analysis) {
    return new Reviewer(asOf, Optional.of(analysis));
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
    Optional<String> other =
        analysis.map(a -> a.agency().id()).filter(id -> !id.equals(plan.agency().id()));
    if (other.isPresent()) {
      return Checked.failed(
          "/agency/id",
          "the plan is of agency "
              + Excerpt.of(plan.agency().id())
              + " but the assessment is of "
              + Excerpt.of(other.get()));
    }
    return plan.checkedBy(framework).map(checked -> reviewed(checked, framework, criteria));
  }

  private Review reviewed(Plan plan, Framework framework, ImmutableList<Criterion> criteria) {
    Reading reading =
        new Reading(plan, framework, asOf, Grounds.of(plan, framework, analysis), criteria);
    return new Review(
        plan.agency(),
        plan.fiscalYear(),
        criteria(reading),
        PlanFindings.of(reading, analysis),
        Progress.summary(plan, framework, asOf));
  }

  private static ImmutableList<CriterionResult> criteria(Reading reading) {
    ElementChecks checks = new ElementChecks(reading);
    return reading.criteria().stream()
        .map(criterion -> new CriterionResult(criterion.item(), checks.results(criterion)))
        .collect(toImmutableList());
  }
}
