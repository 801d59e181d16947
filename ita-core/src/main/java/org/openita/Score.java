package org.openita;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;

/**
 * A published score: 0 to 100 points with exactly two decimals.
 *
 * <p>95, 95.0 and 95.00 are equal. Numbers with more decimals are {@link Fraction}s until they are
 * rounded once, HALF_UP. Immutable and safe for use by many threads.
 */
public final class Score implements Comparable<Score> {

  private static final int FULL_HUNDREDTHS = 100_00;

  /** No points. */
  public static final Score ZERO = new Score(0);

  /** All points. */
  public static final Score FULL = new Score(FULL_HUNDREDTHS);

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final int hundredths;

  private Score(int hundredths) {
    this.hundredths = hundredths;
  }

  /**
   * Returns the score of a number of hundredths.
   *
   * @throws IllegalArgumentException if it is not in [0, 10000]
   */
  public static Score ofHundredths(long hundredths) {
    if (hundredths < 0 || hundredths > FULL_HUNDREDTHS) {
      throw ProblemKind.SCORE_OUT_OF_RANGE_IN_HUNDREDTHS.exception(hundredths);
    }
    return new Score((int) hundredths);
  }

  /**
   * Returns the score of a value, which is not rounded.
   *
   * @throws IllegalArgumentException if it is not in [0, 100] or has more than two decimals
   */
  public static Score of(BigDecimal value) {
    ProblemKind.SCORE_OUT_OF_RANGE.require(Decimals.isPercentage(value), value);
    ProblemKind.SCORE_TOO_FINE.require(value.stripTrailingZeros().scale() <= 2, value);
    return new Score(value.movePointRight(2).intValueExact());
  }

  /**
   * Parses a score such as {@code 95}, {@code 95.5} or {@code 95.50}.
   *
   * @throws IllegalArgumentException if it is not a decimal in [0, 100] with at most two decimals
   */
  public static Score parse(String text) {
    return of(decimal(text, 2));
  }

  /**
   * Parses the number of a score before it is rounded; it need not be in [0, 100].
   *
   * @throws InvalidInputException if it is not a decimal with at most 18 decimals
   */
  public static BigDecimal parseExact(String text) {
    return decimal(text, Decimals.MOST_DECIMALS);
  }

  private static BigDecimal decimal(String text, int decimals) {
    return Decimals.tryParse(text, decimals)
        .orElseThrow(
            () ->
                switch (Decimals.fault(text, decimals)) {
                  case NO_NUMBER -> ProblemKind.NOT_A_NUMBER.exception(Excerpt.of(text));
                  case TOO_FINE ->
                      ProblemKind.NUMBER_TOO_FINE.exception(Excerpt.of(text), decimals);
                  case TOO_LARGE -> ProblemKind.NUMBER_TOO_LARGE.exception(Excerpt.of(text));
                });
  }

  /** Returns the score in hundredths of a point, 0 to 10000. */
  public int hundredths() {
    return hundredths;
  }

  /** Returns the score with two decimals. */
  public BigDecimal value() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** Returns the score as a fraction. */
  public Fraction exact() {
    return Fraction.of(hundredths, 100);
  }

  /** Returns the points lost: 100 minus this score. */
  public Score lost() {
    return new Score(FULL_HUNDREDTHS - hundredths);
  }

  /** Returns whether this is greater than or equal to another score. */
  public boolean isAtLeast(Score other) {
    return hundredths >= other.hundredths;
  }

  /** Returns whether this is greater than another score. */
  public boolean isAbove(Score other) {
    return hundredths > other.hundredths;
  }

  /**
   * Returns whether a published figure is this score or differs from it by a hundredth at most,
   * which is no contradiction because published figures are rounded repeatedly.
   */
  public boolean isWithinAHundredthOf(BigDecimal figure) {
    return figure.stripTrailingZeros().subtract(value()).abs().compareTo(HUNDREDTH) <= 0;
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Score that && hundredths == that.hundredths;
  }

  @Override
  public int hashCode() {
    return hundredths;
  }

  /** Returns the score with two decimals, such as {@code 95.00}. */
  @Override
  public String toString() {
    int rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
