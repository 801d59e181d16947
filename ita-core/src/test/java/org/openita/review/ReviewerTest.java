package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.Given.code;
import static org.openita.Given.codes;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.entry;
import static org.openita.plan.Plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Agency;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Score;
import org.openita.Severity;
import org.openita.Text;
import org.openita.advice.Advisor;
import org.openita.analysis.Analysis;
import org.openita.framework.Confidence;
import org.openita.framework.CriterionElement;
import org.openita.framework.Frameworks;
import org.openita.plan.Basis;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.Plans;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.StatedAnalysis;
import org.openita.plan.Status;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;
import org.openita.scoring.Assessment;

class ReviewerTest {

  private static Review review(Plan plan) {
    return Reviewer.standard().review(plan, Frameworks.builtIn()).orElseThrow();
  }

  /** Findings as CODE POINTER, without the two that say nothing about a measure. */
  private static List<String> faults(Review review) {
    return review.findings().stream()
        .filter(f -> !Set.of("RULE_UNVERIFIED", "NO_PROGRESS").contains(f.code()))
        .map(f -> f.code() + " " + f.pointer())
        .toList();
  }

  private static Basis.Builder basis(int year) {
    return Basis.builder().fiscalYear(FiscalYear.of(year)).total(Score.ofHundredths(98_75));
  }

  /** A measure with nothing to find fault with, in fiscal year 2566. */
  private static Measure.Builder good(String id, String... targets) {
    return titled(Text.th("มาตรการ"), id, targets);
  }

  private static Measure.Builder titled(Text title, String id, String... targets) {
    return Measure.builder()
        .id(id)
        .addAllTargets(codes(targets))
        .title(title)
        .addSteps(Step.of(Text.th("ทำ")).withDue(day("2023-01-31")))
        .addResponsible(ResponsibleUnit.leading("กองคลัง"))
        .monitoring(Monitoring.inMonths(List.of(6, 12)).withText(Text.of("รายงาน", "report")));
  }

  private static Plan.Builder good(Measure... measures) {
    return unbased(measures).basis(basis(2565).build());
  }

  private static Plan.Builder unbased(Measure... measures) {
    return plan(2566).addMeasures(measures);
  }

  @Test
  void findingsQuoteEightyCharactersOfAnIdAtMost() {
    String id = "m\u202E\n" + "x".repeat(100_000);
    Measure poor = Measure.builder().id(id).addAllTargets(codes("8")).title(Text.th("ก")).build();
    Plan plan = good(poor).build();
    assertThat(review(plan).findings())
        .filteredOn(finding -> finding.message().toString().contains("m??x"))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.message().toString()).doesNotContain("x".repeat(77), "\n"));
  }

  @Test
  void aGoodPlanHasNoFault() {
    assertThat(faults(review(good(good("m1", "8").build()).build()))).isEmpty();
  }

  @Test
  void everyFindingSaysWhatToWriteInBothLanguages() {
    Plan poor =
        plan(2566).addMeasures(Plans.measure("m1", "8").filedUnder(code("1")).build()).build();
    assertThat(review(poor).findings())
        .extracting(Finding::code)
        .containsExactly(
            "NO_PROGRESS",
            "NO_TRACEABLE_SCORE",
            "ITEM_UNDER_WRONG_INDICATOR",
            "NO_RESPONSIBLE",
            "NO_STEPS",
            "NO_MONITORING",
            "RULE_UNVERIFIED");
    assertThat(review(poor).findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.message().isComplete()).isTrue();
              assertThat(finding.remedy().orElseThrow().isComplete()).isTrue();
            });
  }

  @Test
  void aPlanWithoutMeasuresOrProgressIsFound() {
    assertThat(review(plan(2566).build()).findings())
        .filteredOn(f -> f.severity() == Severity.INFO)
        .extracting(Finding::code)
        .containsExactly("NO_MEASURES", "RULE_UNVERIFIED");
    Plan waiting =
        good(good("m1", "8").addProgress(ProgressEntry.of(Status.NOT_STARTED)).build()).build();
    assertThat(review(waiting).findings())
        .extracting(Finding::code)
        .containsExactly("NO_PROGRESS", "RULE_UNVERIFIED");
    Plan begun =
        good(good("m1", "8").addProgress(entry("2023-03-31", Status.IN_PROGRESS)).build()).build();
    assertThat(review(begun).findings())
        .extracting(Finding::code)
        .containsExactly("RULE_UNVERIFIED");
    assertThat(
            Reviewer.standard()
                .asOf(LocalDate.of(2023, 1, 1))
                .review(begun, Frameworks.builtIn())
                .orElseThrow()
                .findings())
        .extracting(Finding::code)
        .contains("NO_PROGRESS");
  }

  @Test
  void measuresAreHeldAgainstTheAnalysisThatThePlanStates() {
    StatedAnalysis stated =
        StatedAnalysis.builder()
            .addAllUrgentWeaknesses(codes("7", "8"))
            .putDevelopmentPoint(code("IIT"), codes("3"))
            .build();
    Plan plan =
        good(
                good("m1", "3").build(),
                good("m2", "E7").build(),
                good("m3", "9.1", "10").build(),
                good("m4", "9", "3").build())
            .analysis(stated)
            .build();
    assertThat(faults(review(plan)))
        .containsExactly(
            "URGENT_WEAKNESS_WITHOUT_MEASURE /analysis/urgentWeaknesses/1",
            "MEASURE_NOT_FROM_ANALYSIS /measures/2/targets");
  }

  @Test
  void anAssessmentWinsOverWhatThePlanStates() {
    Analysis analysis = Advisor.standard().advise(Given.naDong()).orElseThrow().analysis();
    StatedAnalysis stated =
        StatedAnalysis.builder().putDevelopmentPoint(code("IIT"), codes("3")).build();
    Plan plan =
        unbased(good("m1", "3").build(), good("m2", "5").build())
            .basis(basis(2564).level("A").build())
            .analysis(stated)
            .build();
    Review review =
        Reviewer.standard().withAnalysis(analysis).review(plan, Frameworks.builtIn()).orElseThrow();
    assertThat(faults(review))
        .containsExactly(
            "BASIS_YEAR_MISMATCH /basis/fiscalYear",
            "BASIS_YEAR_MISMATCH /basis/fiscalYear",
            "BASIS_DIFFERS /basis/level",
            "URGENT_WEAKNESS_WITHOUT_MEASURE /measures",
            "MEASURE_NOT_FROM_ANALYSIS /measures/0/targets",
            "STRENGTH_AND_DEVELOPMENT_POINT /analysis/developmentPoints/IIT/0");
  }

  @Test
  void aTotalThatIsNotTheAssessmentsIsFound() {
    Analysis analysis = Advisor.standard().advise(Given.naDong()).orElseThrow().analysis();
    Basis basis =
        Basis.builder().fiscalYear(FiscalYear.of(2565)).total(Score.ofHundredths(98_73)).build();
    assertThat(
            faults(
                Reviewer.standard()
                    .withAnalysis(analysis)
                    .review(
                        unbased(good("m1", "8").build()).basis(basis).build(), Frameworks.builtIn())
                    .orElseThrow()))
        .containsExactly("BASIS_DIFFERS /basis/total");
  }

  @Test
  void whateverIsNoStrengthGivesGroundsForAMeasure() {
    Assessment assessment = Given.assessment(2565, "80 85 95 95 95 95 95 95 95 70").build();
    Analysis analysis = Advisor.standard().advise(assessment).orElseThrow().analysis();
    Plan plan =
        unbased(good("m1", "2").build(), good("m2", "10").build())
            .basis(
                Basis.builder()
                    .fiscalYear(FiscalYear.of(2565))
                    .total(analysis.total().score())
                    .build())
            .build();
    assertThat(
            faults(
                Reviewer.standard()
                    .withAnalysis(analysis)
                    .review(plan, Frameworks.builtIn())
                    .orElseThrow()))
        .isEmpty();
  }

  @Test
  void anAssessmentOfAnotherAgencyIsAProblem() {
    Analysis analysis = Advisor.standard().advise(Given.naDong()).orElseThrow().analysis();
    Plan plan = Plan.builder().agency(Agency.of("other")).fiscalYear(FiscalYear.of(2566)).build();
    assertThat(
            Reviewer.standard()
                .withAnalysis(analysis)
                .review(plan, Frameworks.builtIn())
                .problems())
        .singleElement()
        .extracting("pointer")
        .isEqualTo("/agency/id");
  }

  @Test
  void theYearOfTheScoresMustBeTheYearBeforeWhereverItIsNamed() {
    Plan printed =
        unbased(good("m1", "8").build())
            .basis(basis(2565).printedYear(FiscalYear.of(2566)).build())
            .build();
    assertThat(faults(review(printed))).containsExactly("BASIS_YEAR_MISMATCH /basis/printedYear");
    Plan old = unbased(good("m1", "8").build()).basis(basis(2564).build()).build();
    assertThat(faults(review(old))).containsExactly("BASIS_YEAR_MISMATCH /basis/fiscalYear");
    assertThat(review(old).findings().get(1).message().toString())
        .contains("2564")
        .contains("2565");
  }

  @Test
  void indicatorsAreNumberedByTheirOwnNumbers() {
    StatedAnalysis stated =
        StatedAnalysis.builder()
            .addUrgentWeaknesses(code("8"))
            .putPrintedNumber(code("8"), "๑๐")
            .putPrintedNumber(code("9"), "๙")
            .build();
    assertThat(faults(review(good(good("m1", "8").build()).analysis(stated).build())))
        .containsExactly("INDICATOR_NUMBERED_BY_RANK /analysis/printedNumbers/8");
  }

  @Test
  void anItemMustBeFiledUnderItsOwnIndicator() {
    Plan plan =
        good(
                good("m1", "I20").filedUnder(code("2")).build(),
                good("m2", "I20").filedUnder(code("4")).build())
            .build();
    assertThat(faults(review(plan)))
        .containsExactly("ITEM_UNDER_WRONG_INDICATOR /measures/0/filedUnder");
    assertThat(review(plan).findings().get(1).message().toString())
        .contains("I20 belongs to indicator 4");
  }

  @Test
  void deadlinesAreDueDatesAndPeriodsOnly() {
    Plan plan =
        good(
                good("m1", "8").period(TimeFrame.of(day("2022-10-01"), day("2023-09-30"))).build(),
                good("m2", "8")
                    .period(TimeFrame.of(day("2022-09-30"), day("2023-10-01")))
                    .addSteps(Step.of(Text.th("ทำ")).withDue(day("2023-10-30")))
                    .build())
            .build();
    assertThat(faults(review(plan)))
        .containsExactly(
            "DEADLINE_OUTSIDE_FISCAL_YEAR /measures/1/steps/1/due",
            "DEADLINE_OUTSIDE_FISCAL_YEAR /measures/1/period/from",
            "DEADLINE_OUTSIDE_FISCAL_YEAR /measures/1/period/to");
  }

  @Test
  void resultsAndTheirEvidenceMustBeOfTheFiscalYear() {
    ProgressEntry entry =
        ProgressEntry.builder()
            .date(LocalDate.of(2023, 4, 5))
            .status(Status.IN_PROGRESS)
            .addEvidence(Evidence.builder().text("ก").date(LocalDate.of(2022, 1, 17)).build())
            .addEvidence(Evidence.builder().text("ข").date(LocalDate.of(2023, 2, 3)).build())
            .build();
    Plan plan =
        good(
                good("m1", "8").addProgress(entry).build(),
                good("m2", "8").addProgress(entry("2023-10-01", Status.IN_PROGRESS)).build())
            .build();
    assertThat(faults(review(plan)))
        .containsExactly(
            "RESULT_OUTSIDE_FISCAL_YEAR /measures/0/progress/0/evidence/0/date",
            "RESULT_OUTSIDE_FISCAL_YEAR /measures/1/progress/0/date");
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2566, 2567, 2568, 2569})
  void monitoringIsMissedWhereTheYearAsksForIt(int year) {
    Measure measure =
        Plans.measure("m1", "8")
            .addSteps(Step.of(Text.th("ทำ")))
            .addResponsible(ResponsibleUnit.leading("กองคลัง"))
            .build();
    Plan plan = plan(year).basis(basis(year - 1).build()).addMeasures(measure).build();
    List<String> faults = faults(review(plan));
    if (year <= 2566) {
      assertThat(faults).containsExactly("NO_MONITORING /measures/0");
    } else {
      assertThat(faults).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "รายงานผลปี ๒๕๖๒|true",
        "รายงานผลปี 2565|false",
        "รายงานผลปี 2564|true",
        "ผลการประเมินปีงบประมาณ พ.ศ. 2562|true",
        "พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540|false",
        "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐|false",
        "พระราชบัญญัติการจัดซื้อจัดจ้าง 2560|false",
        "ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้าง พ.ศ. 2560 และรายงานปี 2562|true",
        "ระเบียบว่าด้วยรถราชการ พ.ศ. 2523 แก้ไข พ.ศ. 2541|true",
        "ประกาศผลประจำปีงบประมาณ พ.ศ. 2562|true",
        "ประกาศ ลงวันที่ 17 มกราคม พ.ศ. 2562|true",
        "ประกาศ ลงวันที่ 17 ม.ค. 2562|true",
        "Official Information Act, B.E. 2540 (1997)|false",
        "report of fiscal year 2562|true",
        "under the Act, the report of fiscal year 2562|true",
        "ใช้เงิน 2,562 บาท|false",
        "ใช้เงิน 2562 บาท|false",
        "เลขที่ 25621|false",
        "ในปี 1997|false",
      })
  void aTextThatNamesAYearBeforeTheBasisIsStale(String text, boolean stale) {
    Plan plan = good(good("m1", "8").guideline(Text.th(text)).build()).build();
    assertThat(faults(review(plan)))
        .isEqualTo(stale ? List.of("STALE_YEAR /measures/0/guideline") : List.of());
  }

  @Test
  void everyTextIsSearchedForStaleYearsOnce() {
    Text stale = Text.of("ปี 2562", "year 2562");
    Measure measure =
        titled(stale, "m1", "8")
            .why(stale)
            .guideline(stale)
            .addSteps(Step.of(stale))
            .addEvidence(stale)
            .addProgress(
                ProgressEntry.builder()
                    .status(Status.IN_PROGRESS)
                    .result(stale)
                    .outcome(Text.th("ดีขึ้นกว่าปี 2561"))
                    .suggestion(stale)
                    .addEvidence(Evidence.of("รายงานปี 2562"))
                    .build())
            .build();
    assertThat(faults(review(good(measure).build())))
        .containsExactly(
            "STALE_YEAR /measures/0/title",
            "STALE_YEAR /measures/0/why",
            "STALE_YEAR /measures/0/guideline",
            "STALE_YEAR /measures/0/steps/1/text",
            "STALE_YEAR /measures/0/evidence/0",
            "STALE_YEAR /measures/0/progress/0/result",
            "STALE_YEAR /measures/0/progress/0/outcome",
            "STALE_YEAR /measures/0/progress/0/evidence/0/text",
            "STALE_YEAR /measures/0/progress/0/suggestion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มาตรการ จัดซื้อ จัดจ้าง|มีมาตรการจัดซื้อจัดจ้างแล้ว|true",
        "มาตรการจัดซื้อจัดจ้าง (ใหม่)|มาตรการ, จัดซื้อจัดจ้างใหม่|true",
        "มาตรการจัดซื้อจัดจ้าง|จัดซื้อ|true",
        "ทํางานโปร่งใส|ทำงานโปร่งใส|true",
        "No Gift Policy|Staff follow the no-gift policy|true",
        "มาตรการจัดซื้อจัดจ้าง|ร้องเรียนลดลงครึ่งหนึ่ง|false",
        "มีช่องทาง|การเพิ่มทาง|false",
      })
  void anOutcomeThatSaysNoMoreThanTheTitleRestatesIt(
      String title, String outcome, boolean restated) {
    ProgressEntry entry =
        ProgressEntry.builder()
            .status(Status.DONE)
            .result(Text.th("อบรมแล้ว ๒ รุ่น"))
            .outcome(Text.th(outcome))
            .addEvidence(Evidence.of("รายงาน"))
            .build();
    Plan plan = good(titled(Text.th(title), "m1", "8").addProgress(entry).build()).build();
    assertThat(faults(review(plan)))
        .isEqualTo(
            restated
                ? List.of("OUTCOME_RESTATES_MEASURE /measures/0/progress/0/outcome")
                : List.of());
  }

  @Test
  void languagesAreComparedEachWithItself() {
    ProgressEntry entry =
        ProgressEntry.builder()
            .status(Status.IN_PROGRESS)
            .result(Text.en("Published the report"))
            .outcome(Text.of("คนรู้", "(published the report.)"))
            .build();
    assertThat(faults(review(good(good("m1", "8").addProgress(entry).build()).build()))).hasSize(1);
  }

  @Test
  void whatIsDoneNeedsEvidence() {
    Measure bare =
        good("m1", "8")
            .addProgress(entry("2023-01-31", Status.IN_PROGRESS))
            .addProgress(entry("2023-03-31", Status.DONE))
            .build();
    Measure shown =
        good("m2", "8")
            .addProgress(
                ProgressEntry.builder()
                    .status(Status.IN_PROGRESS)
                    .addEvidence(Evidence.of("ประกาศ"))
                    .build())
            .addProgress(entry("2023-03-31", Status.DONE))
            .build();
    Plan plan = good(bare, shown).build();
    assertThat(faults(review(plan)))
        .containsExactly(
            "DONE_WITHOUT_EVIDENCE /measures/0/progress/1",
            "DONE_WITHOUT_RESULT /measures/0/progress/1",
            "DONE_WITHOUT_RESULT /measures/1/progress/1");
    assertThat(
            faults(
                Reviewer.standard()
                    .asOf(LocalDate.of(2023, 2, 1))
                    .review(plan, Frameworks.builtIn())
                    .orElseThrow()))
        .containsExactly("OVERDUE /measures/0/steps/0/due", "OVERDUE /measures/1/steps/0/due");
  }

  @Test
  void overdueIsFoundWithADayOnly() {
    Plan plan =
        good(good("m1", "8")
                .period(TimeFrame.endingOn(day("2023-06-30")))
                .addProgress(entry("2023-03-31", Status.IN_PROGRESS))
                .build())
            .build();
    assertThat(review(plan).progress().asOf()).isEmpty();
    assertThat(faults(review(plan))).isEmpty();
    Review late =
        Reviewer.standard()
            .asOf(LocalDate.of(2023, 7, 1))
            .review(plan, Frameworks.builtIn())
            .orElseThrow();
    assertThat(faults(late)).containsExactly("OVERDUE /measures/0/period/to");
    assertThat(late.progress().overdue()).containsExactly("m1");
    assertThat(late.progress().asOf()).contains(LocalDate.of(2023, 7, 1));
  }

  @Test
  void aReviewerReviewsAtADayOfTheCommonEra() {
    assertThat(Reviewer.standard()).hasToString("reviewer");
    assertThat(Reviewer.standard().asOf(day("2023-07-01")))
        .hasToString("reviewer at the end of 2023-07-01");
    assertThatThrownBy(() -> Reviewer.standard().asOf(LocalDate.of(2566, 1, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "day: 2566-01-31 has a year of the Buddhist Era; dates are of the Common Era: write"
                + " 2023-01-31");
  }

  private static ElementResult element(Review review, CriterionElement element) {
    return review.criteria().stream()
        .flatMap(criterion -> criterion.elements().stream())
        .filter(result -> result.element() == element)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2563,O42,O43", "2564,O42,O43", "2566,O42,O43", "2567,,", "2568,,", "2569,,"})
  void aYearHasACriterionOfTheMeasuresAndOneOfTheReport(int year, String first, String second) {
    Review review = review(plan(year).build());
    assertThat(review.criteria()).hasSize(2);
    assertThat(review.criteria().get(0).item().map(Object::toString).orElse(null)).isEqualTo(first);
    assertThat(review.criteria().get(1).item().map(Object::toString).orElse(null))
        .isEqualTo(second);
    if (first == null) {
      assertThat(review.criteria())
          .flatExtracting(CriterionResult::elements)
          .extracting(ElementResult::confidence)
          .containsOnly(Confidence.UNVERIFIED);
    }
    assertThat(review.criteria())
        .flatExtracting(CriterionResult::elements)
        .allSatisfy(result -> assertThat(result.status()).isEqualTo(ElementStatus.MISSING))
        .allSatisfy(result -> assertThat(result.pointers()).isEmpty());
  }

  @Test
  void elementsOfTheCriterionAreMetWeakOrMissing() {
    StatedAnalysis stated =
        StatedAnalysis.builder()
            .addUrgentWeaknesses(code("8"))
            .putDevelopmentPoint(code("EIT"), codes())
            .build();
    ProgressEntry reported =
        ProgressEntry.builder()
            .date(LocalDate.of(2023, 3, 31))
            .status(Status.IN_PROGRESS)
            .result(Text.th("ทำแล้วครึ่งหนึ่ง"))
            .build();
    Plan plan =
        unbased(
                good("m1", "8").addProgress(reported).build(),
                Plans.measure("m2", "1")
                    .addResponsible(ResponsibleUnit.leading("กองคลัง"))
                    .addProgress(ProgressEntry.of(Status.IN_PROGRESS))
                    .build())
            .basis(basis(2565).printedYear(FiscalYear.of(2566)).build())
            .analysis(stated)
            .build();
    Review review = review(plan);
    assertThat(element(review, CriterionElement.SOURCE_YEAR_NAMED))
        .isEqualTo(
            ImmutableElementResult.builder()
                .element(CriterionElement.SOURCE_YEAR_NAMED)
                .status(ElementStatus.WEAK)
                .confidence(Confidence.CONFIRMED)
                .addPointers("/basis/printedYear")
                .build());
    assertThat(element(review, CriterionElement.URGENT_WEAKNESSES_LISTED).status())
        .isEqualTo(ElementStatus.MET);
    assertThat(element(review, CriterionElement.ISSUES_TO_DEVELOP_LISTED).status())
        .isEqualTo(ElementStatus.WEAK);
    assertThat(element(review, CriterionElement.MEASURES_CONSISTENT).pointers())
        .containsExactly("/measures/1");
    assertThat(element(review, CriterionElement.RESPONSIBLE_NAMED).pointers())
        .containsExactly("/measures/0/responsible", "/measures/1/responsible");
    assertThat(element(review, CriterionElement.STEPS_GIVEN).pointers())
        .containsExactly("/measures/1");
    assertThat(element(review, CriterionElement.MONITORING_GIVEN).status())
        .isEqualTo(ElementStatus.WEAK);
    assertThat(element(review, CriterionElement.TIME_FRAME_GIVEN).status())
        .isEqualTo(ElementStatus.WEAK);
    assertThat(element(review, CriterionElement.PRACTICE_DESCRIBED).status())
        .isEqualTo(ElementStatus.WEAK);
    assertThat(element(review, CriterionElement.RESULTS_REPORTED).pointers())
        .containsExactly("/measures/1/progress");
    assertThat(element(review, CriterionElement.RESULTS_IN_FISCAL_YEAR).pointers())
        .containsExactly("/measures/0/progress/0/date");
  }

  @Test
  void outcomesThatRestateAreWeak() {
    ProgressEntry restated =
        ProgressEntry.builder()
            .status(Status.DONE)
            .outcome(Text.th("มีมาตรการ"))
            .addEvidence(Evidence.of("ประกาศ"))
            .build();
    ProgressEntry reported =
        ProgressEntry.builder()
            .status(Status.DONE)
            .outcome(Text.th("ร้องเรียนลดลง"))
            .addEvidence(Evidence.of("ประกาศ"))
            .build();
    Plan plan =
        plan(2568)
            .addMeasures(Plans.measure("m1", "8").addProgress(restated).build())
            .addMeasures(Plans.measure("m2", "8").addProgress(reported).build())
            .build();
    assertThat(element(review(plan), CriterionElement.OUTCOMES_REPORTED))
        .isEqualTo(
            ImmutableElementResult.builder()
                .element(CriterionElement.OUTCOMES_REPORTED)
                .status(ElementStatus.WEAK)
                .confidence(Confidence.UNVERIFIED)
                .addPointers("/measures/0/progress")
                .build());
    assertThat(element(review(plan), CriterionElement.MEASURES_CONSISTENT).status())
        .isEqualTo(ElementStatus.MISSING);
  }

  @Test
  void resultsOutsideTheYearOrWithoutADateAreWeak() {
    Plan undated =
        good(good("m1", "8").addProgress(ProgressEntry.of(Status.IN_PROGRESS)).build()).build();
    assertThat(element(review(undated), CriterionElement.RESULTS_IN_FISCAL_YEAR).pointers())
        .containsExactly("/measures");
    Plan outside =
        good(good("m1", "8").addProgress(entry("2022-09-30", Status.IN_PROGRESS)).build()).build();
    assertThat(element(review(outside), CriterionElement.RESULTS_IN_FISCAL_YEAR).pointers())
        .containsExactly("/measures/0/progress/0/date");
  }

  @Test
  void anUrgentWeaknessWithoutMeasureMakesConsistencyWeak() {
    StatedAnalysis stated =
        StatedAnalysis.builder()
            .addUrgentWeaknesses(code("8"))
            .putDevelopmentPoint(code("IIT"), codes("1"))
            .build();
    Plan plan = good(good("m1", "1").build()).analysis(stated).build();
    assertThat(element(review(plan), CriterionElement.MEASURES_CONSISTENT))
        .satisfies(
            result -> {
              assertThat(result.status()).isEqualTo(ElementStatus.WEAK);
              assertThat(result.pointers()).containsExactly("/measures");
            });
  }

  @Test
  void unknownCodesKeepAPlanFromBeingReviewed() {
    Plan plan = plan(2566).addMeasures(Plans.measure("m1", "O44").build()).build();
    assertThat(Reviewer.standard().review(plan, Frameworks.builtIn()).problems())
        .singleElement()
        .extracting("pointer")
        .isEqualTo("/measures/0/targets/0");
  }
}
