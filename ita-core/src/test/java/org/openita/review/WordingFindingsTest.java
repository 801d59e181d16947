package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;
import static org.openita.Given.codes;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Given;
import org.openita.Severity;
import org.openita.Text;
import org.openita.advice.Advisor;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.framework.Frameworks;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.StatedAnalysis;
import org.openita.plan.Status;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

/** What a review judges by the wording of texts or by a catalogue. */
class WordingFindingsTest {

  private static List<Finding> findings(Reviewer reviewer, Plan plan, FindingKind kind) {
    return reviewer.review(plan, Frameworks.builtIn()).orElseThrow().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .toList();
  }

  private static List<String> places(Plan plan, FindingKind kind) {
    return findings(Reviewer.standard(), plan, kind).stream().map(Finding::pointer).toList();
  }

  private static ProgressEntry reported(String result) {
    return ProgressEntry.of(Status.IN_PROGRESS).withResult(Text.th(result));
  }

  private static Plan of(int year, Measure... measures) {
    return plan(year).addMeasures(measures).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "การเพิ่มช่องทางรับเรื่องร้องเรียน|เปิดสายด่วน|ประชาชนมีช่องทางรับเรื่องร้องเรียน|true",
        "การเพิ่มช่องทางรับเรื่องร้องเรียน|เปิดสายด่วน|ประชาชนได้รับคำตอบภายในสามวัน|false",
        "การเพิ่มช่องทางรับเรื่องร้องเรียน|เปิดสายด่วน|ช่องทางรับเรื่องร้องเรียนมีผู้ใช้ 120 ราย|false",
        "การเพิ่มช่องทางรับเรื่องร้องเรียน|เปิดสายด่วน|การเพิ่มช่องทางรับเรื่องร้องเรียนทำให้เรื่องค้างลดลง|false",
        "ใบขออนุญาตใช้รถ|แจ้งผู้บริหารและเจ้าหน้าที่ทราบ|ผู้บริหารและเจ้าหน้าที่ใช้ทรัพย์สินถูกต้อง|false",
        "การประชุมประจำเดือน|ประชุมผู้บริหารและเจ้าหน้าที่เรื่องวัฒนธรรม|เจ้าหน้าที่ได้ประชุมเรื่องวัฒนธรรม|true",
        "More channels for complaints|Open a hotline|There are more channels for complaints|true",
        "More channels for complaints|Open a hotline|Every caller is answered within three days|false",
      })
  void anOutcomeRestatesAMeasureWithOtherWordsBetween(
      String title, String step, String outcome, boolean restated) {
    Measure measure =
        measure("m1", "8")
            .addSteps(Step.of(text(step)))
            .addProgress(ProgressEntry.of(Status.DONE).withOutcome(text(outcome)))
            .build()
            .withTitle(text(title));
    assertThat(places(of(2566, measure), FindingKind.OUTCOME_RESTATES_MEASURE).isEmpty())
        .isNotEqualTo(restated);
  }

  private static Text text(String text) {
    return text.codePoints().anyMatch(c -> c > 0xE00) ? Text.th(text) : Text.en(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ทุกส่วนราชการ",
        "ทุกกอง",
        "ทุกสำนัก/กอง",
        "ทุกหน่วยงาน",
        "- ทุกภารกิจงาน",
        "กองทุกกอง",
        "Every unit",
        "all divisions",
        "Heads of all departments"
      })
  void everyUnitLeadsNothing(String unit) {
    Measure measure = measure("m1", "8").addResponsible(ResponsibleUnit.leading(unit)).build();
    Measure shared =
        measure
            .withId("m2")
            .withResponsible(ResponsibleUnit.leading(unit), ResponsibleUnit.leading("สำนักปลัด"));
    Plan plan = of(2566, measure, shared);
    assertThat(places(plan, FindingKind.EVERY_UNIT_LEADS))
        .containsExactly("/measures/0/responsible");
    assertThat(FindingKind.EVERY_UNIT_LEADS.code()).isEqualTo("NOBODY_LEADS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"กองคลัง", "สำนักปลัด", "งานพัสดุ", "Wall street office", "Allocation unit"})
  void aUnitLeads(String unit) {
    Measure measure = measure("m1", "8").addResponsible(ResponsibleUnit.leading(unit)).build();
    assertThat(places(of(2566, measure), FindingKind.EVERY_UNIT_LEADS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "จัดทำและเผยแพร่ผ่านเว็บไซต์, '', WEAK",
    "Published on the website, '', WEAK",
    "จัดทำและเผยแพร่ผ่านเว็บไซต์, 6, MET",
    "เผยแพร่และรายงานผู้บริหาร, '', MET",
    "ผลการประเมินความพึงพอใจ, '', MET",
    "ตามที่กำหนด, '', MET"
  })
  void monitoringThatIsPublicationOnlyIsWeak(String text, String round, ElementStatus status) {
    Monitoring monitoring = Monitoring.builder().text(text(text)).build();
    if (!round.isEmpty()) {
      monitoring = Monitoring.inMonths(List.of(Integer.parseInt(round))).withText(text(text));
    }
    Plan plan = of(2566, measure("m1", "8").monitoring(monitoring).build());
    assertThat(
            Reviewer.standard().review(plan, Frameworks.builtIn()).orElseThrow().criteria().stream()
                .flatMap(criterion -> criterion.elements().stream())
                .filter(element -> element.element() == CriterionElement.MONITORING_GIVEN)
                .map(ElementResult::status))
        .containsExactly(status);
  }

  @Test
  void aTextOfThreeMeasuresIsFoundOnceAtItsFirstPlace() {
    Measure[] measures =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                i ->
                    measure("m" + i, "8")
                        .addSteps(Step.of(Text.th(i > 3 ? "วิธีที่ " + i : "อบรม เจ้าหน้าที่")))
                        .addProgress(
                            reported(i == 1 ? "อบรม" : "ดำเนินการแล้ว "),
                            reported(i == 1 ? "ติดตาม" : "ดำเนินการ-แล้ว"))
                        .build())
            .toArray(Measure[]::new);
    Plan plan = of(2566, measures);
    assertThat(places(plan, FindingKind.SAME_TEXT_REPEATED))
        .containsExactly("/measures/0/steps", "/measures/1/progress/0/result");
    assertThat(
            findings(Reviewer.standard(), plan, FindingKind.SAME_TEXT_REPEATED)
                .get(1)
                .message()
                .toString())
        .contains("4 มาตรการ", "4 measures", "judged by the wording");
    assertThat(places(of(2566, measures[0], measures[1]), FindingKind.SAME_TEXT_REPEATED))
        .isEmpty();
  }

  @Test
  void onlyTheWholeYearWithoutDatesIsARepeatedPeriod() {
    TimeFrame year = TimeFrame.of(day("2022-10-01"), day("2023-09-30"));
    Measure whole = measure("m1", "8").period(year).addSteps(Step.of(Text.th("ก"))).build();
    assertThat(
            places(
                of(2566, whole, whole.withId("m2"), whole.withId("m3")),
                FindingKind.SAME_PERIOD_REPEATED))
        .containsExactly("/measures/0/period");
    Measure half = whole.withPeriod(TimeFrame.endingOn(day("2023-03-31")));
    Measure dated = whole.withSteps(Step.of(Text.th("ก")).withDue(day("2023-01-31")));
    for (Measure good : List.of(half, dated)) {
      assertThat(
              places(
                  of(2566, good, good.withId("m2"), good.withId("m3")),
                  FindingKind.SAME_PERIOD_REPEATED))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "เป็นการดำเนินการในปี พ.ศ. ๒๕๖๓|2563",
        "ดำเนินการในปี 2563|2563",
        "จัดกิจกรรมในปีงบประมาณ 2562 แล้ว|2562",
        "ดำเนินการในปี 2564|",
        "อบรมเมื่อเดือนกันยายน 2563|2563",
        "อบรมเมื่อเดือนตุลาคม 2563|",
        "ประกาศ ลงวันที่ 17 มกราคม 2563|2563",
        "ประกาศ ลงวันที่ 30 ธ.ค. 2563|",
        "ประกาศ ลงวันที่ 30 ธ.ค. 2562|2563",
        "ตามระเบียบ ลงวันที่ 17 มกราคม 2560|",
        "ตามหนังสือ ลงวันที่ 17 มกราคม 2560|",
        "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540|",
        "รายงานผลการดำเนินการในปี 2563|",
        "แผนพัฒนาท้องถิ่น พ.ศ. 2561-2565|",
        "รายงานผลปีงบประมาณ พ.ศ. 2563|",
        "what was done in 2563|2563",
        "carried out during fiscal year 2563|2563",
        "announced on 17 January 2563|2563",
        "announced on 17 November 2563|",
        "the report of 2563|",
      })
  void workOfAnEarlierYearIsFoundInAReport(String result, Integer year) {
    Plan plan =
        of(
            2564,
            measure("m1", "8")
                .addProgress(ProgressEntry.of(Status.IN_PROGRESS).withResult(text(result)))
                .build());
    assertThat(places(plan, FindingKind.WORK_OF_EARLIER_YEAR))
        .isEqualTo(year == null ? List.of() : List.of("/measures/0/progress/0/result"));
    if (year != null) {
      assertThat(
              findings(Reviewer.standard(), plan, FindingKind.WORK_OF_EARLIER_YEAR)
                  .get(0)
                  .message()
                  .toString())
          .contains("work done in " + year + ",");
    }
    assertThat(places(plan.withKinds(Criterion.Kind.MEASURES), FindingKind.WORK_OF_EARLIER_YEAR))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ผู้บริหารกำกับติดตามภายในเดือนมกราคม 2566, 2023-04, true",
    "ผู้บริหารกำกับติดตามภายในเดือนมกราคม, 2023-04, true",
    "ผู้บริหารกำกับติดตามภายในเดือนตุลาคม, 2022-11, true",
    "ผู้บริหารกำกับติดตามภายในเดือนเมษายน 2566, 2023-04, false",
    "ผู้บริหารกำกับติดตามภายในเดือนมกราคม และภายในเดือนกันยายน, 2023-04, true",
    "รายงานภายในเดือนมกราคม 2566 ผู้บริหารกำกับติดตามทุกเดือน, 2023-04, false",
    "The executives see that it is done within January 2566, 2023-04, true"
  })
  void supervisionComesNoEarlierThanWhatItSupervises(String text, String due, boolean early) {
    Measure measure =
        measure("m1", "8")
            .addSteps(Step.of(Text.th("ทำ")).withDueMonth(YearMonth.parse(due)))
            .monitoring(Monitoring.builder().text(text(text)).build())
            .build();
    assertThat(places(of(2566, measure), FindingKind.SUPERVISED_BEFORE_DONE).isEmpty())
        .isNotEqualTo(early);
  }

  @ParameterizedTest
  @CsvSource({
    "หน่วยงานควรแสดงช่องทาง, true",
    "๑) ควรจัดทำนโยบาย, true",
    "The agency should show a channel, true",
    "จัดทำสิ่งที่หน่วยงานควรมี, false",
    "ควบคุมการใช้รถ, false",
    "Show what the agency should have, false"
  })
  void aRecommendationIsNoMethod(String step, boolean copied) {
    Measure measure = measure("m1", "8").addSteps(Step.of(text(step))).build();
    assertThat(places(of(2566, measure), FindingKind.RECOMMENDATION_AS_METHOD).isEmpty())
        .isNotEqualTo(copied);
  }

  @Test
  void aTemplateHelpsWhatTheMeasureIsForAndFiledUnder() {
    Measure culture = measure("m1", "6").template("organisational-culture").build();
    Plan plan =
        of(
            2568,
            culture,
            culture.withId("m2").withTargets(code("10")),
            culture.withId("m3").withTargets(code("10")).withFiledUnder(code("6")),
            culture.withId("m4").withTemplate("unknown"),
            culture.withId("m5").withTargets(code("6"), code("10")));
    assertThat(places(plan, FindingKind.MEASURE_MISSES_TARGET))
        .containsExactly("/measures/0/targets", "/measures/2/filedUnder");
    assertThat(places(plan.withCatalogue("own-1"), FindingKind.MEASURE_MISSES_TARGET)).isEmpty();
    assertThat(
            findings(
                Reviewer.standard().withCatalogue(Catalogue.builder().id("own-1").build()),
                plan,
                FindingKind.MEASURE_MISSES_TARGET))
        .isEmpty();
  }

  @Test
  void whatOnlyThePlanNamesIsNotSupportedByTheScores() {
    Analysis analysis = Advisor.standard().advise(Given.naDong()).orElseThrow().analysis();
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "3").build(), measure("m2", "4").build())
            .analysis(StatedAnalysis.builder().putDevelopmentPoint(code("IIT"), codes("3")).build())
            .build();
    Reviewer reviewer = Reviewer.standard().withAnalysis(analysis);
    assertThat(findings(reviewer, plan, FindingKind.MEASURE_NOT_FROM_SCORES))
        .extracting(Finding::pointer, Finding::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/measures/0/targets", "MEASURE_NOT_FROM_ANALYSIS"));
    assertThat(findings(reviewer, plan, FindingKind.MEASURE_NOT_FROM_ANALYSIS))
        .extracting(Finding::pointer)
        .containsExactly("/measures/1/targets");
  }

  @Test
  void whatIsJudgedByTheWordingIsInfoAndSaysSo() {
    assertThat(
            List.of(
                FindingKind.OUTCOME_RESTATES_MEASURE,
                FindingKind.SAME_TEXT_REPEATED,
                FindingKind.WORK_OF_EARLIER_YEAR,
                FindingKind.SUPERVISED_BEFORE_DONE,
                FindingKind.RECOMMENDATION_AS_METHOD))
        .allSatisfy(
            kind -> {
              assertThat(kind.severity()).isEqualTo(Severity.INFO);
              assertThat(kind.message().toString())
                  .contains("(พิจารณาจากถ้อยคำ)", "judged by the wording");
            });
  }

  /** A text that counts how often it is read. */
  private static final class Counted implements CharSequence {

    private final String text;
    private final long[] reads;

    Counted(String text, long[] reads) {
      this.text = text;
      this.reads = reads;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), reads);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private interface Reading {
    void of(CharSequence text);
  }

  private static long reads(String text, Reading reading) {
    long[] reads = new long[1];
    reading.of(new Counted(text, reads));
    return reads[0];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "ก",
        "ปี ",
        "ปี พ.ศ. ",
        "2563 ",
        "a",
        "ดำเนินการใน",
        "พ.ร.บ. 2540 ",
        "กำกับใน"
      })
  void readingGrowsWithTheLengthOfATextOnly(String part) {
    List<Reading> readings =
        List.of(
            StaleYears::earliest,
            text -> EarlierWork.earliest(text, true),
            text -> Wording.plain(text),
            text -> Runs.of(List.of(text)).covered(text, Runs.of(List.of())));
    for (Reading reading : readings) {
      long once = reads("ปี" + part.repeat(1_000) + "2563x", reading);
      long twice = reads("ปี" + part.repeat(2_000) + "2563x", reading);
      long fourTimes = reads("ปี" + part.repeat(4_000) + "2563x", reading);
      assertThat(twice).isLessThan(once * 5 / 2);
      assertThat(fourTimes).isLessThan(twice * 5 / 2);
    }
  }

  @Test
  void longPiecesOfMarksAreNormalisedInBoundedTime() {
    String marks = "\u0301\u0316".repeat(50_000);
    Measure measure =
        measure("m1", "8")
            .guideline(Text.th("ก" + marks))
            .addProgress(
                ProgressEntry.of(Status.DONE)
                    .withOutcome(Text.th("ข" + marks))
                    .withEvidence(Evidence.of("ก")))
            .build();
    assertThat(places(of(2566, measure), FindingKind.OUTCOME_RESTATES_MEASURE)).hasSize(1);
  }
}
