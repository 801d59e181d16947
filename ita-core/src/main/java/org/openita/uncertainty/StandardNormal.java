package org.openita.uncertainty;

/**
 * The standard normal distribution.
 *
 * <p>The distribution function is algorithm 5666 of J. F. Hart et al., "Computer Approximations",
 * 1968, with the continued fraction for the tails that G. West, "Better Approximations to
 * Cumulative Normal Functions", Wilmott Magazine, May 2005, gives.
 */
final class StandardNormal {

  /** The 97.5th percentile: how many standard errors a 95 % interval extends either side. */
  static final double PERCENTILE_97_5 = 1.959963984540054;

  private static final double FARTHEST = 37;
  private static final double START_OF_TAIL = 7.07106781186547;
  private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

  private static final double[] NUMERATOR = {
    220.206867912376,
    221.213596169931,
    112.079291497871,
    33.912866078383,
    6.37396220353165,
    0.700383064443688,
    0.0352624965998911
  };

  private static final double[] DENOMINATOR = {
    440.413735824752,
    793.826512519948,
    637.333633378831,
    296.564248779674,
    86.7807322029461,
    16.064177579207,
    1.75566716318264,
    0.0883883476483184
  };

  private StandardNormal() {}

  /** Returns the probability of a value below x, to about 14 decimals. */
  static double cdf(double x) {
    double z = Math.abs(x);
    double tail;
    if (z > FARTHEST) {
      tail = 0;
    } else {
      double density = StrictMath.exp(-z * z / 2);
      tail =
          z < START_OF_TAIL
              ? density * polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z)
              : density / (continuedFraction(z) * ROOT_OF_TWO_PI);
    }
    return x > 0 ? 1 - tail : tail;
  }

  private static double polynomial(double[] coefficients, double z) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * z + coefficients[i];
    }
    return sum;
  }

  private static double continuedFraction(double z) {
    return z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  }
}
