package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How many respondents a survey needs at least: a share of the population, but not fewer than one
 * number and not more than another, and never more than the population.
 */
@Value.Immutable
public abstract class SampleSize {

  SampleSize() {}

  /** Ten percent, at least 30, at most 400: the rule of the fiscal years 2563 and 2564. */
  public static SampleSize official() {
    return builder().percent(10).atLeast(30).atMost(400).build();
  }

  /** The share in percent, 0 to 100. */
  public abstract int percent();

  /** The least number. */
  public abstract long atLeast();

  /** The most that is asked for. */
  public abstract long atMost();

  /** The number needed of a population; a share that is not whole is rounded up. */
  public long needed(long population) {
    // Whole hundreds first, so that no population is too large for a long.
    long share =
        population / 100 * percent()
            + LongMath.divide(population % 100 * percent(), 100, RoundingMode.CEILING);
    return Math.min(population, Math.min(atMost(), Math.max(atLeast(), share)));
  }

  @Value.Check
  void check() {
    checkArgument(
        percent() >= 0 && percent() <= 100, "percent must be in [0, 100] but was %s", percent());
    checkArgument(
        atLeast() >= 0 && atLeast() <= atMost(),
        "atLeast must be in [0, atMost] but was %s with atMost %s",
        atLeast(),
        atMost());
  }

  /** A builder of sample sizes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SampleSize}; every member is set once. */
  public static final class Builder extends ImmutableSampleSize.Builder {
    Builder() {}
  }
}
