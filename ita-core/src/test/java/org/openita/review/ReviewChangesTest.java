package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Frameworks;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

class ReviewChangesTest {

  private static Review review(Plan plan) {
    return Reviewer.standard().review(plan, Frameworks.builtIn()).orElseThrow();
  }

  /** What the document of a review says. */
  private static EarlierReview earlier(Review review) {
    return EarlierReview.builder()
        .agency(review.agency())
        .fiscalYear(review.fiscalYear())
        .addAllFindings(review.findings().stream().map(review::noted).toList())
        .build();
  }

  private static ReviewChanges since(EarlierReview earlier, Plan plan) {
    return Reviewer.standard()
        .since(earlier)
        .review(plan, Frameworks.builtIn())
        .orElseThrow()
        .since()
        .orElseThrow();
  }

  private static List<String> lines(List<NotedFinding> findings) {
    return Lists.transform(
        findings, finding -> finding.code() + " " + finding.measure().orElse("plan"));
  }

  /** What findings are matched by. */
  private static List<String> keys(List<NotedFinding> findings) {
    return Lists.transform(
        findings,
        finding ->
            finding.code()
                + finding.measure().orElse("")
                + finding.pointer().replaceAll("/[0-9]+", "/"));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return measures().list().ofMaxSize(4).map(ReviewChangesTest::numbered);
  }

  private static Arbitrary<Measure> measures() {
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(
            (led, stepped, late) -> {
              Measure measure = measure("m", "8").build();
              if (led) {
                measure = measure.withResponsible(ResponsibleUnit.leading("กองคลัง"));
              }
              if (stepped) {
                Step step = Step.of(Text.th("ทำ")).withDue(day("2024-01-31"));
                measure = measure.withSteps(step, step);
              }
              return late ? measure.withPeriod(TimeFrame.endingOn(day("2024-01-31"))) : measure;
            });
  }

  private static Plan numbered(List<Measure> measures) {
    Plan.Builder plan = plan(2566);
    for (int i = 0; i < measures.size(); i++) {
      plan.addMeasures(measures.get(i).withId("m" + i));
    }
    return plan.build();
  }

  @Property(tries = 200)
  void nothingChangesWhereMeasuresOnlyMove(@ForAll("plans") Plan plan, @ForAll Random random) {
    List<Measure> moved = new ArrayList<>(plan.measures());
    Collections.shuffle(moved, random);
    ReviewChanges changes = since(earlier(review(plan)), plan.withMeasures(moved));
    assertThat(changes.added()).isEmpty();
    assertThat(changes.gone()).isEmpty();
    assertThat(changes.unchanged()).hasSameSizeAs(review(plan).findings());
  }

  @Property(tries = 200)
  void everyFindingOfEitherReviewIsInOneList(
      @ForAll("plans") Plan before, @ForAll("plans") Plan after) {
    ReviewChanges changes = since(earlier(review(before)), after);
    Review now = review(after);
    List<NotedFinding> current = new ArrayList<>(changes.added());
    current.addAll(changes.unchanged());
    assertThat(current)
        .containsExactlyInAnyOrderElementsOf(now.findings().stream().map(now::noted).toList());
    assertThat(changes.gone().size() + changes.unchanged().size())
        .isEqualTo(review(before).findings().size());
    assertThat(Collections.disjoint(keys(changes.gone()), keys(changes.added()))).isTrue();
  }

  @Test
  void aCorrectionIsGoneAndAFaultThatCameIsNew() {
    Plan before =
        plan(2566).addMeasures(measure("m1", "8").build(), measure("m2", "8").build()).build();
    Measure corrected =
        before.measures().get(1).withResponsible(ResponsibleUnit.leading("กองคลัง"));
    ReviewChanges changes =
        since(earlier(review(before)), before.withMeasures(corrected, measure("m3", "8").build()));
    assertThat(lines(changes.gone()))
        .containsExactly(
            "NO_RESPONSIBLE m1", "NO_RESPONSIBLE m2", "NO_STEPS m1", "NO_MONITORING m1");
    assertThat(lines(changes.added()))
        .containsExactly("NO_RESPONSIBLE m3", "NO_STEPS m3", "NO_MONITORING m3");
    assertThat(lines(changes.unchanged())).contains("NO_STEPS m2", "NO_TRACEABLE_SCORE plan");
    assertThat(changes).hasToString("new: 3, gone: 4, unchanged: 5");
  }

  @Test
  void anEarlierFindingThatDoesNotNameItsMeasureIsMatchedByCodeAndMember() {
    Plan plan =
        plan(2566).addMeasures(measure("m1", "8").build(), measure("m2", "8").build()).build();
    EarlierReview unnamed = earlier(review(plan));
    unnamed =
        unnamed.withFindings(
            unnamed.findings().stream()
                .map(finding -> finding.withMeasure(Optional.empty()))
                .collect(ImmutableList.toImmutableList()));
    ReviewChanges changes = since(unnamed, plan.withMeasures(plan.measures().get(1)));
    assertThat(changes.added()).isEmpty();
    assertThat(lines(changes.gone()))
        .containsExactly("NO_RESPONSIBLE plan", "NO_STEPS plan", "NO_MONITORING plan");
  }

  @Test
  void anEarlierReviewIsOfTheSameAgencyAndFiscalYear() {
    EarlierReview earlier = earlier(review(plan(2566).build()));
    assertThat(
            Reviewer.standard()
                .since(earlier.withAgency(Agency.of("other")).withFiscalYear(FiscalYear.of(2565)))
                .review(plan(2566).build(), Frameworks.builtIn())
                .problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/agency/id: the plan is of agency \"test\" but the earlier review is of \"other\"",
            "/fiscalYear: the plan is for 2566 but the earlier review is of a plan for 2565");
  }
}
