package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import org.junit.jupiter.api.Test;
import org.openita.Finding;
import org.openita.Text;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.plan.Waiver;

class WaiversTest {

  private static final Text REASON = Text.of("เหตุผล", "reason");

  /** Two measures without anything, each with the same findings. */
  private static final Plan POOR =
      plan(2566).addMeasures(measure("m1", "8").build(), measure("m2", "8").build()).build();

  private static Review review(Reviewer reviewer, Waiver... waivers) {
    return reviewer.review(POOR.withWaivers(waivers), Frameworks.builtIn()).orElseThrow();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.pointer();
  }

  @Test
  void aWaiverTakesOneFindingAtOnePlaceOutOfThoseThatAreOpen() {
    Review without = review(Reviewer.standard());
    Review with = review(Reviewer.standard(), Waiver.of("NO_STEPS", "/measures/1", REASON));
    assertThat(without.findings()).extracting(WaiversTest::line).contains("NO_STEPS /measures/1");
    assertThat(with.findings())
        .containsExactlyElementsOf(
            without.findings().stream()
                .filter(finding -> !line(finding).equals("NO_STEPS /measures/1"))
                .toList());
    assertThat(with.waived())
        .singleElement()
        .satisfies(
            waived -> {
              assertThat(line(waived.finding())).isEqualTo("NO_STEPS /measures/1");
              assertThat(waived.reason()).isEqualTo(REASON);
              assertThat(waived.until()).isEmpty();
              assertThat(waived)
                  .hasToString("waived: NO_STEPS /measures/1: measure m2 has no steps or method");
            });
    assertThat(with.criteria()).isEqualTo(without.criteria());
  }

  @Test
  void aWaiverEndsAfterItsLastDayAndOnlyWhereThereIsADay() {
    Waiver waiver = Waiver.of("NO_STEPS", "/measures/0", REASON).withUntil(day("2023-06-30"));
    assertThat(review(Reviewer.standard(), waiver).waived()).hasSize(1);
    assertThat(review(Reviewer.standard().asOf(day("2023-06-30")), waiver).waived()).hasSize(1);
    Review late = review(Reviewer.standard().asOf(day("2023-07-01")), waiver);
    assertThat(late.waived()).isEmpty();
    assertThat(late.findings())
        .extracting(WaiversTest::line)
        .contains("NO_STEPS /measures/0", "WAIVER_EXPIRED /waivers/0");
  }

  @Test
  void aWaiverThatMatchesNothingIsFoundWhateverItNames() {
    Review review =
        review(
            Reviewer.standard().asOf(day("2023-07-01")),
            Waiver.of("NO_STEPS", "/measures/7", REASON).withUntil(day("2023-06-30")),
            Waiver.of("NOT_KNOWN_YET", "/", REASON),
            Waiver.of("WAIVER_UNUSED", "/waivers/0", REASON));
    assertThat(review.waived()).isEmpty();
    assertThat(review.findings())
        .filteredOn(finding -> finding.pointer().startsWith("/waivers"))
        .extracting(WaiversTest::line)
        .containsExactly(
            "WAIVER_UNUSED /waivers/0", "WAIVER_UNUSED /waivers/1", "WAIVER_UNUSED /waivers/2");
  }
}
