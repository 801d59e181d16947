package org.openita.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openita.Fraction;

/**
 * A score that has a sampling error.
 *
 * @param mean the score found
 * @param error its standard error, above 0
 */
record UncertainScore(BigDecimal mean, double error) {

  /** So many that what is left of a score close to a condition is still exact. */
  private static final int DECIMALS = 40;

  static UncertainScore of(Fraction mean, double error) {
    return new UncertainScore(mean.toDecimal(DECIMALS, RoundingMode.HALF_EVEN), error);
  }

  /** Returns how many standard errors a number is above the score, below 0 if it is below. */
  double errorsUpTo(BigDecimal number) {
    return number.subtract(mean).doubleValue() / error;
  }
}
