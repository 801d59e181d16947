package org.openita.scoring;

import org.openita.Fraction;

/** A mean of numbers that count once or several times, exactly. */
final class Mean {

  private Fraction sum = Fraction.ZERO;
  private long count;

  void add(Fraction value, long times) {
    sum = sum.plus(times == 1 ? value : value.times(Fraction.of(times)));
    count += times;
  }

  /** How many numbers there are. */
  long count() {
    return count;
  }

  /** The mean; there must be a number. */
  Fraction value() {
    return sum.dividedBy(count);
  }
}
