package org.openita.comparison;

import java.math.BigDecimal;
import org.openita.Fraction;
import org.openita.Score;

/**
 * Where one score stands in a group that it belongs to.
 *
 * <p>Quartiles are the smallest score at or below which a quarter, a half, three quarters of the
 * group lie; where that is so for exactly as many, the mean of it and the next higher one (so the
 * median is the usual one).
 *
 * @param score the score
 * @param rank competition rank (1, 2, 2, 4), highest score first
 * @param of the size of the group, the agency itself included
 * @param percentile the share of the group with a lower score and half of those with the same, the
 *     agency itself among these, in percent with two decimals, HALF_UP
 * @param lowerQuartile the first quartile
 * @param median the second quartile
 * @param upperQuartile the third quartile
 */
public record PeerStanding(
    Score score,
    long rank,
    long of,
    BigDecimal percentile,
    Fraction lowerQuartile,
    Fraction median,
    Fraction upperQuartile) {

  /** How many points the score lies above the median; negative below it. */
  public Fraction distance() {
    return score.exact().minus(median);
  }

  /** Whether it is a strength among peers: at or above the third quartile, and above the median. */
  public boolean isRelativeStrength() {
    return score.exact().compareTo(upperQuartile) >= 0 && distance().signum() > 0;
  }

  /** Whether it is a weakness among peers: at or below the first quartile, and below the median. */
  public boolean isRelativeWeakness() {
    return score.exact().compareTo(lowerQuartile) <= 0 && distance().signum() < 0;
  }
}
