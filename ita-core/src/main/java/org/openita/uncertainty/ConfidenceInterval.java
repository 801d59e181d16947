package org.openita.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * A score's standard error and its 95 % confidence interval by the normal approximation: the score
 * ± 1.96 standard errors, cut off at 0 and 100. See W. G. Cochran, "Sampling Techniques", 3rd
 * edition, 1977, section 2.8.
 */
@Value.Immutable
public abstract class ConfidenceInterval {

  /** The confidence level of every interval: 0.95. */
  public static final BigDecimal CONFIDENCE_LEVEL = new BigDecimal("0.95");

  private static final int DECIMALS = 6;
  private static final double MILLIONTHS = 1e6;

  ConfidenceInterval() {}

  /** Returns the interval around a score. */
  static ConfidenceInterval around(double score, double standardError) {
    double half = StandardNormal.PERCENTILE_97_5 * standardError;
    return ImmutableConfidenceInterval.builder()
        .standardError(rounded(standardError))
        .low(rounded(Math.max(0, score - half)))
        .high(rounded(Math.min(100, score + half)))
        .build();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(Math.round(value * MILLIONTHS), DECIMALS);
  }

  /** Returns the standard error in points; six decimals, HALF_UP. */
  public abstract BigDecimal standardError();

  /** Returns the lower limit, 0 or more; six decimals, HALF_UP. */
  public abstract BigDecimal low();

  /** Returns the upper limit, 100 or less; six decimals, HALF_UP. */
  public abstract BigDecimal high();

  /** Returns the limits to two decimals, such as {@code 88.17 to 88.60 (95 %)}. */
  @Override
  public String toString() {
    return two(low()) + " to " + two(high()) + " (95 %)";
  }

  private static BigDecimal two(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP);
  }
}
