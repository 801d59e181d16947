package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.openita.Checked;
import org.openita.Code;
import org.openita.InvalidInputException;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.internal.Excerpt;
import org.openita.plan.ProgressSummary.Counts;

/** Records what was done under a plan, and says how far the plan is. Pure functions. */
public final class Progress {

  private Progress() {}

  /**
   * The plan with one more entry for one of its measures, or why the entry cannot be recorded: an
   * unknown measure at {@code /measures}, anything wrong with the entry at its place in the new
   * plan. No entry that is there already is lost or changed.
   */
  public static Checked<Plan> record(Plan plan, String measure, ProgressEntry entry) {
    int place = Iterables.indexOf(plan.measures(), m -> m.id().equals(measure));
    if (place < 0) {
      return Checked.failed(
          "/measures",
          "the plan has no measure "
              + Excerpt.of(measure)
              + "; it has "
              + (plan.measures().isEmpty() ? "none" : ids(plan)));
    }
    try {
      return Checked.of(plan.withMeasure(place, plan.measures().get(place).withEntry(entry)));
    } catch (InvalidInputException e) {
      return Checked.failed(e.problems());
    }
  }

  private static String ids(Plan plan) {
    return plan.measures().stream().map(Measure::id).reduce((a, b) -> a + ", " + b).orElseThrow();
  }

  /** How far a plan is after all its entries. */
  public static ProgressSummary summary(Plan plan, Framework framework) {
    return summary(plan, framework, Optional.empty());
  }

  /** How far a plan is at the end of a day; entries after it do not count. */
  public static ProgressSummary summaryAt(Plan plan, Framework framework, LocalDate day) {
    return summary(plan, framework, Optional.of(day));
  }

  public static ProgressSummary summary(Plan plan, Framework framework, Optional<LocalDate> asOf) {
    Multimap<Code, Status> byIndicator = MultimapBuilder.treeKeys().arrayListValues().build();
    Multimap<String, Status> byUnit = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableList.Builder<Status> all = ImmutableList.builder();
    ImmutableList.Builder<String> overdue = ImmutableList.builder();
    for (Measure measure : plan.measures()) {
      Status status = asOf.map(measure::statusAt).orElseGet(measure::status);
      all.add(status);
      measure.targets().stream()
          .flatMap(target -> framework.indicatorOf(target).stream())
          .map(Indicator::code)
          .distinct()
          .forEach(code -> byIndicator.put(code, status));
      measure.responsible().stream()
          .map(Measure.Responsible::unit)
          .distinct()
          .forEach(unit -> byUnit.put(unit, status));
      if (asOf.filter(measure::isOverdueAt).isPresent()) {
        overdue.add(measure.id());
      }
    }
    return new ProgressSummary(
        asOf, Counts.of(all.build()), overdue.build(), counts(byIndicator), counts(byUnit));
  }

  private static <K> ImmutableMap<K, Counts> counts(Multimap<K, Status> statuses) {
    return ImmutableMap.copyOf(Maps.transformValues(statuses.asMap(), Counts::of));
  }
}
