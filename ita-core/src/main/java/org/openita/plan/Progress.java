package org.openita.plan;

import static com.google.common.collect.Iterables.concat;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.internal.Excerpt;

/** Records what was done under a plan, and summarises the progress of the plan. Pure functions. */
public final class Progress {

  /** The most measures that a message names. */
  private static final int MOST_NAMED = 20;

  private Progress() {}

  /**
   * Adds an entry to one of the measures of a plan, or reports why it cannot: an unknown measure at
   * {@code /measures}, an entry that cannot follow the others at its place in the new plan. Nothing
   * else changes.
   */
  public static Checked<Plan> record(Plan plan, String measure, ProgressEntry entry) {
    int place = Iterables.indexOf(plan.measures(), m -> m.id().equals(measure));
    if (place < 0) {
      return Checked.failed(unknown(measure, plan));
    }
    Measure old = plan.measures().get(place);
    PlanRules rules = new PlanRules();
    if (!old.progress().isEmpty()) {
      rules.entry(
          PlanDraft.MEASURES.at(place),
          old.progress().size(),
          old.progress().get(old.progress().size() - 1),
          entry);
    }
    ImmutableList<Problem> problems = rules.problems();
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Measure> measures = new ArrayList<>(plan.measures());
    measures.set(place, old.withProgress(concat(old.progress(), List.of(entry))));
    return Checked.of(plan.withMeasures(measures));
  }

  private static Problem unknown(String measure, Plan plan) {
    String quoted = Excerpt.of(measure);
    if (plan.measures().isEmpty()) {
      return ProblemKind.MEASURE_UNKNOWN_OF_NONE.at("/measures", quoted);
    }
    String known =
        plan.measures().stream()
            .limit(MOST_NAMED)
            .map(one -> Excerpt.of(one.id()))
            .collect(joining(", "));
    int others = plan.measures().size() - MOST_NAMED;
    return others > 0
        ? ProblemKind.MEASURE_UNKNOWN_OF_MANY.at("/measures", quoted, known, others)
        : ProblemKind.MEASURE_UNKNOWN.at("/measures", quoted, known);
  }

  /** Summarises the progress of a plan after all its entries. */
  public static ProgressSummary summary(Plan plan, Framework framework) {
    return summary(plan, framework, Measure::status).build();
  }

  /**
   * Summarises the progress of a plan at the end of a day; entries after it do not count.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public static ProgressSummary summaryAt(Plan plan, Framework framework, LocalDate day) {
    Invariants.commonEra(ProblemKind.DAY_IN_WRONG_ERA, day);
    return summary(plan, framework, measure -> measure.statusAt(day))
        .asOf(day)
        .addAllOverdue(
            plan.measures().stream().filter(m -> m.isOverdueAt(day)).map(Measure::id).toList())
        .build();
  }

  private static ImmutableProgressSummary.Builder summary(
      Plan plan, Framework framework, Function<Measure, Status> statusOf) {
    Multimap<Code, Status> byIndicator = MultimapBuilder.treeKeys().arrayListValues().build();
    Multimap<String, Status> byUnit = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableList.Builder<Status> all = ImmutableList.builder();
    for (Measure measure : plan.measures()) {
      Status status = statusOf.apply(measure);
      all.add(status);
      measure.targets().stream()
          .map(framework::indicatorOf)
          .flatMap(Optional::stream)
          .map(Indicator::code)
          .distinct()
          .forEach(code -> byIndicator.put(code, status));
      measure.responsible().stream()
          .map(ResponsibleUnit::name)
          .distinct()
          .forEach(unit -> byUnit.put(unit, status));
    }
    return ImmutableProgressSummary.builder()
        .total(MeasureCounts.of(all.build()))
        .putAllByIndicator(counts(byIndicator))
        .putAllByUnit(counts(byUnit));
  }

  private static <K> ImmutableMap<K, MeasureCounts> counts(Multimap<K, Status> statuses) {
    return ImmutableMap.copyOf(Maps.transformValues(statuses.asMap(), MeasureCounts::of));
  }
}
