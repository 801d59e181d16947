package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.advice.Assessments.code;
import static org.openita.advice.Assessments.codes;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.entry;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.advice.Assessments;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;
import org.openita.framework.Frameworks;

class PlanTest {

  private static List<String> pointers(Iterable<Problem> problems) {
    return ImmutableList.copyOf(problems).stream().map(Problem::pointer).toList();
  }

  @Test
  void aPlanCanBePoor() {
    Plan plan = plan(2566).addMeasures(measure("m1", "8").build()).build();
    assertThat(plan.scoreYear()).isEqualTo(FiscalYear.of(2565));
    assertThat(plan.measures().get(0).status()).isEqualTo(Status.NOT_STARTED);
    assertThat(plan.measures().get(0).deadline()).isEmpty();
    assertThat(plan.framework(Frameworks.builtIn()).orElseThrow().id()).isEqualTo("th-ita-2565");
    assertThat(plan.checkedBy(Assessments.framework(2565)).isValid()).isTrue();
  }

  @Test
  void aPlanReportsEverythingThatIsWrongAtOnce() {
    Measure first =
        measure("m1", "8", "8")
            .addSteps(new Measure.Step(Text.th("ก"), Optional.empty(), day("2566-01-31")))
            .period(new Measure.Period(day("2023-09-30"), day("2022-10-01")))
            .monitoring(new Measure.Monitoring(ImmutableList.of(12, 6, 13), Optional.empty()))
            .addProgress(entry("2023-03-31", Status.DONE))
            .addProgress(entry("2023-02-28", Status.IN_PROGRESS))
            .addProgress(ProgressEntry.builder().status(Status.IN_PROGRESS).round(0).build())
            .build();
    Measure second =
        measure("m1", "8")
            .period(new Measure.Period(day("2565-10-01"), day("2566-09-30")))
            .addProgress(
                ProgressEntry.builder()
                    .status(Status.DONE)
                    .date(LocalDate.of(2566, 1, 17))
                    .addEvidence(
                        Evidence.builder().text("ก").date(LocalDate.of(2566, 1, 17)).build())
                    .build())
            .build();
    StatedAnalysis analysis =
        StatedAnalysis.builder()
            .addAllStrengths(codes("1", "1"))
            .addAllUrgentWeaknesses(codes("8", "7", "8"))
            .putDevelopmentPoint(code("EIT"), codes("8", "8"))
            .putPrintedNumber(code("8"), " ")
            .build();
    Plan.Builder plan = plan(2566).analysis(analysis).addMeasures(first).addMeasures(second);
    assertThatThrownBy(plan::build)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(pointers(e.problems()))
                    .containsExactly(
                        "/analysis/strengths/1",
                        "/analysis/urgentWeaknesses/2",
                        "/analysis/developmentPoints/EIT/1",
                        "/analysis/printedNumbers/8",
                        "/measures/0/targets/1",
                        "/measures/0/steps/0/due",
                        "/measures/0/period",
                        "/measures/0/monitoring/rounds/1",
                        "/measures/0/monitoring/rounds/2",
                        "/measures/0/progress/1/date",
                        "/measures/0/progress/1/status",
                        "/measures/0/progress/2/round",
                        "/measures/0/progress/2/date",
                        "/measures/1/id",
                        "/measures/1/period/from",
                        "/measures/1/period/to",
                        "/measures/1/progress/0/date",
                        "/measures/1/progress/0/evidence/0/date"));
  }

  @Test
  void aDateOfTheWrongEraSaysHowToWriteIt() {
    Measure measure =
        measure("m1", "8").period(new Measure.Period(Optional.empty(), day("2566-01-31"))).build();
    Plan.Builder plan = plan(2566).addMeasures(measure);
    assertThatThrownBy(plan::build)
        .hasMessageContaining("/measures/0/period/to")
        .hasMessageContaining("write 2023-01-31");
  }

  @Test
  void codesMustBeThoseOfTheFramework() {
    StatedAnalysis analysis =
        StatedAnalysis.builder()
            .addAllStrengths(codes("1", "11"))
            .putDevelopmentPoint(code("EIT"), codes("3", "E99"))
            .putDevelopmentPoint(code("XIT"), codes("3"))
            .putPrintedNumber(code("O1"), "1")
            .build();
    Plan plan =
        plan(2566)
            .basis(Basis.builder().fiscalYear(FiscalYear.of(2565)).level("EXCELLENT").build())
            .analysis(analysis)
            .addMeasures(measure("m1", "8", "O44", "IIT").filedUnder(code("9.1")).build())
            .build();
    assertThat(pointers(plan.checkedBy(Assessments.framework(2565)).problems()))
        .containsExactly(
            "/basis/level",
            "/analysis/strengths/1",
            "/analysis/developmentPoints/EIT/0",
            "/analysis/developmentPoints/EIT/1",
            "/analysis/developmentPoints/XIT",
            "/analysis/printedNumbers/O1",
            "/measures/0/targets/1",
            "/measures/0/targets/2",
            "/measures/0/filedUnder");
  }

  @Test
  void aPlanNeedsTheFrameworkOfItsBasisOnly() {
    Frameworks known = Frameworks.builtIn();
    assertThat(plan(2569).build().framework(known).orElseThrow().id()).isEqualTo("th-ita-2568");
    Basis basis = Basis.builder().fiscalYear(FiscalYear.of(2563)).build();
    assertThat(plan(2566).basis(basis).build().framework(known).orElseThrow().id())
        .isEqualTo("th-ita-2563");
    Basis named = Basis.builder().fiscalYear(FiscalYear.of(2570)).framework("th-ita-2564").build();
    assertThat(plan(2571).basis(named).build().framework(known).orElseThrow().id())
        .isEqualTo("th-ita-2564");
  }

  @Test
  void anUnknownFrameworkIsReportedWhereThePlanNamesIt() {
    Frameworks known = Frameworks.builtIn();
    Basis unknown = Basis.builder().fiscalYear(FiscalYear.of(2565)).framework("mine").build();
    Basis year = Basis.builder().fiscalYear(FiscalYear.of(2570)).build();
    assertThat(pointers(plan(2570).build().framework(known).problems()))
        .containsExactly("/fiscalYear");
    assertThat(pointers(plan(2566).basis(unknown).build().framework(known).problems()))
        .containsExactly("/basis/framework");
    assertThat(pointers(plan(2566).basis(year).build().framework(known).problems()))
        .containsExactly("/basis/fiscalYear");
  }

  @Test
  void blankAndEmptyPartsAreRefusedWithTheirName() {
    assertThatThrownBy(() -> measure(" ", "8").build()).hasMessageContaining("id");
    assertThatThrownBy(() -> measure("m1").build()).hasMessageContaining("target");
    assertThatThrownBy(() -> Evidence.of(" ")).hasMessageContaining("text of evidence");
    assertThatThrownBy(() -> new Measure.Responsible(" ", Responsibility.LEAD))
        .hasMessageContaining("unit");
    assertThatThrownBy(() -> new Measure.Step(Text.th("ก"), Optional.of(""), Optional.empty()))
        .hasMessageContaining("owner");
    assertThatThrownBy(() -> new Measure.Period(Optional.empty(), Optional.empty()))
        .hasMessageContaining("period");
    assertThatThrownBy(() -> new Measure.Monitoring(ImmutableList.of(), Optional.empty()))
        .hasMessageContaining("monitoring");
    assertThatThrownBy(() -> Basis.builder().fiscalYear(FiscalYear.of(2565)).framework("").build())
        .hasMessageContaining("framework");
  }

  @Test
  void anAgencyCallsItsUnitsWhatItLikes() {
    Units units = Units.of(ImmutableMap.of("finance", "กองการเงินและบัญชี")).orElseThrow();
    assertThat(units.unit(UnitRole.FINANCE)).isEqualTo("กองการเงินและบัญชี");
    assertThat(units.unit(UnitRole.CLERK)).isEqualTo("สำนักปลัด");
    assertThat(units.own()).hasSize(1);
    assertThat(Units.standard().unit(UnitRole.FINANCE)).isEqualTo("กองคลัง");
    assertThat(pointers(Units.of(ImmutableMap.of("cash", "ก", "finance", " ")).problems()))
        .containsExactly("/units/cash", "/units/finance");
  }

  @Test
  void unitsThatAnAgencyDoesNotHaveAreFound() {
    Measure measure =
        measure("m1", "8")
            .addSteps(new Measure.Step(Text.th("ก"), Optional.of("กองช่าง"), Optional.empty()))
            .addSteps(Measure.Step.of(Text.th("ก")))
            .addResponsible(new Measure.Responsible("กองคลัง", Responsibility.LEAD))
            .addResponsible(new Measure.Responsible("กองกลาง", Responsibility.SUPPORT))
            .build();
    assertThat(pointers(Units.standard().unknownIn(plan(2566).addMeasures(measure).build())))
        .containsExactly("/measures/0/steps/0/owner", "/measures/0/responsible/1/unit");
  }
}
