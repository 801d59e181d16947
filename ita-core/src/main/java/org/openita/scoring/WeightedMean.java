package org.openita.scoring;

import org.openita.Fraction;

/** Accumulates an exact arithmetic mean of values with whole weights. */
final class WeightedMean {

  private Fraction sum = Fraction.ZERO;
  private long weights;

  void add(Fraction value, long weight) {
    sum = sum.plus(weight == 1 ? value : value.times(Fraction.of(weight)));
    weights += weight;
  }

  /** Returns the sum of the weights; 0 where there are no values. */
  long weights() {
    return weights;
  }

  /** Returns the mean; there must be a value. */
  Fraction value() {
    return sum.dividedBy(weights);
  }
}
