package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.Given.code;
import static org.openita.Given.codes;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.entry;
import static org.openita.plan.Plans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Text;
import org.openita.catalogue.Recurrence;

/** The values that a plan consists of, and what each of them refuses. */
class PlanValuesTest {

  private static final Text TEXT = Text.th("ก");
  private static final Text LONG = Text.th("ก\n".repeat(99));
  private static final String EXCERPT = "\"" + "ก?".repeat(39) + "ก…\"";
  private static final String BLANK = " \u2003";
  private static final LocalDate WRONG_ERA = LocalDate.of(2566, 1, 31);
  private static final String RIGHT_ERA =
      "2566-01-31 has a year of the Buddhist Era; dates are of the Common Era: write 2023-01-31";

  private static void refused(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aStepMayHaveAnOwnerAndADueDate() {
    Step step = Step.of(TEXT).withOwner("สำนักปลัด").withDue(day("2023-01-31"));
    assertThat(step.owner()).contains("สำนักปลัด");
    assertThat(step.due()).contains(day("2023-01-31"));
    assertThat(Step.of(TEXT).owner()).isEmpty();
    assertThat(Step.of(LONG)).hasToString(EXCERPT);
    assertThat(step).hasToString("\"ก\", by \"สำนักปลัด\", due 2023-01-31");
    refused(() -> step.withOwner(BLANK), "the owner of a step must not be blank");
    refused(() -> step.withDue(WRONG_ERA), "the due date of a step: " + RIGHT_ERA);
  }

  @Test
  void aStepIsDueOnADayOrInAMonth() {
    Step step = Step.of(TEXT).withDueMonth(YearMonth.of(2024, 2)).withRecurs(Recurrence.WEEKLY);
    assertThat(step.deadline()).contains(day("2024-02-29"));
    assertThat(step).hasToString("\"ก\", WEEKLY, due 2024-02");
    assertThat(Step.of(TEXT).withDue(day("2023-01-31")).deadline()).contains(day("2023-01-31"));
    assertThat(Step.of(TEXT).deadline()).isEmpty();
    refused(
        () -> step.withDue(day("2023-01-31")),
        "a step is due on a day or in a month but has both, 2023-01-31 and 2024-02");
    refused(
        () -> step.withDueMonth(YearMonth.of(2566, 1)),
        "the due month of a step: 2566-01 has a year of the Buddhist Era; months are of the Common"
            + " Era: write 2023-01");
  }

  @Test
  void aMeasureIsDueWhenItsLastStepIs() {
    Measure measure =
        Plans.measure("m", "8")
            .addSteps(
                Step.of(TEXT).withDueMonth(YearMonth.of(2023, 8)),
                Step.of(TEXT).withDue(day("2023-08-30")))
            .build();
    assertThat(measure.deadline()).contains(day("2023-08-31"));
    assertThat(measure.isOverdueAt(day("2023-08-31"))).isFalse();
    assertThat(measure.isOverdueAt(day("2023-09-01"))).isTrue();
  }

  @Test
  void aBudgetHasBahtOrAText() {
    assertThat(Budget.ofBaht(50_000).withText(TEXT)).hasToString("50000 baht, \"ก\"");
    assertThat(Budget.builder().text(TEXT).build()).hasToString("\"ก\"");
    assertThat(Budget.builder().baht(new BigDecimal("1E+3")).build())
        .isEqualTo(Budget.builder().baht(new BigDecimal("1000.00")).build())
        .hasToString("1000 baht");
    assertThat(Budget.builder().baht(Budget.MOST_BAHT).build().baht()).contains(Budget.MOST_BAHT);
    refused(() -> Budget.builder().build(), "a budget needs baht, text or both but has neither");
    refused(
        () -> Budget.ofBaht(-1),
        "the baht of a budget must be from 0 to 1000000000000000 but were -1");
    refused(
        () -> Budget.ofBaht(Budget.MOST_BAHT.longValue() + 1),
        "the baht of a budget must be from 0 to 1000000000000000 but were 1000000000000001");
    refused(
        () -> Budget.builder().baht(new BigDecimal("0.001")).build(),
        "the baht of a budget have at most 2 decimals but were 0.001");
  }

  @Test
  void aWaiverHoldsUpToItsLastDay() {
    Waiver waiver = Waiver.of("OVERDUE", "/measures/0", TEXT);
    assertThat(waiver.holdsAt(day("2399-12-31"))).isTrue();
    assertThat(waiver).hasToString("waiver of \"OVERDUE\" at \"/measures/0\"");
    Waiver limited = waiver.withUntil(day("2023-06-30"));
    assertThat(limited.holdsAt(day("2023-06-30"))).isTrue();
    assertThat(limited.holdsAt(day("2023-07-01"))).isFalse();
    assertThat(limited).hasToString("waiver of \"OVERDUE\" at \"/measures/0\" until 2023-06-30");
    refused(() -> waiver.withFinding(BLANK), "the finding of a waiver must not be blank");
    refused(() -> waiver.withPointer(BLANK), "the pointer of a waiver must not be blank");
    refused(() -> waiver.withUntil(WRONG_ERA), "the last day of a waiver: " + RIGHT_ERA);
    refused(() -> waiver.holdsAt(WRONG_ERA), "day: " + RIGHT_ERA);
  }

  @Test
  void aResponsibleUnitHasAName() {
    assertThat(ResponsibleUnit.leading("a")).hasToString("a (lead)");
    assertThat(ResponsibleUnit.supporting("a")).hasToString("a (support)");
    refused(() -> ResponsibleUnit.leading(""), "the name of a responsible unit must not be blank");
  }

  @Test
  void aTimeFrameHasAFirstOrALastDayInOrder() {
    LocalDate from = day("2022-10-01");
    LocalDate to = day("2023-09-30");
    assertThat(TimeFrame.of(from, to)).hasToString("2022-10-01/2023-09-30");
    assertThat(TimeFrame.of(from, from).to()).contains(from);
    assertThat(TimeFrame.startingOn(from)).hasToString("2022-10-01/..");
    assertThat(TimeFrame.endingOn(to)).hasToString("../2023-09-30");
    refused(() -> TimeFrame.builder().build(), "a period needs from, to or both but has neither");
    refused(
        () -> TimeFrame.of(to, from),
        "a period must not end before it begins but was 2023-09-30 to 2022-10-01");
    refused(() -> TimeFrame.startingOn(WRONG_ERA), "the first day of a period: " + RIGHT_ERA);
    refused(() -> TimeFrame.endingOn(WRONG_ERA), "the last day of a period: " + RIGHT_ERA);
  }

  @Test
  void monitoringHasRoundsThatAscendOrAText() {
    assertThat(Monitoring.inMonths(List.of(1, 12)).rounds()).containsExactly(1, 12);
    assertThat(Monitoring.builder().text(TEXT).build().rounds()).isEmpty();
    assertThat(Monitoring.inMonths(List.of(1, 12))).hasToString("rounds: [1, 12]");
    assertThat(Monitoring.inMonths(List.of(6)).withText(LONG))
        .hasToString("rounds: [6], " + EXCERPT);
    refused(
        () -> Monitoring.inMonths(List.of()),
        "monitoring needs rounds, text or both but has neither");
    refused(
        () -> Monitoring.inMonths(List.of(6, 6)), "monitoring rounds must ascend but 6 follows 6");
    refused(
        () -> Monitoring.inMonths(List.of(12, 6)),
        "monitoring rounds must ascend but 6 follows 12");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -3, 0, 13, 99})
  void aRoundIsAMonth(int round) {
    String message =
        "a monitoring round must be a month of the fiscal year, 1 to 12, but was " + round;
    refused(() -> Monitoring.inMonths(List.of(round)), message);
    refused(() -> ProgressEntry.of(Status.DONE).withRound(round), message);
  }

  @Test
  void evidenceHasATextAndMayHaveALinkAndADate() {
    Evidence evidence = Evidence.of("ประกาศ");
    assertThat(evidence).hasToString("\"ประกาศ\"");
    assertThat(evidence.withLink("https://example.org/").withDate(day("2023-01-31")))
        .hasToString("\"ประกาศ\", at \"https://example.org/\", dated 2023-01-31");
    assertThat(evidence.withLink("https://example.org/").link()).contains("https://example.org/");
    refused(() -> Evidence.of(BLANK), "the text of evidence must not be blank");
    refused(() -> evidence.withLink(""), "the link of evidence must not be blank");
    refused(() -> evidence.withDate(WRONG_ERA), "the date of evidence: " + RIGHT_ERA);
  }

  @Test
  void anEntryHasAStatusAndMayHaveADate() {
    assertThat(ProgressEntry.of(Status.DONE)).hasToString("DONE");
    assertThat(entry("2023-03-31", Status.DONE)).hasToString("DONE 2023-03-31");
    assertThat(entry("2023-03-31", Status.DONE).withRound(6))
        .hasToString("DONE 2023-03-31, round 6");
    assertThat(entry("2023-03-31", Status.DONE).draft()).hasToString("DONE 2023-03-31");
    assertThat(EntryDraft.builder().build()).hasToString("unknown status");
    refused(
        () -> ProgressEntry.of(Status.DONE).withDate(WRONG_ERA),
        "the date of an entry: " + RIGHT_ERA);
  }

  @Test
  void aMeasureIsLookedAtOnADayOfTheCommonEra() {
    String message = "day: " + RIGHT_ERA;
    Measure measure = measure("m1", "8").build();
    refused(() -> ProgressEntry.of(Status.DONE).countsAt(WRONG_ERA), message);
    refused(() -> measure.statusAt(WRONG_ERA), message);
    refused(() -> measure.isOverdueAt(WRONG_ERA), message);
    refused(
        () -> Progress.summaryAt(Plans.plan(2566).build(), Given.framework(2565), WRONG_ERA),
        message);
  }

  @Test
  void aBasisNamesNothingBlank() {
    Basis basis = Basis.of(FiscalYear.of(2565));
    assertThat(basis.total()).isEmpty();
    assertThat(basis).hasToString("fiscal year 2565");
    assertThat(basis.withTotal(Score.parse("92.5")).withLevel("A"))
        .hasToString("fiscal year 2565, total 92.50, level \"A\"");
    refused(() -> basis.withFramework(BLANK), "the framework of a basis must not be blank");
    refused(() -> basis.withLevel(""), "the level of a basis must not be blank");
  }

  @Test
  void aStatedAnalysisNamesEachCodeOnce() {
    StatedAnalysis none = StatedAnalysis.builder().build();
    assertThat(none.withStrengths(codes("1", "2")).withUrgentWeaknesses(codes("8")))
        .hasToString("strengths: 2, urgent weaknesses: 1, issues to develop: 0");
    refused(() -> none.withStrengths(codes("1", "2", "1")), "duplicate code 1 among strengths");
    refused(
        () -> none.withUrgentWeaknesses(codes("8", "8")),
        "duplicate code 8 among urgent weaknesses");
    refused(
        () -> StatedAnalysis.builder().putDevelopmentPoint(code("EIT"), codes("7", "7")).build(),
        "duplicate code 7 among issues to develop of EIT");
    refused(
        () -> StatedAnalysis.builder().putPrintedNumber(code("8"), BLANK).build(),
        "the printed number of 8 must not be blank");
  }

  @Test
  void aMeasureHasAnIdAndTargets() {
    Measure measure = measure("m1", "8").build();
    refused(() -> measure.withId(BLANK), "the id of a measure must not be blank");
    refused(() -> measure.withTemplate(""), "the template of a measure must not be blank");
    refused(() -> measure.withTargets(), "a measure needs at least one target but has none");
  }

  @Test
  void aMeasureReportsEverythingThatIsWrongWithIt() {
    Measure.Builder measure =
        measure("m1", "8", "I20", "8")
            .addProgress(entry("2023-03-31", Status.DONE))
            .addProgress(entry("2023-02-28", Status.IN_PROGRESS))
            .addProgress(ProgressEntry.of(Status.IN_PROGRESS));
    assertThatThrownBy(measure::build)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/targets/2: duplicate code 8",
                        "/progress/1/date: entries must be in the order of their dates but 2023-02-28 follows"
                            + " 2023-03-31",
                        "/progress/1/status: DONE is final, so IN_PROGRESS must not follow it",
                        "/progress/2/date: an entry without a date must precede the dated ones but follows"
                            + " 2023-02-28"));
  }

  @Test
  void aStatusIsCalledSomethingInBothLanguages() {
    assertThat(Status.values()).allMatch(status -> status.label().isComplete());
    assertThat(List.of(Status.values()))
        .filteredOn(Status::isFinal)
        .containsExactly(Status.DONE, Status.CANCELLED);
  }
}
