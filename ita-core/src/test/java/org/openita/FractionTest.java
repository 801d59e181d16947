package org.openita;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

class FractionTest {

  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

  /** Small ones, ones at the edge of long, and ones that no long holds. */
  @Provide
  Arbitrary<Fraction> fractions() {
    Arbitrary<BigInteger> small = Arbitraries.bigIntegers().between(n(-1000), n(1000));
    Arbitrary<BigInteger> edge =
        Arbitraries.of(
            n(Long.MAX_VALUE),
            n(Long.MIN_VALUE),
            n(Long.MAX_VALUE - 1),
            n(Long.MIN_VALUE + 1),
            n(3_037_000_500L),
            n(-3_037_000_500L),
            TWO_TO_64,
            TWO_TO_64.negate(),
            TWO_TO_64.add(BigInteger.ONE));
    Arbitrary<BigInteger> nums = Arbitraries.oneOf(small, small, edge);
    Arbitrary<BigInteger> dens = nums.map(BigInteger::abs).filter(value -> value.signum() > 0);
    return Combinators.combine(nums, dens).as(Fraction::of);
  }

  private static BigInteger n(long value) {
    return BigInteger.valueOf(value);
  }

  @Property
  void additionCommutesAndAssociates(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c))).hasSameHashCodeAs(a.plus(b.plus(c)));
  }

  @Property
  void multiplicationCommutesAssociatesAndDistributes(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void zeroAndOneAreNeutralAndEveryValueHasANegative(@ForAll("fractions") Fraction a) {
    assertThat(a.plus(Fraction.ZERO)).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(a.times(Fraction.of(1))).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
    assertThat(a.minus(a).signum()).isZero();
    assertThat(a.negated().negated()).isEqualTo(a);
    assertThat(a.signum()).isEqualTo(a.numerator().signum());
  }

  @Property
  void everyPositiveValueHasAnInverse(@ForAll("fractions") Fraction a) {
    Assume.that(a.signum() > 0);
    assertThat(a.dividedBy(a)).isEqualTo(Fraction.of(1));
    assertThat(Fraction.of(1).dividedBy(a).times(a)).isEqualTo(Fraction.of(1));
  }

  @Property
  void subtractionAndDivisionAgreeWithBigIntegers(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll @IntRange(min = 1) int divisor) {
    BigInteger num =
        a.numerator().multiply(b.denominator()).subtract(b.numerator().multiply(a.denominator()));
    BigInteger den = a.denominator().multiply(b.denominator());
    assertThat(a.minus(b)).isEqualTo(Fraction.of(num, den));
    assertThat(a.dividedBy(divisor))
        .isEqualTo(Fraction.of(a.numerator(), a.denominator().multiply(n(divisor))));
    assertThat(a.compareTo(b)).isEqualTo(num.signum());
    assertThat(a.equals(b)).isEqualTo(num.signum() == 0);
  }

  @Property
  void theReducedFormIsReduced(@ForAll("fractions") Fraction a) {
    assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(a.denominator()).isPositive();
    assertThat(Fraction.of(a.numerator(), a.denominator())).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Property
  void roundingAgreesWithBigDecimal(
      @ForAll("fractions") Fraction a,
      @ForAll @IntRange(min = 0, max = 25) int decimals,
      @ForAll("modes") RoundingMode mode) {
    BigDecimal expected =
        new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()), decimals, mode);
    assertThat(a.toDecimal(decimals, mode)).isEqualTo(expected);
    assertThat(a.rounded(decimals, mode)).isEqualTo(Fraction.of(expected));
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  @Property
  void everyDecimalIsExact(@ForAll BigDecimal value) {
    Fraction fraction = Fraction.of(value);
    assertThat(fraction.toDecimal(Math.max(0, value.scale()), RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(value);
    assertThat(new BigDecimal(fraction.numerator()))
        .isEqualByComparingTo(value.multiply(new BigDecimal(fraction.denominator())));
  }

  /** Shares of a whole, of any number of digits. */
  @Provide
  Arbitrary<Tuple2<Long, Long>> shares() {
    return Arbitraries.integers()
        .between(0, 62)
        .flatMap(bits -> Arbitraries.longs().between(1, Long.MAX_VALUE >> bits))
        .flatMap(den -> Arbitraries.longs().between(0, den).map(num -> Tuple.of(num, den)));
  }

  /** Against the definition: the greatest hundredth whose half-step below is not above. */
  @Property(tries = 10_000)
  void everyScoreIsTheNearestHundredthHalfUpwards(@ForAll("shares") Tuple2<Long, Long> share) {
    long num = share.get1();
    long den = share.get2();
    int found = Fraction.of(num, den).times(Fraction.of(100)).toScore().hundredths();
    BigInteger twice = n(num).multiply(n(20_000));
    assertThat(n(2L * found - 1).multiply(n(den))).isLessThanOrEqualTo(twice);
    assertThat(n(2L * found + 1).multiply(n(den))).isGreaterThan(twice);
  }

  @Example
  void scoresOutOfRangeAreRefused() {
    assertThat(Fraction.of(100_004, 1000).toScore()).isEqualTo(Score.FULL);
    assertThat(Fraction.of(-4, 1000).toScore()).isEqualTo(Score.ZERO);
    assertThat(Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE).toScore()).hasToString("1.00");
    assertThat(Fraction.of(TWO_TO_64, TWO_TO_64.add(BigInteger.ONE)).toScore()).hasToString("1.00");
    for (Fraction outside :
        new Fraction[] {
          Fraction.of(100_005, 1000),
          Fraction.of(-5, 1000),
          Fraction.of(Long.MAX_VALUE),
          Fraction.of(Long.MIN_VALUE),
          Fraction.of(TWO_TO_64, BigInteger.ONE)
        }) {
      assertThatThrownBy(outside::toScore)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a score must be in [0, 100] but was ");
    }
  }

  @Example
  void denominatorsAndDivisorsArePositive() {
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .hasMessage("a denominator must be positive but was 0");
    assertThatThrownBy(() -> Fraction.of(1, -2))
        .hasMessage("a denominator must be positive but was -2");
    assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO))
        .hasMessage("a denominator must be positive but was 0");
    assertThatThrownBy(() -> Fraction.of(1).dividedBy(0))
        .hasMessage("a divisor must be positive but was 0");
    assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.of(-1, 2)))
        .hasMessage("a divisor must be positive but was -0.500000");
    assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void aFractionIsWrittenWithSixDecimalsWhereTheyEndIt() {
    assertThat(Fraction.of(1, 3)).hasToString("1/3");
    assertThat(Fraction.of(-2, 6)).hasToString("-1/3");
    assertThat(Fraction.of(1, 8)).hasToString("0.125000");
    assertThat(Fraction.of(1, 1_000_000)).hasToString("0.000001");
    assertThat(Fraction.of(1, 10_000_000)).hasToString("1/10000000");
    assertThat(Fraction.of(6, 3).toExactString()).isEqualTo("2.000000");
    assertThat(Fraction.of(2, 3).toDecimalString(6)).isEqualTo("0.666667");
    assertThat(Fraction.of(987_476, 10_000).toDecimalString(6)).isEqualTo("98.747600");
  }

  @Property
  void aFractionIsWrittenAlikeHoweverLargeItsCommonFactorIs(
      @ForAll @IntRange(min = -500, max = 500) int over,
      @ForAll @IntRange(min = 1, max = 500) int under,
      @ForAll @IntRange(min = 1) int factor) {
    long wide = 4_000_000L * factor;
    BigInteger gcd = n(over).gcd(n(under));
    BigInteger den = n(under).divide(gcd);
    String expected =
        n(1_000_000).mod(den).signum() == 0
            ? new BigDecimal(over).divide(new BigDecimal(under)).setScale(6).toPlainString()
            : n(over).divide(gcd) + "/" + den;
    assertThat(Fraction.of(over * wide, under * wide).toExactString()).isEqualTo(expected);
  }

  @Example
  void equalFractionsHaveEqualHashesHoweverTheyWereMade() {
    Fraction half = Fraction.of(1, 2);
    assertThat(Fraction.of(Long.MIN_VALUE, Long.MAX_VALUE)).isNotEqualTo(half).isNotEqualTo("1/2");
    assertThat(Fraction.of(Long.MIN_VALUE, 4).hashCode())
        .isEqualTo(Fraction.of(Long.MIN_VALUE / 4, 1).hashCode());
    Fraction big = Fraction.of(TWO_TO_64, BigInteger.valueOf(3));
    assertThat(big.times(Fraction.of(3)).times(Fraction.of(BigInteger.ONE, TWO_TO_64.shiftLeft(1))))
        .isEqualTo(half)
        .hasSameHashCodeAs(half);
    assertThat(big).hasSameHashCodeAs(Fraction.of(TWO_TO_64.shiftLeft(1), n(6)));
    assertThat(Fraction.of(TWO_TO_64, n(7))).isNotEqualTo(big);
  }

  @Example
  void decimalsOfAnyScaleAreUnderstood() {
    assertThat(Fraction.of(new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE)))
        .isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)))
        .isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(new BigDecimal("1E+20")).numerator()).isEqualTo(BigInteger.TEN.pow(20));
    assertThat(Fraction.of(new BigDecimal("1E-20")).denominator())
        .isEqualTo(BigInteger.TEN.pow(20));
    assertThat(Fraction.of(new BigDecimal("-1.5E-19")))
        .isEqualTo(Fraction.of(n(-15), BigInteger.TEN.pow(20)));
    assertThat(Fraction.of(new BigDecimal("12345678901234567890.5")))
        .isEqualTo(Fraction.of(new BigInteger("24691357802469135781"), n(2)));
  }
}
