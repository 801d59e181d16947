package org.openita.scoring;

import org.openita.Fraction;

/**
 * An exact arithmetic mean of values with whole weights.
 *
 * @param sum the sum of the values times their weights
 * @param weights the sum of the weights; 0 where there are no values
 */
record WeightedMean(Fraction sum, long weights) {

  /** Returns the mean; there must be a value. */
  Fraction value() {
    return sum.dividedBy(weights);
  }

  /** Returns the mean with another sum of the same weights. */
  WeightedMean changedBy(Fraction difference) {
    return new WeightedMean(sum.plus(difference), weights);
  }
}
