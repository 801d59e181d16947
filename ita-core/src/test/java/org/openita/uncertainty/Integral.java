package org.openita.uncertainty;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Integrals by the adaptive rule of Simpson, for comparison with what is computed otherwise. */
final class Integral {

  private static final int DEEPEST = 40;

  private Integral() {}

  /**
   * Returns the integral of a function times the standard normal density.
   *
   * @param from the lower limit; the upper one is 9
   * @param steps points near which the function changes suddenly, where the range is divided
   */
  static double overNormal(
      DoubleUnaryOperator function, double from, double tolerance, double... steps) {
    double[] ends =
        Arrays.stream(steps).filter(x -> x > from && x < 9).sorted().distinct().toArray();
    double sum = 0;
    double low = Math.max(from, -9);
    for (int i = 0; i <= ends.length; i++) {
      double high = i == ends.length ? 9 : ends[i];
      if (high > low) {
        sum += simpson(x -> function.applyAsDouble(x) * density(x), low, high, tolerance);
        low = high;
      }
    }
    return sum;
  }

  /** The points around one at growing distances on both sides. */
  static double[] around(double point, double smallest) {
    double[] points = new double[2 * DEEPEST + 1];
    for (int i = 0; i < DEEPEST; i++) {
      double distance = smallest * Math.pow(3, i);
      points[2 * i] = point - distance;
      points[2 * i + 1] = point + distance;
    }
    points[2 * DEEPEST] = point;
    return points;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static double simpson(DoubleUnaryOperator f, double a, double b, double tolerance) {
    double sum = 0;
    int parts = (int) Math.ceil(b - a);
    for (int i = 0; i < parts; i++) {
      double from = a + (b - a) * i / parts;
      double to = a + (b - a) * (i + 1) / parts;
      double middle = (from + to) / 2;
      double fFrom = f.applyAsDouble(from);
      double fMiddle = f.applyAsDouble(middle);
      double fTo = f.applyAsDouble(to);
      double whole = (to - from) / 6 * (fFrom + 4 * fMiddle + fTo);
      sum += simpson(f, from, fFrom, middle, fMiddle, to, fTo, whole, tolerance, DEEPEST);
    }
    return sum;
  }

  private static double simpson(
      DoubleUnaryOperator f,
      double a,
      double fa,
      double m,
      double fm,
      double b,
      double fb,
      double whole,
      double tolerance,
      int depth) {
    double left = (a + m) / 2;
    double right = (m + b) / 2;
    double fLeft = f.applyAsDouble(left);
    double fRight = f.applyAsDouble(right);
    double first = (m - a) / 6 * (fa + 4 * fLeft + fm);
    double second = (b - m) / 6 * (fm + 4 * fRight + fb);
    double error = (first + second - whole) / 15;
    if (depth == 0 || Math.abs(error) < tolerance) {
      return first + second + error;
    }
    return simpson(f, a, fa, left, fLeft, m, fm, first, tolerance / 2, depth - 1)
        + simpson(f, m, fm, right, fRight, b, fb, second, tolerance / 2, depth - 1);
  }
}
