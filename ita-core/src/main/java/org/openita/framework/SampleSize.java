package org.openita.framework;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;

/**
 * The least number of respondents of a survey: a share of the population within two bounds, and
 * never more than the population.
 */
@Value.Immutable
public abstract class SampleSize implements WithSampleSize {

  SampleSize() {}

  /** Returns the official rule: 10 percent, at least 30, at most 400. */
  public static SampleSize official() {
    return builder().percent(10).atLeast(30).atMost(400).build();
  }

  /** Returns the share in percent, 0 to 100. */
  public abstract int percent();

  /** Returns the lower bound, 0 or more. */
  public abstract long atLeast();

  /** Returns the upper bound, not less than the lower one. */
  public abstract long atMost();

  /** Returns the surveys that the rule is for; empty where it is for all of them. */
  public abstract ImmutableList<Code> codes();

  /** Returns whether the rule is for a survey. */
  public boolean isFor(Code survey) {
    return codes().isEmpty() || codes().contains(survey);
  }

  /** Returns the number needed of a population; a share that is not whole is rounded up. */
  public long needed(long population) {
    // Whole hundreds first: no population overflows.
    long share =
        population / 100 * percent()
            + LongMath.divide(population % 100 * percent(), 100, RoundingMode.CEILING);
    return Math.min(population, Math.min(atMost(), Math.max(atLeast(), share)));
  }

  @Value.Check
  void check() {
    ProblemKind.SAMPLE_PERCENT.require(percent() >= 0 && percent() <= 100, percent());
    ProblemKind.SAMPLE_BOUNDS.require(atLeast() >= 0 && atLeast() <= atMost(), atLeast(), atMost());
  }

  /** Returns the share, the bounds and the surveys. */
  @Override
  public final String toString() {
    return percent()
        + " %, at least "
        + atLeast()
        + ", at most "
        + atMost()
        + (codes().isEmpty() ? "" : " of " + Joiner.on(", ").join(codes()));
  }

  /** Returns a builder of sample sizes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SampleSize}; every member is set once. */
  public static final class Builder extends ImmutableSampleSize.Builder {
    Builder() {}
  }
}
