package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;
import static org.openita.Given.codes;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

class PlanDraftTest {

  private static final Framework FRAMEWORK = Given.framework(2565);
  private static final PlanDraft NOTHING = PlanDraft.builder().build();

  @Test
  void nothingIsWrongWithWhatIsNotKnown() {
    PlanDraft draft =
        NOTHING.withMeasures(
            MeasureDraft.builder().build(),
            MeasureDraft.builder()
                .addProgress(EntryDraft.builder().build(), EntryDraft.builder().build())
                .build());
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.checkCodes(FRAMEWORK).isValid()).isTrue();
    assertThat(draft.framework(Frameworks.builtIn())).isEmpty();
  }

  @Test
  void whatIsKnownIsCheckedAtItsPlace() {
    PlanDraft draft =
        PlanDraft.builder()
            .fiscalYear(FiscalYear.of(2500))
            .addMeasures(MeasureDraft.builder().id("m1").build())
            .addMeasures(MeasureDraft.builder().build())
            .addMeasures(
                MeasureDraft.builder()
                    .id("m1")
                    .addAllTargets(codes("8", "Z9"))
                    .filedUnder(code("O42"))
                    .addProgress(
                        EntryDraft.builder().status(Status.CANCELLED).build(),
                        EntryDraft.builder().date(LocalDate.of(2023, 1, 1)).build(),
                        EntryDraft.builder().status(Status.DONE).build())
                    .build())
            .build();
    assertThat(draft.problems())
        .extracting(Problem::pointer)
        .containsExactly("/fiscalYear", "/measures/2/id", "/measures/2/progress/2/date");
    assertThat(draft.checkCodes(FRAMEWORK).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/measures/2/targets/1: Z9 is not an indicator or an item of th-ita-2565",
            "/measures/2/filedUnder: O42 is not an indicator of th-ita-2565");
  }

  @Test
  void theFrameworkIsKnownByTheBasisOrTheFiscalYear() {
    Frameworks known = Frameworks.builtIn();
    assertThat(NOTHING.withFiscalYear(FiscalYear.EARLIEST).framework(known)).isEmpty();
    assertThat(NOTHING.withFiscalYear(FiscalYear.of(2566)).framework(known).orElseThrow().value())
        .contains(FRAMEWORK);
    assertThat(
            NOTHING.withBasis(Basis.of(FiscalYear.of(2565))).framework(known).orElseThrow().value())
        .contains(FRAMEWORK);
    assertThat(
            NOTHING
                .withBasis(Basis.of(FiscalYear.of(2565)).withFramework("own"))
                .framework(known)
                .orElseThrow()
                .problems())
        .extracting(Problem::pointer)
        .containsExactly("/basis/framework");
  }
}
