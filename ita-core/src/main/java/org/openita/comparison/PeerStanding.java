package org.openita.comparison;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openita.Fraction;
import org.openita.Score;

/**
 * The position of one score in the distribution of the group that it belongs to.
 *
 * <p>Quartiles follow definition 2 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50(4), 1996: the smallest score at or below which a quarter
 * (a half, three quarters) of the group lies, or its mean with the next higher score where exactly
 * that share does. The second quartile is thus the usual median.
 */
@Value.Immutable
public abstract class PeerStanding {

  PeerStanding() {}

  /** Returns the score. */
  public abstract Score score();

  /** Returns the standard competition rank (1, 2, 2, 4), highest score first. */
  public abstract long rank();

  /** Returns the size of the group, the agency itself included. */
  public abstract long groupSize();

  /**
   * Returns the percentile rank with two decimals, HALF_UP: the share of the group with a lower
   * score plus half the share with the same score, the agency itself included, in percent. See L.
   * Crocker and J. Algina, "Introduction to Classical and Modern Test Theory", 1986, on norms.
   */
  public abstract BigDecimal percentile();

  /** Returns the first quartile. */
  public abstract Fraction lowerQuartile();

  /** Returns the second quartile. */
  public abstract Fraction median();

  /** Returns the third quartile. */
  public abstract Fraction upperQuartile();

  /** Returns how many points the score lies above the median; negative below it. */
  public Fraction distance() {
    return score().exact().minus(median());
  }

  /**
   * Returns whether the score is a strength among peers: at or above the third quartile, and above
   * the median.
   */
  public boolean isRelativeStrength() {
    return score().exact().compareTo(upperQuartile()) >= 0 && distance().signum() > 0;
  }

  /**
   * Returns whether the score is a weakness among peers: at or below the first quartile, and below
   * the median.
   */
  public boolean isRelativeWeakness() {
    return score().exact().compareTo(lowerQuartile()) <= 0 && distance().signum() < 0;
  }

  /** Returns the rank and the size of the group, such as {@code 12 of 500}. */
  @Override
  public String toString() {
    return rank() + " of " + groupSize();
  }
}
