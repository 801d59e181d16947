package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.FindingKind;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.framework.Confidence;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.plan.Plans;

/** Which criteria a plan is judged by. */
class YearlyCriteriaTest {

  private static final Criterion OUTCOMES =
      Criterion.builder()
          .kind(Criterion.Kind.REPORT)
          .item(Code.of("O41"))
          .putElement(CriterionElement.OUTCOMES_REPORTED, Confidence.CONFIRMED)
          .build();
  private static final Criterion MONITORING =
      Criterion.builder()
          .kind(Criterion.Kind.MEASURES)
          .putElement(CriterionElement.MONITORING_GIVEN, Confidence.CONFIRMED)
          .build();

  private static Plan plan(int year) {
    return Plans.plan(year).addMeasures(Plans.measure("m1", "8").build()).build();
  }

  /** The built-in framework of a year with two criteria of a ministry, the report's first. */
  private static Framework ministry(int year) {
    return Given.framework(2564)
        .withId("ministry")
        .withFiscalYear(FiscalYear.of(year))
        .withCriteria(OUTCOMES, MONITORING);
  }

  /** The criteria of a review, one word each. */
  private static String criteria(Review review) {
    return Joiner.on(' ').join(review.criteria().stream().map(YearlyCriteriaTest::word).toList());
  }

  private static String word(CriterionResult criterion) {
    return criterion.item().map(Code::value).orElse("-") + ":" + criterion.elements().size();
  }

  private static boolean finds(Review review, FindingKind kind) {
    return review.findings().stream().anyMatch(finding -> finding.kind() == kind);
  }

  private static Review review(Plan plan, Frameworks frameworks) {
    return Reviewer.standard().review(plan, frameworks).orElseThrow();
  }

  private static Review review(Plan plan, Framework framework) {
    return Reviewer.standard().review(plan, framework).orElseThrow();
  }

  @Test
  void aPlanIsJudgedByTheFrameworkOfItsOwnYearAndNotOfItsScores() {
    Frameworks builtIn = Frameworks.builtIn();
    assertThat(criteria(review(plan(2563), builtIn))).isEqualTo("O42:7 O43:2");
    assertThat(criteria(review(plan(2564), builtIn))).isEqualTo("O42:9 O43:2");
    assertThat(criteria(review(plan(2566), builtIn))).isEqualTo("O42:9 O43:2");
    assertThat(criteria(review(plan(2567), builtIn))).isEqualTo("-:7 -:2");
    assertThat(criteria(review(plan(2569), builtIn))).isEqualTo("-:7 -:2");
    assertThat(criteria(review(plan(2566), builtIn.with(ministry(2565))))).isEqualTo("O42:9 O43:2");
    assertThat(criteria(review(plan(2566), builtIn.with(ministry(2566))))).isEqualTo("-:1 O41:1");
  }

  @Test
  void aMinistrysCriteriaChangeTheReview() {
    Review official = review(plan(2568), Frameworks.builtIn());
    assertThat(finds(official, FindingKind.NO_MONITORING)).isFalse();
    assertThat(finds(official, FindingKind.CRITERIA_UNVERIFIED)).isTrue();
    Review own = review(plan(2568), Frameworks.builtIn().with(ministry(2568)));
    assertThat(finds(own, FindingKind.NO_MONITORING)).isTrue();
    assertThat(finds(own, FindingKind.CRITERIA_UNVERIFIED)).isFalse();
    assertThat(own.criteria().get(0).elements())
        .singleElement()
        .isEqualTo(
            ImmutableElementResult.builder()
                .element(CriterionElement.MONITORING_GIVEN)
                .status(ElementStatus.MISSING)
                .confidence(Confidence.CONFIRMED)
                .build());
  }

  @Test
  void aSingleFrameworkJudgesPlansOfItsOwnYearOnly() {
    assertThat(criteria(review(plan(2566), ministry(2566)))).isEqualTo("-:1 O41:1");
    assertThat(criteria(review(plan(2566), ministry(2565)))).isEqualTo("O42:9 O43:2");
    assertThat(criteria(review(plan(2567), ministry(2565)))).isEqualTo("-:7 -:2");
    assertThat(criteria(review(plan(2570), ministry(2570)))).isEqualTo("-:1 O41:1");
    assertThat(criteria(review(plan(2571), ministry(2570)))).isEqualTo("-:7 -:2");
  }

  @Test
  void aSingleFrameworkWithoutCriteriaLeavesThemToTheBuiltInOneOfTheYear() {
    assertThat(criteria(review(plan(2566), ministry(2566).withCriteria())))
        .isEqualTo("O42:9 O43:2");
    assertThat(criteria(review(plan(2570), ministry(2570).withCriteria()))).isEqualTo("-:7 -:2");
  }
}
