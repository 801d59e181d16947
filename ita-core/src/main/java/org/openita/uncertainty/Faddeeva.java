package org.openita.uncertainty;

/**
 * The Faddeeva function w(z) = exp(−z²) · erfc(−iz), the error function of a complex number without
 * its exponential growth.
 *
 * <p>It is the rational expansion of J. A. C. Weideman, "Computation of the Complex Error
 * Function", SIAM Journal on Numerical Analysis 31, 1994, with 40 terms.
 */
final class Faddeeva {

  private static final int TERMS = 40;
  private static final double SCALE = Math.sqrt(TERMS / Math.sqrt(2));
  private static final double ROOT_OF_PI = Math.sqrt(Math.PI);
  private static final double[] COEFFICIENTS = coefficients();

  private Faddeeva() {}

  /** Returns the Fourier coefficients of exp(−t²) · (L² + t²) with t = L · tan(θ/2). */
  private static double[] coefficients() {
    int half = 2 * TERMS;
    double[] coefficients = new double[TERMS];
    for (int k = 1 - half; k < half; k++) {
      double angle = Math.PI * k / half;
      double t = SCALE * StrictMath.tan(angle / 2);
      double value = StrictMath.exp(-t * t) * (SCALE * SCALE + t * t) / (2 * half);
      for (int n = 0; n < TERMS; n++) {
        coefficients[n] += value * StrictMath.cos((n + 1) * angle);
      }
    }
    return coefficients;
  }

  /**
   * Returns the value at a point, with a relative error below 1e-13.
   *
   * @param z with an imaginary part of 0 or more
   */
  static Complex at(Complex z) {
    Complex below = new Complex(SCALE + z.im(), -z.re());
    Complex ratio = new Complex(SCALE - z.im(), z.re()).dividedBy(below);
    double re = 0;
    double im = 0;
    for (int n = TERMS - 1; n >= 0; n--) {
      double product = re * ratio.re() - im * ratio.im() + COEFFICIENTS[n];
      im = re * ratio.im() + im * ratio.re();
      re = product;
    }
    return new Complex(2 * re, 2 * im)
        .dividedBy(below)
        .plus(new Complex(1 / ROOT_OF_PI, 0))
        .dividedBy(below);
  }
}
