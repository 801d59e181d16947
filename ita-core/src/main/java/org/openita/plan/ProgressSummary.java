package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openita.Code;

/**
 * How far a plan is.
 *
 * @param asOf the day at whose end it is so; empty where all entries count
 * @param total all its measures
 * @param overdue the ids of the measures that are overdue at that day, in the plan's order; empty
 *     without a day
 * @param byIndicator the measures for each indicator that has any, in official order; a measure for
 *     two counts with both
 * @param byUnit the measures of each responsible unit, in the order in which the plan names them; a
 *     measure of two counts with both
 */
public record ProgressSummary(
    Optional<LocalDate> asOf,
    Counts total,
    ImmutableList<String> overdue,
    ImmutableMap<Code, Counts> byIndicator,
    ImmutableMap<String, Counts> byUnit) {

  /**
   * How many measures are how far.
   *
   * @param done the measures that are done
   * @param inProgress those that were begun
   * @param notStarted those that were not
   * @param cancelled those that were given up
   */
  public record Counts(int done, int inProgress, int notStarted, int cancelled) {

    static Counts of(Collection<Status> statuses) {
      Map<Status, Integer> counts = new EnumMap<>(Status.class);
      statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
      return new Counts(
          counts.getOrDefault(Status.DONE, 0),
          counts.getOrDefault(Status.IN_PROGRESS, 0),
          counts.getOrDefault(Status.NOT_STARTED, 0),
          counts.getOrDefault(Status.CANCELLED, 0));
    }

    /** All measures. */
    public int measures() {
      return done + inProgress + notStarted + cancelled;
    }

    /**
     * The share of the measures that is done, cancelled ones left out: 0.00 to 1.00, two decimals,
     * HALF_UP; empty where no measure is left.
     */
    public Optional<BigDecimal> completion() {
      int open = measures() - cancelled;
      return open == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(done).divide(BigDecimal.valueOf(open), 2, RoundingMode.HALF_UP));
    }
  }
}
