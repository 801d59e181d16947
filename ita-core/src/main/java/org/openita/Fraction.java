package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: what every score is until it is rounded.
 *
 * <p>Two fractions of the same value are equal however they were computed. Immutable and safe for
 * use by many threads.
 */
public final class Fraction implements Comparable<Fraction> {

  // Almost every value fits two longs; those that do not carry big integers instead. Neither form
  // is kept reduced: most values are added up once and rounded, and a gcd costs more than that.

  /** Zero. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The highest power of ten that a long holds. */
  private static final int MOST_LONG_DECIMALS = 18;

  private static final long MILLION = 1_000_000;

  private final long num;
  private final long den;
  private final @Nullable Big big;

  private record Big(BigInteger num, BigInteger den) {}

  private Fraction(long num, long den) {
    this.num = num;
    this.den = den;
    this.big = null;
  }

  private Fraction(Big big) {
    this.num = 0;
    this.den = 1;
    this.big = big;
  }

  /** Returns a whole number. */
  public static Fraction of(long value) {
    return new Fraction(value, 1);
  }

  /**
   * Returns a numerator over a denominator.
   *
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public static Fraction of(long numerator, long denominator) {
    checkArgument(denominator > 0, "a denominator must be positive but was %s", denominator);
    return new Fraction(numerator, denominator);
  }

  /** Returns a numerator over a denominator of any size, as {@link #of(long, long)}. */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    checkArgument(
        denominator.signum() > 0, "a denominator must be positive but was %s", denominator);
    return reduced(numerator, denominator);
  }

  /** Returns the exact value of a decimal number. */
  public static Fraction of(BigDecimal value) {
    if (value.scale() < 0 || value.scale() > MOST_LONG_DECIMALS) {
      // Zero may carry a scale of any size, and no power of ten has so many digits.
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() >= 0
          ? reduced(stripped.unscaledValue(), BigInteger.TEN.pow(stripped.scale()))
          : reduced(stripped.toBigIntegerExact(), BigInteger.ONE);
    }
    long den = LongMath.pow(10, value.scale());
    BigInteger num = value.unscaledValue();
    return num.bitLength() < Long.SIZE
        ? new Fraction(num.longValue(), den)
        : reduced(num, BigInteger.valueOf(den));
  }

  private static Fraction reduced(BigInteger num, BigInteger den) {
    if (num.bitLength() < Long.SIZE && den.bitLength() < Long.SIZE) {
      return new Fraction(num.longValue(), den.longValue());
    }
    BigInteger gcd = num.gcd(den);
    return lowest(num.divide(gcd), den.divide(gcd));
  }

  /** Returns a fraction whose terms have no common divisor. */
  private static Fraction lowest(BigInteger n, BigInteger d) {
    return n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE
        ? new Fraction(n.longValue(), d.longValue())
        : new Fraction(new Big(n, d));
  }

  private BigInteger bigNum() {
    return big == null ? BigInteger.valueOf(num) : big.num();
  }

  private BigInteger bigDen() {
    return big == null ? BigInteger.valueOf(den) : big.den();
  }

  /** Returns the numerator of the reduced form. */
  public BigInteger numerator() {
    return bigNum().divide(gcd());
  }

  /** Returns the denominator of the reduced form, which is positive. */
  public BigInteger denominator() {
    return bigDen().divide(gcd());
  }

  private BigInteger gcd() {
    return bigNum().gcd(bigDen());
  }

  private Big lowestTerms() {
    if (big != null) {
      return big;
    }
    long gcd = num == Long.MIN_VALUE ? gcd().longValue() : LongMath.gcd(Math.abs(num), den);
    return new Big(BigInteger.valueOf(num / gcd), BigInteger.valueOf(den / gcd));
  }

  /** Returns whether the denominator of the reduced form is at most so large. */
  public boolean hasDenominatorAtMost(BigInteger most) {
    if (big != null) {
      return big.den().compareTo(most) <= 0;
    }
    return most.bitLength() >= Long.SIZE || denominator().compareTo(most) <= 0;
  }

  /** Returns this plus another fraction. */
  public Fraction plus(Fraction other) {
    if (big == null && other.big == null) {
      try {
        return den == other.den
            ? new Fraction(Math.addExact(num, other.num), den)
            : new Fraction(
                Math.addExact(
                    Math.multiplyExact(num, other.den), Math.multiplyExact(other.num, den)),
                Math.multiplyExact(den, other.den));
      } catch (ArithmeticException tooLargeForLong) {
        // Falls through to big integers.
      }
    }
    return sum(lowestTerms(), other.lowestTerms());
  }

  // Knuth, The Art of Computer Programming, volume 2, section 4.5.1: where one of two fractions in
  // lowest terms is small, no divisor of two large numbers is sought.

  private static Fraction sum(Big a, Big b) {
    BigInteger common = a.den().gcd(b.den());
    BigInteger rest = a.den().divide(common);
    BigInteger num = a.num().multiply(b.den().divide(common)).add(b.num().multiply(rest));
    BigInteger gcd = num.gcd(common);
    return num.signum() == 0 ? ZERO : lowest(num.divide(gcd), rest.multiply(b.den().divide(gcd)));
  }

  private static Fraction product(Big a, Big b) {
    if (a.num().signum() == 0 || b.num().signum() == 0) {
      return ZERO;
    }
    BigInteger across = a.num().gcd(b.den());
    BigInteger back = b.num().gcd(a.den());
    return lowest(
        a.num().divide(across).multiply(b.num().divide(back)),
        a.den().divide(back).multiply(b.den().divide(across)));
  }

  /** Returns this minus another fraction. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** Returns this with the opposite sign. */
  public Fraction negated() {
    if (big != null) {
      return lowest(big.num().negate(), big.den());
    }
    return num == Long.MIN_VALUE ? reduced(bigNum().negate(), bigDen()) : new Fraction(-num, den);
  }

  /** Returns this times another fraction. */
  public Fraction times(Fraction other) {
    if (big == null && other.big == null) {
      try {
        return new Fraction(Math.multiplyExact(num, other.num), Math.multiplyExact(den, other.den));
      } catch (ArithmeticException tooLargeForLong) {
        // Falls through to big integers.
      }
    }
    return product(lowestTerms(), other.lowestTerms());
  }

  /**
   * Divides this by a whole number.
   *
   * @throws IllegalArgumentException if the divisor is not positive
   */
  public Fraction dividedBy(long divisor) {
    checkArgument(divisor > 0, "a divisor must be positive but was %s", divisor);
    return times(new Fraction(1, divisor));
  }

  /**
   * Divides this by another fraction.
   *
   * @throws IllegalArgumentException if the other is not positive
   */
  public Fraction dividedBy(Fraction other) {
    checkArgument(other.signum() > 0, "a divisor must be positive but was %s", other);
    return times(of(other.bigDen(), other.bigNum()));
  }

  /** Returns −1, 0 or 1. */
  public int signum() {
    return big == null ? Long.signum(num) : big.num().signum();
  }

  /** Returns the value rounded to a number of decimals. */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    if (big == null && decimals >= 0 && decimals <= MOST_LONG_DECIMALS) {
      try {
        long shifted = Math.multiplyExact(num, LongMath.pow(10, decimals));
        return BigDecimal.valueOf(LongMath.divide(shifted, den, mode), decimals);
      } catch (ArithmeticException tooLargeForLong) {
        // Falls through to big integers.
      }
    }
    return new BigDecimal(bigNum()).divide(new BigDecimal(bigDen()), decimals, mode);
  }

  /** Returns the value rounded to a number of decimals, as {@link #toDecimal}. */
  public Fraction rounded(int decimals, RoundingMode mode) {
    if (big == null && decimals >= 0 && decimals <= MOST_LONG_DECIMALS) {
      try {
        long scale = LongMath.pow(10, decimals);
        return new Fraction(LongMath.divide(Math.multiplyExact(num, scale), den, mode), scale);
      } catch (ArithmeticException tooLargeForLong) {
        // Falls through to big integers.
      }
    }
    return of(toDecimal(decimals, mode));
  }

  /** Returns the value as a decimal, HALF_UP, such as {@code 98.747600}. */
  public String toDecimalString(int decimals) {
    return toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Returns the exact value as text: with six decimals where these suffice, else as {@code
   * numerator/ denominator} in lowest terms, such as {@code 1/3}.
   */
  public String toExactString() {
    if (big == null && num != Long.MIN_VALUE) {
      // In lowest terms first: sums over common denominators are too large for six decimals.
      long gcd = LongMath.gcd(Math.abs(num), den);
      Fraction lowest = new Fraction(num / gcd, den / gcd);
      return MILLION % lowest.den == 0 ? lowest.toDecimalString(6) : lowest.num + "/" + lowest.den;
    }
    BigDecimal six = toDecimal(6, RoundingMode.HALF_UP);
    return of(six).equals(this) ? six.toPlainString() : numerator() + "/" + denominator();
  }

  /**
   * Rounds this to a score, HALF_UP at two decimals.
   *
   * @throws IllegalArgumentException if the rounded value is outside [0, 100]
   */
  public Score toScore() {
    if (big == null && num >= 0) {
      try {
        long twice = Math.multiplyExact(2L, den);
        return Score.ofHundredths(Math.addExact(Math.multiplyExact(200L, num), den) / twice);
      } catch (ArithmeticException tooLargeForLong) {
        // Falls through to big integers.
      }
    }
    return Score.of(toDecimal(2, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    if (big == null && other.big == null) {
      if (den == other.den) {
        return Long.compare(num, other.num);
      }
      // The products in 128 bits: they are often too large for 64, and an exception costs more.
      int high = Long.compare(Math.multiplyHigh(num, other.den), Math.multiplyHigh(other.num, den));
      return high != 0 ? high : Long.compareUnsigned(num * other.den, other.num * den);
    }
    return bigNum().multiply(other.bigDen()).compareTo(other.bigNum().multiply(bigDen()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    if (big == null && num != Long.MIN_VALUE) {
      long gcd = LongMath.gcd(Math.abs(num), den);
      return 31 * Long.hashCode(num / gcd) + Long.hashCode(den / gcd);
    }
    return 31 * Long.hashCode(numerator().longValue()) + Long.hashCode(denominator().longValue());
  }

  /** Returns the exact value, as {@link #toExactString}. */
  @Override
  public String toString() {
    return toExactString();
  }
}
