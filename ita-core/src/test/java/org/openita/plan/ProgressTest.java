package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;
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
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Checked;
import org.openita.Given;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Framework;

class ProgressTest {

  private static final Framework FRAMEWORK = Given.framework(2565);
  private static final LocalDate START = LocalDate.of(2022, 10, 1);

  private static final ImmutableList<Status> OPEN =
      ImmutableList.of(Status.NOT_STARTED, Status.IN_PROGRESS);

  /** Measures with any lawful history, entries without a date first. */
  private static Arbitrary<Measure> measures(String id) {
    Arbitrary<List<Integer>> gaps = Arbitraries.integers().between(0, 99).list().ofMaxSize(4);
    return Combinators.combine(
            gaps,
            Arbitraries.of(OPEN).list().ofSize(4),
            Arbitraries.of(Status.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 364).optional())
        .as(
            (days, open, last, undated, deadline) -> {
              Measure.Builder measure = measure(id, "8");
              deadline.map(START::plusDays).map(TimeFrame::endingOn).ifPresent(measure::period);
              LocalDate date = START;
              for (int i = 0; i < days.size(); i++) {
                date = date.plusDays(days.get(i));
                ProgressEntry entry = ProgressEntry.of(i == days.size() - 1 ? last : open.get(i));
                measure.addProgress(i == 0 && undated ? entry : entry.withDate(date));
              }
              return measure.build();
            })
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Measure> measures() {
    return measures("m1");
  }

  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(IntStream.range(0, 5).mapToObj(i -> measures("m" + i)).toList())
        .as(List::copyOf)
        .flatMap(
            measures ->
                Arbitraries.integers()
                    .between(1, measures.size())
                    .map(size -> plan(2566).addAllMeasures(measures.subList(0, size)).build()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-30, 400).map(START::plusDays);
  }

  @Property
  void recordingLosesNoEntry(@ForAll("plans") Plan plan, @ForAll("days") LocalDate day) {
    Measure before = plan.measures().get(0);
    ProgressEntry entry = ProgressEntry.of(Status.DONE).withDate(day);
    Checked<Plan> after = Progress.record(plan, before.id(), entry);
    boolean backwards =
        before.progress().stream()
            .flatMap(known -> known.date().stream())
            .anyMatch(date -> date.isAfter(day));
    boolean refused = backwards || before.status() == Status.CANCELLED;
    List<ProgressEntry> expected = new ArrayList<>(before.progress());
    expected.add(entry);
    assertThat(after.value().map(recorded -> recorded.measures().get(0).progress()))
        .isEqualTo(refused ? Optional.empty() : Optional.of(expected));
    Statistics.label("refused")
        .collect(refused)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 5);
              coverage.check(false).percentage(share -> share > 5);
            });
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
      @ForAll("measures") Measure measure, @ForAll("days") LocalDate day) {
    List<ProgressEntry> known =
        measure.progress().stream()
            .filter(entry -> entry.date().isEmpty() || !entry.date().get().isAfter(day))
            .toList();
    assertThat(measure.statusAt(day)).isEqualTo(measure.withProgress(known).status());
  }

  @Property
  void anUnfinishedMeasureThatIsOverdueStaysOverdue(
      @ForAll("measures") Measure measure,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 400) int more) {
    boolean overdue = measure.isOverdueAt(day) && !measure.status().isFinal();
    assertThat(overdue && !measure.isOverdueAt(day.plusDays(more))).isFalse();
    Statistics.label("overdue")
        .collect(overdue)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
  }

  @Property
  void completionIsTheShareOfWhatWasNotCancelledHalfUp(
      @ForAll("plans") Plan plan, @ForAll("days") LocalDate day) {
    MeasureCounts counts = Progress.summaryAt(plan, FRAMEWORK, day).total();
    long done = with(Status.DONE, plan, day);
    long open = plan.measures().size() - with(Status.CANCELLED, plan, day);
    assertThat(counts.done()).isEqualTo((int) done);
    assertThat(counts.measures()).isEqualTo(plan.measures().size());
    Statistics.label("share")
        .collect(open == 0 ? "none" : done == 0 ? "0" : done == open ? "1" : "between")
        .coverage(
            coverage -> {
              coverage.check("none").count(count -> count > 0);
              coverage.check("0").count(count -> count > 0);
              coverage.check("1").count(count -> count > 0);
              coverage.check("between").percentage(share -> share > 10);
            });
    assertThat(counts.completion())
        .isEqualTo(
            open == 0
                ? Optional.empty()
                // In whole hundredths, half of one rounded up.
                : Optional.of(BigDecimal.valueOf((200 * done + open) / (2 * open), 2)));
  }

  private static long with(Status status, Plan plan, LocalDate day) {
    return plan.measures().stream().filter(m -> m.statusAt(day) == status).count();
  }

  @Test
  void whatCannotBeRecordedSaysWhere() {
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "8").addProgress(entry("2023-03-31", Status.DONE)).build())
            .build();
    assertThat(Progress.record(plan, "m9", ProgressEntry.of(Status.DONE)).problems())
        .extracting(Problem::toString)
        .containsExactly("/measures: unknown measure \"m9\"; the plan has \"m1\"");
    assertThat(Progress.record(plan(2566).build(), "m9", ProgressEntry.of(Status.DONE)).problems())
        .extracting(Problem::toString)
        .containsExactly("/measures: unknown measure \"m9\"; the plan has none");
    Plan.Builder many = plan(2566);
    IntStream.rangeClosed(1, 25).forEach(i -> many.addMeasures(measure("m" + i, "8").build()));
    assertThat(Progress.record(many.build(), "x", ProgressEntry.of(Status.DONE)).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().in(Language.EN))
                    .endsWith("\"m19\", \"m20\", and 5 more"));
    assertThat(Progress.record(plan, "m1", entry("2023-03-30", Status.IN_PROGRESS)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/measures/0/progress/1/date", "/measures/0/progress/1/status");
    assertThat(Progress.record(plan, "m1", ProgressEntry.of(Status.CANCELLED)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/measures/0/progress/1/date", "/measures/0/progress/1/status");
    // Evidence may still be added to what is done.
    assertThat(Progress.record(plan, "m1", entry("2023-03-31", Status.DONE)).isValid()).isTrue();
  }

  private static MeasureCounts counts(int done, int inProgress, int notStarted, int cancelled) {
    return ImmutableMeasureCounts.builder()
        .done(done)
        .inProgress(inProgress)
        .notStarted(notStarted)
        .cancelled(cancelled)
        .build();
  }

  @Test
  void aPlanIsSummarisedAtADay() {
    Plan plan =
        plan(2566)
            .addMeasures(
                measure("done", "8", "7")
                    .addResponsible(ResponsibleUnit.leading("กองคลัง"))
                    .addProgress(entry("2023-03-31", Status.DONE))
                    .build())
            .addMeasures(
                measure("begun", "E11")
                    .addResponsible(ResponsibleUnit.supporting("กองคลัง"))
                    .period(TimeFrame.endingOn(day("2023-01-31")))
                    .addProgress(ProgressEntry.of(Status.IN_PROGRESS))
                    .build())
            .addMeasures(
                measure("waiting", "O42")
                    .addSteps(
                        Step.of(Text.th("ก")).withDue(day("2023-01-31")),
                        Step.of(Text.th("ก")).withDue(day("2023-04-30")))
                    .build())
            .addMeasures(
                measure("given-up", "1").addProgress(ProgressEntry.of(Status.CANCELLED)).build())
            .build();
    ProgressSummary all = Progress.summary(plan, FRAMEWORK);
    assertThat(all.asOf()).isEmpty();
    assertThat(all.overdue()).isEmpty();
    assertThat(all.total()).isEqualTo(counts(1, 1, 1, 1));
    assertThat(all.total().completion()).contains(new BigDecimal("0.33"));
    assertThat(all.byIndicator().keySet())
        .containsExactly(code("1"), code("7"), code("8"), code("10"));
    assertThat(all.byIndicator().get(code("8"))).isEqualTo(counts(1, 1, 0, 0));
    assertThat(all.byUnit()).containsOnlyKeys("กองคลัง");
    ProgressSummary early = Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 2, 1));
    assertThat(early.total()).isEqualTo(counts(0, 1, 2, 1));
    assertThat(early.overdue()).containsExactly("begun");
    assertThat(Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 1, 31)).overdue()).isEmpty();
    assertThat(Progress.summaryAt(plan, FRAMEWORK, LocalDate.of(2023, 5, 1)).overdue())
        .containsExactly("begun", "waiting");
  }
}
