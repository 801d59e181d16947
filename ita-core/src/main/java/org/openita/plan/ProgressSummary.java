package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;

/** The progress of a plan. Made by {@link Progress}. */
@Value.Immutable
public abstract class ProgressSummary {

  ProgressSummary() {}

  /** Returns the day at the end of which progress was counted; empty where all entries count. */
  public abstract Optional<LocalDate> asOf();

  /** Returns the counts of all measures. */
  public abstract MeasureCounts total();

  /**
   * Returns the ids of the measures that are overdue at that day, in the plan's order; empty
   * without a day.
   */
  public abstract ImmutableList<String> overdue();

  /**
   * Returns the counts of the measures for each indicator that has any, in official order; a
   * measure for two indicators counts for both.
   */
  public abstract ImmutableMap<Code, MeasureCounts> byIndicator();

  /**
   * Returns the counts of the measures of each responsible unit, in the order in which the plan
   * names them; a measure of two units counts for both.
   */
  public abstract ImmutableMap<String, MeasureCounts> byUnit();

  /** Returns the counts of all measures, and the day. */
  @Override
  public String toString() {
    return total() + asOf().map(day -> " at the end of " + day).orElse("");
  }
}
