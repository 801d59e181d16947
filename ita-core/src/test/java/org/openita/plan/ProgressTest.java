package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.advice.Assessments.code;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.entry;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.members;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Checked;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Text;
import org.openita.advice.Assessments;
import org.openita.catalogue.Responsibility;
import org.openita.framework.Framework;
import org.openita.plan.ProgressSummary.Counts;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

class ProgressTest {

  private static final Framework FRAMEWORK = Assessments.framework(2565);
  private static final LocalDate START = LocalDate.of(2022, 10, 1);

  private static final ImmutableList<Status> OPEN =
      ImmutableList.of(Status.NOT_STARTED, Status.IN_PROGRESS);
  private static final ImmutableList<Status> ANY = ImmutableList.copyOf(Status.values());

  /** Plans of one measure with any lawful history, undated entries first. */
  @Provide
  Arbitrary<Plan> plans() {
    return Arbitraries.longs().map(seed -> random(new Random(seed)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-30, 400).map(START::plusDays);
  }

  private static Plan random(Random random) {
    Measure.Builder measure = measure("m1", "8");
    if (random.nextBoolean()) {
      measure.period(
          new Measure.Period(Optional.empty(), Optional.of(START.plusDays(random.nextInt(365)))));
    }
    int entries = random.nextInt(5);
    LocalDate date = START;
    for (int i = 0; i < entries; i++) {
      boolean last = i == entries - 1;
      Status status = (last ? ANY : OPEN).get(random.nextInt(last ? 4 : 2));
      ProgressEntry.Builder entry = ProgressEntry.builder().status(status);
      if (i > 0 || random.nextBoolean()) {
        date = date.plusDays(random.nextInt(100));
        entry.date(date);
      }
      measure.addProgress(entry.result(Text.th("ผล " + i)).build());
    }
    return plan(2566).addMeasures(measure.build()).build();
  }

  private static Measure only(Plan plan) {
    return plan.measures().get(0);
  }

  @Property
  void recordingLosesNoEntry(@ForAll("plans") Plan plan, @ForAll("days") LocalDate day) {
    ProgressEntry entry = ProgressEntry.builder().date(day).status(Status.DONE).build();
    Checked<Plan> after = Progress.record(plan, "m1", entry);
    if (after.isValid()) {
      List<ProgressEntry> expected = new ArrayList<>(only(plan).progress());
      expected.add(entry);
      assertThat(only(after.orElseThrow()).progress()).isEqualTo(expected);
    } else {
      boolean backwards =
          only(plan).progress().stream()
              .flatMap(e -> e.date().stream())
              .anyMatch(date -> date.isAfter(day));
      assertThat(backwards || only(plan).status() == Status.CANCELLED).isTrue();
    }
  }

  @Test
  void theFullPlanHasEveryMember() {
    Plan plan = Plans.full();
    assertThat(plan.measures()).hasSizeGreaterThan(2);
    assertThat(members(Plan.class, plan)).values().allSatisfy(ProgressTest::isFilled);
    assertThat(plan.measures())
        .allSatisfy(
            measure ->
                assertThat(members(Measure.class, measure))
                    .values()
                    .allSatisfy(ProgressTest::isFilled));
  }

  private static void isFilled(Object member) {
    assertThat(member)
        .isNotEqualTo(Optional.empty())
        .isNotEqualTo(ImmutableList.of())
        .isNotEqualTo(ImmutableMap.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void recordingAddsOneEntryAndChangesNothingElse(int recorded) {
    Plan before = Plans.full();
    ProgressEntry entry = entry("2023-06-30", Status.DONE);
    Plan after = Progress.record(before, before.measures().get(recorded).id(), entry).orElseThrow();
    assertThat(
            Maps.difference(members(Plan.class, before), members(Plan.class, after))
                .entriesDiffering()
                .keySet())
        .containsExactly("measures");
    assertThat(after.measures()).hasSameSizeAs(before.measures());
    for (int i = 0; i < before.measures().size(); i++) {
      Measure old = before.measures().get(i);
      Measure now = after.measures().get(i);
      if (i == recorded) {
        assertThat(
                Maps.difference(members(Measure.class, old), members(Measure.class, now))
                    .entriesDiffering()
                    .keySet())
            .containsExactly("progress");
        assertThat(now.progress())
            .isEqualTo(
                ImmutableList.<ProgressEntry>builder().addAll(old.progress()).add(entry).build());
      } else {
        assertThat(now).isEqualTo(old);
      }
    }
  }

  @Property
  void theStatusAtADayDependsOnEntriesUpToItOnly(
      @ForAll("plans") Plan plan, @ForAll("days") LocalDate day) {
    Measure.Builder cut = measure("m1", "8");
    only(plan).progress().stream()
        .filter(entry -> entry.date().isEmpty() || !entry.date().get().isAfter(day))
        .forEach(cut::addProgress);
    assertThat(only(plan).statusAt(day)).isEqualTo(cut.build().status());
  }

  @Property
  void anUnfinishedMeasureThatIsOverdueStaysOverdue(
      @ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll("days") LocalDate later) {
    Measure measure = only(plan);
    if (!later.isBefore(day) && measure.isOverdueAt(day) && !measure.status().isFinal()) {
      assertThat(measure.isOverdueAt(later)).isTrue();
    }
  }

  @Property
  void completionIsAShare(@ForAll("plans") Plan plan, @ForAll("days") LocalDate day) {
    ProgressSummary summary = Progress.summaryAt(plan, FRAMEWORK, day);
    assertThat(summary.total().measures()).isEqualTo(1);
    assertThat(summary.total().completion().isEmpty())
        .isEqualTo(only(plan).statusAt(day) == Status.CANCELLED);
    summary
        .total()
        .completion()
        .ifPresent(
            share -> assertThat(share).isBetween(new BigDecimal("0.00"), new BigDecimal("1.00")));
  }

  @Test
  void whatCannotBeRecordedSaysWhere() {
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "8").addProgress(entry("2023-03-31", Status.DONE)).build())
            .build();
    assertThat(Progress.record(plan, "m9", ProgressEntry.of(Status.DONE)).problems())
        .containsExactly(Problem.of("/measures", "the plan has no measure \"m9\"; it has m1"));
    assertThat(Progress.record(plan(2566).build(), "m9", ProgressEntry.of(Status.DONE)).problems())
        .hasSize(1);
    assertThat(Progress.record(plan, "m1", entry("2023-03-30", Status.IN_PROGRESS)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/measures/0/progress/1/date", "/measures/0/progress/1/status");
    assertThat(Progress.record(plan, "m1", ProgressEntry.of(Status.CANCELLED)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/measures/0/progress/1/date", "/measures/0/progress/1/status");
    // Evidence may still be added to what is done.
    assertThat(Progress.record(plan, "m1", entry("2023-03-31", Status.DONE)).isValid()).isTrue();
  }

  @Test
  void aPlanIsSummarisedAtADay() {
    Plan plan =
        plan(2566)
            .addMeasures(
                measure("done", "8", "7")
                    .addResponsible(new Measure.Responsible("กองคลัง", Responsibility.LEAD))
                    .addProgress(entry("2023-03-31", Status.DONE))
                    .build())
            .addMeasures(
                measure("begun", "E11")
                    .addResponsible(new Measure.Responsible("กองคลัง", Responsibility.SUPPORT))
                    .period(new Measure.Period(Optional.empty(), day("2023-01-31")))
                    .addProgress(ProgressEntry.of(Status.IN_PROGRESS))
                    .build())
            .addMeasures(
                measure("waiting", "O42")
                    .addSteps(
                        new Measure.Step(Text.th("ก"), Optional.empty(), day("2023-01-31")),
                        new Measure.Step(Text.th("ก"), Optional.empty(), day("2023-04-30")))
                    .build())
            .addMeasures(
                measure("given-up", "1").addProgress(ProgressEntry.of(Status.CANCELLED)).build())
            .build();
    ProgressSummary all = Progress.summary(plan, FRAMEWORK);
    assertThat(all.asOf()).isEmpty();
    assertThat(all.overdue()).isEmpty();
    assertThat(all.total()).isEqualTo(new Counts(1, 1, 1, 1));
    assertThat(all.total().completion()).contains(new BigDecimal("0.33"));
    assertThat(all.byIndicator().keySet())
        .containsExactly(code("1"), code("7"), code("8"), code("10"));
    assertThat(all.byIndicator().get(code("8"))).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(all.byUnit()).containsOnlyKeys("กองคลัง");
    ProgressSummary early = Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 2, 1));
    assertThat(early.total()).isEqualTo(new Counts(0, 1, 2, 1));
    assertThat(early.overdue()).containsExactly("begun");
    assertThat(Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 1, 31)).overdue()).isEmpty();
    assertThat(Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 5, 1)).overdue())
        .containsExactly("begun", "waiting");
  }

  private static Scorecard card(Assessment assessment) {
    return Scorer.of(Assessments.framework(assessment.fiscalYear().value()))
        .score(assessment)
        .orElseThrow();
  }

  @Test
  void theEffectSetsTargetedIndicatorsAgainstTheOthers() {
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "8").build())
            .addMeasures(measure("m2", "E6").build())
            .addMeasures(measure("m3", "1").addProgress(ProgressEntry.of(Status.CANCELLED)).build())
            .build();
    Scorecard before =
        card(Assessments.ofIndicators(2565, 90, 90, 90, 90, 90, 90, 90, 80, 90, 90).build());
    Scorecard after =
        card(Assessments.ofIndicators(2566, 90, 90, 90, 90, 90, 92, 92.5, 85, 90, 88).build());
    Effect effect = Effect.of(plan, FRAMEWORK, before, after).orElseThrow();
    assertThat(effect.notComparable()).isEmpty();
    assertThat(effect.indicators()).hasSize(10);
    assertThat(effect.indicators().get(7))
        .satisfies(
            change -> {
              assertThat(change.targeted()).isTrue();
              assertThat(change.change()).isEqualByComparingTo("5.00").hasToString("5.00");
            });
    // Targeted are 7 (through an item) and 8; the measure for 1 was given up.
    assertThat(effect.targeted()).contains(Fraction.of(75, 20));
    assertThat(effect.untargeted()).contains(Fraction.ZERO);
    assertThat(effect.difference()).contains(Fraction.of(75, 20));
  }

  @Test
  void anEffectNeedsTheSameAgencyAndTwoYearsInOrder() {
    Plan plan = plan(2566).build();
    Scorecard card = card(Assessments.naDong());
    Scorecard other =
        card(
            Assessment.builder()
                .fiscalYear(card.assessment().fiscalYear())
                .agency(org.openita.Agency.of("other"))
                .putAllScores(card.assessment().scores())
                .build());
    assertThat(Effect.of(plan, FRAMEWORK, other, card).problems())
        .extracting(Problem::pointer)
        .containsExactly("/agency/id", "/fiscalYear");
    assertThat(ImmutableList.of(Status.DONE, Status.CANCELLED)).allMatch(Status::isFinal);
  }
}
