package org.openita.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sum of independent normally distributed terms with mean 0, some of which must not be below a
 * limit. The standard deviation of the whole sum without limits is 1.
 *
 * <p>The moment generating function of the sum, with only those cases counted in which no term is
 * below its limit, is known in closed form. Its inversion integral gives the probability of any
 * sum: D. V. Widder, "The Laplace Transform", 1941, chapter II. The path of integration starts at
 * the saddle point on the real axis, where oscillation cancels least (H. E. Daniels, "Saddlepoint
 * Approximations in Statistics", Annals of Mathematical Statistics 25, 1954), and leaves it aslant,
 * so that the integrand fades however different the standard deviations are. It is divided into
 * panels that grow by a constant ratio, with 16 points of Gauss and Legendre each. No grid of sums
 * or terms is involved, so that a very small standard deviation, whose distribution is almost a
 * step, is no harder than a large one.
 *
 * <p>The work of one probability is proportional to the number of limits.
 */
final class CutOffSum {

  /** Probabilities below are taken as 0. */
  private static final double NEGLIGIBLE = 1e-15;

  /** How many standard deviations from the mean count: 1.1e-19 of all cases are farther above. */
  static final double REACH = 9;

  /** How far the path leans to the side where the integrand fades, per unit upwards. */
  private static final double LEAN = 0.36;

  private static final double FIRST_PANEL = 0.7;
  private static final double GROWTH = 1.4;
  private static final double END_OF_PATH = 1e-17;
  private static final int MOST_PANELS = 400;
  private static final int BISECTIONS = 12;
  private static final double ROOT_OF_TWO = Math.sqrt(2);
  private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
  private static final double START_OF_TAIL = -12;

  private static final double[] POINTS = {
    0.09501250983763744,
    0.2816035507792589,
    0.45801677765722737,
    0.6178762444026438,
    0.755404408355003,
    0.8656312023878318,
    0.9445750230732326,
    0.9894009349916499
  };

  private static final double[] WEIGHTS = {
    0.1894506104550685,
    0.18260341504492358,
    0.16915651939500254,
    0.14959598881657674,
    0.12462897125553388,
    0.09515851168249279,
    0.062253523938647894,
    0.027152459411754096
  };

  /**
   * A term with a limit.
   *
   * @param deviation the standard deviation of the term
   * @param limit the lowest value that counts, in standard deviations from the mean
   */
  private record Term(double deviation, double limit) {}

  private final UnaryOperator<Complex> faddeeva;
  private final List<Term> terms = new ArrayList<>();
  private double freeVariance;

  /** The probability that no term is below its limit. */
  private double mass = 1;

  /** The sum of all limits. */
  private double edge;

  /**
   * Makes an empty sum.
   *
   * @param faddeeva the function that {@link Faddeeva#at} is
   */
  CutOffSum(UnaryOperator<Complex> faddeeva) {
    this.faddeeva = faddeeva;
  }

  /** Adds a term that may have any value. */
  void add(double deviation) {
    freeVariance += deviation * deviation;
  }

  /**
   * Adds a term with a limit.
   *
   * @param limit the lowest value that counts, in standard deviations from the mean
   */
  void add(double deviation, double limit) {
    if (limit < -REACH) {
      add(deviation);
      return;
    }
    mass *= StandardNormal.cdf(-limit);
    edge += limit * deviation;
    terms.add(new Term(deviation, limit));
  }

  /** Returns the probability that no term is below its limit. */
  double probability() {
    return mass < NEGLIGIBLE ? 0 : mass;
  }

  /**
   * Returns the probability that no term is below its limit and that the sum is not below a value,
   * with an error below 1e-11.
   */
  double probabilityOfAtLeast(double value) {
    double free = Math.sqrt(freeVariance);
    if (mass < NEGLIGIBLE || value > REACH) {
      return 0;
    }
    if (terms.isEmpty()) {
      return StandardNormal.cdf(-value / free);
    }
    if (value - edge <= -REACH * free) {
      return mass;
    }
    if (terms.size() == 1 && free == 0) {
      return StandardNormal.cdf(-value / terms.get(0).deviation());
    }
    return inverted(value - edge);
  }

  /**
   * Integrates along the path.
   *
   * @param distance of the value from the sum of all limits
   */
  private double inverted(double distance) {
    // To the right of 0 the integral is the probability, to the left it is less by the mass.
    double side = distance > meanAboveEdge(0) ? 1 : -1;
    double saddle = saddle(distance, side);
    Complex direction = new Complex(distance > 0 ? LEAN : -LEAN, 1);
    double sum = 0;
    double from = 0;
    double to = FIRST_PANEL * width(distance, saddle);
    for (int panel = 0; panel < MOST_PANELS; panel++) {
      double middle = (from + to) / 2;
      double half = (to - from) / 2;
      double largest = 0;
      for (int i = 0; i < POINTS.length; i++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          double up = middle + sign * half * POINTS[i];
          Complex s = new Complex(saddle + direction.re() * up, up);
          Complex integrand = integrand(s, distance).times(direction);
          sum += WEIGHTS[i] * half * integrand.im();
          largest = Math.max(largest, integrand.size() * up);
        }
      }
      if (largest < END_OF_PATH) {
        break;
      }
      from = to;
      to *= GROWTH;
    }
    double probability = sum / Math.PI + (side > 0 ? 0 : mass);
    return Math.max(0, Math.min(mass, probability));
  }

  /** Returns the point between 0 and infinity on one side where the integrand is smallest. */
  private double saddle(double distance, double side) {
    double far = side;
    while (side * slope(far, distance) <= 0) {
      far *= 2;
    }
    double near = far / 2;
    while (side * slope(near, distance) > 0) {
      far = near;
      near /= 2;
    }
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (near + far) / 2;
      if (side * slope(middle, distance) > 0) {
        far = middle;
      } else {
        near = middle;
      }
    }
    return (near + far) / 2;
  }

  /** Returns how far the integrand is from the saddle point before it changes much. */
  private double width(double distance, double saddle) {
    double curvature =
        (slope(saddle * 1.01, distance) - slope(saddle * 0.99, distance)) / (0.02 * saddle);
    return 1 / Math.sqrt(Math.max(curvature, 1 / (saddle * saddle)));
  }

  /** Returns the derivative of the logarithm of the integrand at a real number. */
  private double slope(double s, double distance) {
    return meanAboveEdge(s) - distance - 1 / s;
  }

  /** Returns the derivative of the logarithm of the moment generating function, less the edge. */
  private double meanAboveEdge(double s) {
    double mean = freeVariance * s;
    for (Term term : terms) {
      mean += term.deviation() * meanAboveLimit(term.deviation() * s - term.limit());
    }
    return mean;
  }

  /** Returns x plus the ratio of the standard normal density to the distribution function at x. */
  private static double meanAboveLimit(double x) {
    if (x < START_OF_TAIL) {
      double y = 1 / (x * x);
      return -(1 - 2 * y + 10 * y * y) / x;
    }
    return x + StrictMath.exp(-x * x / 2) / ROOT_OF_TWO_PI / StandardNormal.cdf(x);
  }

  private Complex integrand(Complex s, double distance) {
    Complex product = Complex.ONE;
    // Factors can be too large or too small for a double though their product is not.
    double logarithm = 0;
    for (Term term : terms) {
      product = product.times(factor(term, s));
      double size = product.size();
      if (size == 0) {
        return product;
      }
      logarithm += StrictMath.log(size);
      product = product.times(1 / size);
    }
    Complex exponent = s.squared().times(freeVariance / 2).minus(s.times(distance));
    return exponent.plus(new Complex(logarithm, 0)).exp().times(product).dividedBy(s);
  }

  /** Returns the moment generating function of a term, as if its limit were 0. */
  private Complex factor(Term term, Complex s) {
    double limit = term.limit();
    Complex x = s.times(term.deviation()).minus(new Complex(limit, 0));
    double density = StrictMath.exp(-limit * limit / 2) / 2;
    Complex turned = x.times(1 / ROOT_OF_TWO).timesI();
    if (x.re() <= 0) {
      return faddeeva.apply(turned.times(-1)).times(density);
    }
    Complex whole = x.squared().times(0.5).minus(new Complex(limit * limit / 2, 0)).exp();
    return whole.minus(faddeeva.apply(turned).times(density));
  }
}
