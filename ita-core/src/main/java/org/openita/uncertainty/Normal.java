package org.openita.uncertainty;

/** The standard normal distribution. */
final class Normal {

  /** How many standard errors either side make a 95 % interval. */
  static final double NINETY_FIVE = 1.959963984540054;

  private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

  private static final double[] ABOVE = {
    220.206867912376,
    221.213596169931,
    112.079291497871,
    33.912866078383,
    6.37396220353165,
    0.700383064443688,
    0.0352624965998911
  };

  private static final double[] BELOW = {
    440.413735824752,
    793.826512519948,
    637.333633378831,
    296.564248779674,
    86.7807322029461,
    16.064177579207,
    1.75566716318264,
    0.0883883476483184
  };

  private Normal() {}

  /** The probability of a value below x, to about 14 decimals (Hart's rational approximation). */
  static double below(double x) {
    double z = Math.abs(x);
    double tail;
    if (z > 37) {
      tail = 0;
    } else {
      double density = StrictMath.exp(-z * z / 2);
      tail =
          z < 7.07106781186547
              ? density * polynomial(ABOVE, z) / polynomial(BELOW, z)
              : density / (fraction(z) * ROOT_OF_TWO_PI);
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

  private static double fraction(double z) {
    return z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  }
}
