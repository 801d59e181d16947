package org.openita.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of measures of each status. */
@Value.Immutable
public abstract class MeasureCounts {

  MeasureCounts() {}

  static MeasureCounts of(Collection<Status> statuses) {
    return ImmutableMeasureCounts.builder()
        .done(Collections.frequency(statuses, Status.DONE))
        .inProgress(Collections.frequency(statuses, Status.IN_PROGRESS))
        .notStarted(Collections.frequency(statuses, Status.NOT_STARTED))
        .cancelled(Collections.frequency(statuses, Status.CANCELLED))
        .build();
  }

  /** Returns the number of measures that are done. */
  public abstract int done();

  /** Returns the number of those that are in progress. */
  public abstract int inProgress();

  /** Returns the number of those that are not started. */
  public abstract int notStarted();

  /** Returns the number of those that are cancelled. */
  public abstract int cancelled();

  /** Returns the number of all measures. */
  public int measures() {
    return done() + inProgress() + notStarted() + cancelled();
  }

  /**
   * Returns the share of the measures that is done, cancelled ones left out: 0.00 to 1.00, two
   * decimals, {@link RoundingMode#HALF_UP}; empty where no measure is left.
   */
  @Value.Derived
  public Optional<BigDecimal> completion() {
    int open = measures() - cancelled();
    return open == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(done()).divide(BigDecimal.valueOf(open), 2, RoundingMode.HALF_UP));
  }

  /** Returns the numbers, such as {@code 10 measures: 6 done, 3 in progress, …}. */
  @Override
  public String toString() {
    return measures()
        + " measures: "
        + done()
        + " done, "
        + inProgress()
        + " in progress, "
        + notStarted()
        + " not started, "
        + cancelled()
        + " cancelled";
  }
}
