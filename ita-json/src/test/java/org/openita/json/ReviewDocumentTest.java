package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.Waiver;
import org.openita.review.EarlierReview;
import org.openita.review.NotedFinding;
import org.openita.review.Review;
import org.openita.review.Reviewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewDocumentTest {

  private static final ItaJson JSON = ItaJson.standard();
  private static final JsonMapper JACKSON = JsonMapper.shared();

  private static final Measure BARE =
      Measure.builder().id("m1").addTargets(Code.of("8")).title(Text.th("มาตรการ")).build();
  private static final Plan PLAN =
      JSON.plans()
          .read(
              "{\"schema\":\"ita/plan/v1\",\"agency\":{\"id\":\"x\"},\"fiscalYear\":2566,"
                  + "\"measures\":[]}")
          .withMeasures(BARE, BARE.withId("m2"));

  private static Review review(Reviewer reviewer, Plan plan) {
    return reviewer.review(plan, Frameworks.builtIn()).orElseThrow();
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Property(tries = 100)
  void theFindingsOfAReviewComeBackFromItsDocument(@ForAll("plans") Plan plan) {
    Framework framework = Frameworks.builtIn().of("th-ita-2564");
    Plan known = plan.withBasis(Optional.empty());
    Reviewer.standard()
        .review(known, framework)
        .value()
        .ifPresent(
            review -> {
              EarlierReview read = JSON.earlierReviews().read(JSON.reviews().write(review));
              assertThat(read.agency()).isEqualTo(review.agency());
              assertThat(read.fiscalYear()).isEqualTo(review.fiscalYear());
              assertThat(read.findings())
                  .isEqualTo(review.findings().stream().map(review::noted).toList());
            });
  }

  @Test
  void aDocumentShowsWhatIsWaivedAndWhatChanged() {
    EarlierReview earlier =
        JSON.earlierReviews().read(JSON.reviews().write(review(Reviewer.standard(), PLAN)));
    Waiver waiver =
        Waiver.of("NO_STEPS", "/measures/0", Text.th("เหตุผล"))
            .withUntil(LocalDate.of(2023, 6, 30));
    JsonNode document =
        JACKSON.readTree(
            JSON.reviews()
                .write(review(Reviewer.standard().since(earlier), PLAN.withWaivers(waiver))));
    assertThat(document.at("/waived/0").toString())
        .isEqualTo(
            "{\"code\":\"NO_STEPS\",\"severity\":\"warning\",\"pointer\":\"/measures/0\","
                + "\"measure\":\"m1\",\"message\":"
                + "{\"th\":\"มาตรการ m1 ไม่ระบุขั้นตอนหรือวิธีการปฏิบัติ\","
                + "\"en\":\"measure m1 has no steps or method\"},"
                + "\"reason\":{\"th\":\"เหตุผล\"},\"until\":\"2023-06-30\"}");
    assertThat(document.at("/since/new")).isEmpty();
    assertThat(document.at("/since/gone")).hasSize(1);
    assertThat(document.at("/since/gone/0/code").asString()).isEqualTo("NO_STEPS");
    assertThat(document.at("/since/gone/0/measure").asString()).isEqualTo("m1");
    assertThat(document.at("/since/unchanged")).hasSize(earlier.findings().size() - 1);
    assertThat(JSON.earlierReviews().check(document.toString()).isValid()).isTrue();
  }

  @Test
  void anEarlierReviewReportsEverythingThatIsWrongEachAtItsPlace() {
    String document =
        """
        {"schema": "ita/review/v1", "agency": {}, "fiscalYear": "x", "criteria": 5, "extra": 1,
         "findings": [{"code": " ", "severity": "fatal", "pointer": "/"}, 7]}
        """;
    assertThat(JSON.earlierReviews().check(document).problems())
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrder(
            "/agency/id",
            "/fiscalYear",
            "/extra",
            "/findings/0/code",
            "/findings/0/severity",
            "/findings/0/message",
            "/findings/1");
    assertThat(JSON.earlierReviews().check("{\"schema\": \"ita/plan/v1\"}").problems())
        .extracting(Problem::pointer)
        .contains("/schema");
  }

  @Test
  void aFindingNamesItsMeasure() {
    Review review = review(Reviewer.standard(), PLAN);
    assertThat(review.findings())
        .extracting(review::noted)
        .filteredOn(finding -> finding.code().equals("NO_STEPS"))
        .extracting(NotedFinding::measure)
        .containsExactly(Optional.of("m1"), Optional.of("m2"));
  }
}
