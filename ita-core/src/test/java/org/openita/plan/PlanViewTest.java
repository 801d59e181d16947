package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.Given.code;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.Agency;
import org.openita.Digits;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Language;
import org.openita.Text;
import org.openita.catalogue.Recurrence;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;

class PlanViewTest {

  private static final Framework FRAMEWORK = Given.framework(2565);

  private static final Measure FULL =
      Measure.builder()
          .id("m1")
          .addTargets(code("I20"))
          .filedUnder(code("2"))
          .title(Text.of("การยืมทรัพย์สิน", "Borrowing assets"))
          .guideline(Text.th("ยืมถูกต้อง"))
          .addSteps(
              Step.of(Text.of("ทำประกาศ", "Announce"))
                  .withOwner("กองคลัง")
                  .withDue(day("2023-01-31")))
          .addSteps(Step.of(Text.of("แจ้งเวียน", "Circulate")))
          .addResponsible(ResponsibleUnit.leading("กองคลัง"))
          .addResponsible(ResponsibleUnit.supporting("สำนักปลัด"))
          .period(TimeFrame.of(day("2022-10-01"), day("2023-09-30")))
          .monitoring(
              Monitoring.inMonths(List.of(6, 12)).withText(Text.of("รายงานผู้บริหาร", "Report")))
          .addProgress(
              ProgressEntry.builder()
                  .date(LocalDate.of(2023, 3, 31))
                  .round(6)
                  .status(Status.IN_PROGRESS)
                  .result(Text.of("ประกาศแล้ว", "Announced"))
                  .outcome(Text.of("คนรู้", "People know"))
                  .addEvidence(
                      Evidence.builder()
                          .text("ประกาศ")
                          .link("https://example.org/")
                          .date(LocalDate.of(2023, 1, 17))
                          .build())
                  .suggestion(Text.of("แจ้งอีกครั้ง", "Tell again"))
                  .build())
          .build();

  private static TableView view(Layout layout, Language language) {
    return PlanView.of(plan(2566).addMeasures(FULL).build(), FRAMEWORK, layout, language);
  }

  @Test
  void theItemsLayoutShowsTheIndicatorUnderWhichADocumentFiledAnItem() {
    TableView table = view(Layout.ITEMS, Language.EN);
    assertThat(table.title())
        .isEqualTo(
            "Report on the measures to promote integrity and transparency, fiscal year 2566, test");
    assertThat(table.headings())
        .containsExactly(
            "Indicator", "Item", "Method", "Responsible", "Period", "Monitoring", "Progress");
    assertThat(table.rows().get(0))
        .containsExactly(
            "Indicator 2, Use of budget",
            "I20 Borrowing assets",
            "1. Announce (กองคลัง, by 31 January 2023)\n2. Circulate",
            "กองคลัง\nสำนักปลัด (support)",
            "1 October 2022 to 30 September 2023",
            "rounds: 6, 12 months\nReport",
            "In progress (31 March 2023, 6-month round)\nAnnounced\n"
                + "Evidence: ประกาศ, https://example.org/, 17 January 2023");
  }

  @Test
  void theGuidelineLayoutIsOneOfMeasures() {
    assertThat(view(Layout.GUIDELINE, Language.TH).rows().get(0))
        .containsExactly(
            "การยืมทรัพย์สิน",
            "ยืมถูกต้อง",
            "1. ทำประกาศ (กองคลัง, ภายใน 31 มกราคม 2566)\n2. แจ้งเวียน",
            "กองคลัง\nสำนักปลัด (สนับสนุน)",
            "รอบ 6, 12 เดือน\nรายงานผู้บริหาร",
            "อยู่ระหว่างดำเนินการ (31 มีนาคม 2566, รอบ 6 เดือน)\nประกาศแล้ว\n"
                + "หลักฐาน: ประกาศ, https://example.org/, 17 มกราคม 2566",
            "แจ้งอีกครั้ง");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyLayoutHasOneCellPerHeadingInBothLanguages(Layout layout) {
    assertThat(Layout.parse(layout.word())).isEqualTo(layout);
    assertThat(Layout.words()).contains(layout.word());
    for (Language language : Language.values()) {
      TableView table = view(layout, language);
      assertThat(table.headings()).doesNotHaveDuplicates();
      assertThat(table.rows())
          .allSatisfy(
              row ->
                  assertThat(row)
                      .hasSameSizeAs(table.headings())
                      .allSatisfy(cell -> assertThat(cell).isNotBlank()));
    }
  }

  @Test
  void theIssuesLayoutNamesWhatTheMeasureIsForAndTheMeasureWithItsSteps() {
    assertThat(view(Layout.ISSUES, Language.EN).rows().get(0).subList(0, 3))
        .containsExactly(
            "I20, Indicator 4, Use of public assets",
            "กองคลัง\nสำนักปลัด (support)",
            "Borrowing assets\n1. Announce (กองคลัง, by 31 January 2023)\n2. Circulate");
  }

  @Test
  void theTitleIsOfTheKindOfThePlanOrElseOfItsContent() {
    Plan plan = plan(2566).addMeasures(FULL).build();
    Plan proposed = plan.withMeasures(FULL.withProgress());
    assertThat(title(plan)).startsWith("รายงานผลการดำเนินการตามมาตรการ");
    assertThat(title(proposed)).startsWith("มาตรการส่งเสริม");
    assertThat(title(plan.withKinds(Criterion.Kind.MEASURES))).startsWith("มาตรการส่งเสริม");
    assertThat(title(proposed.withKinds(Criterion.Kind.REPORT))).startsWith("รายงานผล");
    assertThat(title(proposed.withKinds(Criterion.Kind.values()))).startsWith("รายงานผล");
  }

  private static String title(Plan plan) {
    return PlanView.of(plan, FRAMEWORK, Layout.METHOD, Language.TH).title();
  }

  @Test
  void aMonthStaysAMonthAndARecurringStepSaysUntilWhen() {
    Step step = Step.of(Text.of("ทบทวน", "Review"));
    Measure measure =
        Plans.measure("m1", "8")
            .addSteps(
                step.withDueMonth(YearMonth.of(2023, 1)),
                step.withRecurs(Recurrence.MONTHLY).withDue(day("2023-03-31")),
                step.withRecurs(Recurrence.QUARTERLY).withDueMonth(YearMonth.of(2023, 8)),
                step.withRecurs(Recurrence.WEEKLY))
            .build();
    Plan plan = plan(2566).addMeasures(measure).build();
    assertThat(PlanView.of(plan, FRAMEWORK, Layout.METHOD, Language.TH).rows().get(0).get(1))
        .isEqualTo(
            """
            1. ทบทวน (ภายในเดือนมกราคม 2566)
            2. ทบทวน (ทุกเดือน จนถึง 31 มีนาคม 2566)
            3. ทบทวน (ทุกไตรมาส จนถึงเดือนสิงหาคม 2566)
            4. ทบทวน (ทุกสัปดาห์)""");
    assertThat(PlanView.of(plan, FRAMEWORK, Layout.METHOD, Language.EN).rows().get(0).get(1))
        .isEqualTo(
            """
            1. Review (by the end of January 2023)
            2. Review (every month until 31 March 2023)
            3. Review (every quarter until the end of August 2023)
            4. Review (every week)""");
  }

  @Test
  void thaiDigitsAreWrittenEverywhereButInLinks() {
    TableView table =
        PlanView.of(
            plan(2566).addMeasures(FULL).build(),
            FRAMEWORK,
            Layout.ITEMS,
            Language.TH,
            Digits.THAI);
    assertThat(table.title()).contains("พ.ศ. ๒๕๖๖");
    assertThat(table.rows().get(0))
        .contains("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "I๒๐ การยืมทรัพย์สิน")
        .anySatisfy(
            cell ->
                assertThat(cell).contains("๓๑ มีนาคม ๒๕๖๖", "https://example.org/", "๑๗ มกราคม"));
    Measure linked =
        Plans.measure("m1", "8")
            .addProgress(
                ProgressEntry.of(Status.DONE)
                    .withResult(Text.th("ดู https://example.org/2566/1, หน้า 3")))
            .build();
    assertThat(
            PlanView.of(
                    plan(2566).addMeasures(linked).build(),
                    FRAMEWORK,
                    Layout.METHOD,
                    Language.TH,
                    Digits.THAI)
                .rows()
                .get(0))
        .contains("ดู https://example.org/2566/1, หน้า ๓");
  }

  @Test
  void aPoorPlanHasEmptyCells() {
    Plan plan =
        Plan.builder()
            .agency(Agency.builder().id("test").name("ทดสอบ").build())
            .fiscalYear(FiscalYear.of(2566))
            .addMeasures(
                Plans.measure("m1", "7", "8")
                    .addSteps(Step.of(Text.th("ทำ")))
                    .period(TimeFrame.startingOn(day("2022-10-01")))
                    .addProgress(ProgressEntry.of(Status.DONE))
                    .build())
            .addMeasures(
                Plans.measure("m2", "1")
                    .period(TimeFrame.endingOn(day("2023-01-31")))
                    .addProgress(
                        ProgressEntry.builder()
                            .status(Status.DONE)
                            .result(Text.th("เสร็จแล้ว"))
                            .build())
                    .build())
            .build();
    TableView table = PlanView.of(plan, FRAMEWORK, Layout.INDICATORS, Language.TH);
    assertThat(table.title()).endsWith("2566 ทดสอบ");
    assertThat(table.rows().get(0))
        .containsExactly(
            "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร\nตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน",
            "มาตรการ",
            "ทำ",
            "",
            "ตั้งแต่ 1 ตุลาคม 2565",
            "ดำเนินการแล้วเสร็จ",
            "");
    assertThat(table.rows().get(1).get(4)).isEqualTo("ภายใน 31 มกราคม 2566");
    assertThat(table.rows().get(1).get(5)).isEqualTo("เสร็จแล้ว");
  }

  @Test
  void aTableIsRectangular() {
    ImmutableTableView.Builder table =
        ImmutableTableView.builder()
            .layout(Layout.METHOD)
            .title("t")
            .addHeadings("a", "b")
            .addRows(ImmutableList.of("c", ""));
    assertThat(table.build()).hasToString("method table, rows: 1");
    table.addRows(ImmutableList.of("c"));
    assertThatThrownBy(table::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 2 of a table must have 2 cells but has 1");
  }

  @Test
  void aLayoutHasOneWord() {
    assertThat(Layout.tryParse("Issues")).isEmpty();
    assertThatThrownBy(() -> Layout.parse("Issues"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected one of issues, items, indicators, guideline, method but found \"Issues\"");
  }
}
