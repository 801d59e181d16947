package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.ThaiDates;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.internal.Excerpt;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.Progress;

/**
 * Reviews plans: finds what they have and lacks by the criteria of their fiscal year, and the
 * faults that real documents have.
 *
 * <p>Immutable and safe for use by many threads. The same plan gets the same review.
 */
public final class Reviewer {

  private static final Reviewer STANDARD = new Reviewer(null, null, null, Catalogue.builtIn());

  private final @Nullable LocalDate asOf;
  private final @Nullable Analysis analysis;

  private final @Nullable EarlierReview earlier;
  private final Catalogue catalogue;

  private Reviewer(
      @Nullable LocalDate asOf,
      @Nullable Analysis analysis,
      @Nullable EarlierReview earlier,
      Catalogue catalogue) {
    this.asOf = asOf;
    this.analysis = analysis;
    this.earlier = earlier;
    this.catalogue = catalogue;
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
    return new Reviewer(day, analysis, earlier, catalogue);
  }

  /**
   * Returns this reviewer with the analysis of the result that plans rest on, which takes
   * precedence over their own.
   */
  public Reviewer withAnalysis(Analysis analysis) {
    return new Reviewer(asOf, analysis, earlier, catalogue);
  }

  /** Returns this reviewer with an earlier review, which it compares reviews with. */
  public Reviewer since(EarlierReview earlier) {
    return new Reviewer(asOf, analysis, earlier, catalogue);
  }

  /**
   * Returns this reviewer with another catalogue than the built-in one, by which it judges whether
   * a measure serves what it is for. A plan that names another catalogue is not judged.
   */
  public Reviewer withCatalogue(Catalogue catalogue) {
    return new Reviewer(asOf, analysis, earlier, catalogue);
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
   * understood: codes that the framework does not have, an analysis of another agency, an earlier
   * review of another agency or fiscal year.
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
    ImmutableList<Problem> mismatches = mismatches(plan);
    if (!mismatches.isEmpty()) {
      return Checked.failed(mismatches);
    }
    return plan.checkCodes(framework).map(checked -> reviewed(checked, framework, criteria));
  }

  private ImmutableList<Problem> mismatches(Plan plan) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (analysis != null && !analysis.agency().id().equals(plan.agency().id())) {
      problems.add(otherAgency(plan, "assessment", analysis.agency().id()));
    }
    if (earlier != null && !earlier.agency().id().equals(plan.agency().id())) {
      problems.add(otherAgency(plan, "earlier review", earlier.agency().id()));
    }
    if (earlier != null && !earlier.fiscalYear().equals(plan.fiscalYear())) {
      problems.add(
          Problem.of(
              "/fiscalYear",
              "the plan is for "
                  + plan.fiscalYear()
                  + " but the earlier review is of a plan for "
                  + earlier.fiscalYear()));
    }
    return problems.build();
  }

  private static Problem otherAgency(Plan plan, String what, String agency) {
    return Problem.of(
        "/agency/id",
        "the plan is of agency "
            + Excerpt.of(plan.agency().id())
            + " but the "
            + what
            + " is of "
            + Excerpt.of(agency));
  }

  private Review reviewed(Plan plan, Framework framework, ImmutableList<Criterion> all) {
    ImmutableList<Criterion> criteria =
        plan.kinds().isEmpty()
            ? all
            : all.stream().filter(c -> plan.kinds().contains(c.kind())).collect(toImmutableList());
    ReviewedPlan reviewed =
        new ReviewedPlan(
            plan,
            framework,
            criteria,
            Optional.ofNullable(asOf),
            Optional.ofNullable(analysis),
            IssuesToAddress.of(plan, framework, analysis),
            IssuesToAddress.stated(plan, framework));
    Waivers findings = Waivers.of(reviewed, PlanFindings.of(reviewed, catalogue));
    ImmutableReview.Builder builder =
        ImmutableReview.builder()
            .agency(plan.agency())
            .fiscalYear(plan.fiscalYear())
            .addAllCriteria(results(reviewed))
            .addAllFindings(findings.open())
            .addAllWaived(findings.waived())
            .addAllMeasures(plan.measures().stream().map(Measure::id).toList())
            .progress(
                asOf == null
                    ? Progress.summary(plan, framework)
                    : Progress.summaryAt(plan, framework, asOf))
            .scoredBy(Optional.ofNullable(analysis).map(any -> any.scorecard().framework()));
    Review review = builder.build();
    if (earlier == null) {
      return review;
    }
    List<NotedFinding> now = review.findings().stream().map(review::noted).toList();
    return builder.since(ReviewMatcher.match(now, earlier.findings())).build();
  }

  /** Returns the day, the analysis and the earlier review that it reviews plans by. */
  @Override
  public String toString() {
    return "reviewer"
        + (asOf == null ? "" : " at the end of " + asOf)
        + (analysis == null ? "" : ", analysis: " + analysis)
        + (earlier == null ? "" : ", since: " + earlier);
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
