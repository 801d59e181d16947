package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.openita.FiscalYear;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.ProgressEntry;

/**
 * Finds the monitoring rounds of a measure that are past and not reported.
 *
 * <p>An entry reports the round that it names. One that names none reports the round in whose month
 * or after whose month it is dated, before the month of the next round; one without a date may be
 * of any round. Nothing more is due once the measure is done or cancelled.
 */
final class MonitoringRounds {

  private MonitoringRounds() {}

  /**
   * A round without a report.
   *
   * @param place its index in the rounds of the measure
   * @param round the month of the fiscal year, 1 to 12
   * @param end the last day of that month
   */
  record Unreported(int place, int round, LocalDate end) {}

  static ImmutableList<Unreported> unreported(
      ReviewedPlan reviewed, Measure measure, LocalDate day) {
    FiscalYear year = reviewed.plan().fiscalYear();
    List<Integer> rounds = measure.monitoring().map(Monitoring::rounds).orElse(ImmutableList.of());
    List<ProgressEntry> entries = reviewed.entries(measure);
    ImmutableList.Builder<Unreported> found = ImmutableList.builder();
    for (int i = 0; i < rounds.size(); i++) {
      LocalDate start = year.start().plusMonths(rounds.get(i) - 1);
      LocalDate end = start.plusMonths(1).minusDays(1);
      LocalDate next =
          i + 1 < rounds.size() ? year.start().plusMonths(rounds.get(i + 1) - 1) : LocalDate.MAX;
      int round = rounds.get(i);
      if (end.isBefore(day)
          && !measure.statusAt(start.minusDays(1)).isFinal()
          && entries.stream().noneMatch(entry -> reports(entry, round, start, next))) {
        found.add(new Unreported(i, round, end));
      }
    }
    return found.build();
  }

  private static boolean reports(ProgressEntry entry, int round, LocalDate start, LocalDate next) {
    if (entry.round().isPresent()) {
      return entry.round().get() == round;
    }
    return entry.date().map(date -> !date.isBefore(start) && date.isBefore(next)).orElse(true);
  }
}
