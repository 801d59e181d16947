package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openita.Fraction;

/**
 * The points of an item's options as whole numbers over one denominator, ready to be multiplied.
 */
final class PointScale {

  private final long[] numerators;
  private final long denominator;

  PointScale(ImmutableList<BigDecimal> points) {
    int decimals =
        points.stream().mapToInt(point -> point.stripTrailingZeros().scale()).reduce(0, Math::max);
    this.denominator = BigInteger.TEN.pow(decimals).longValueExact();
    this.numerators =
        points.stream()
            .mapToLong(point -> point.setScale(decimals).unscaledValue().longValueExact())
            .toArray();
  }

  /** Returns the mean points of so many answers per option, or null where there are none. */
  @Nullable Fraction mean(ImmutableLongArray counts) {
    try {
      long sum = 0;
      long total = 0;
      for (int i = 0; i < numerators.length; i++) {
        long count = counts.get(i);
        sum = Math.addExact(sum, Math.multiplyExact(count, numerators[i]));
        total = Math.addExact(total, count);
      }
      return total == 0 ? null : Fraction.of(sum, Math.multiplyExact(total, denominator));
    } catch (ArithmeticException tooLargeForLong) {
      return bigMean(counts);
    }
  }

  private Fraction bigMean(ImmutableLongArray counts) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger total = BigInteger.ZERO;
    for (int i = 0; i < numerators.length; i++) {
      BigInteger count = BigInteger.valueOf(counts.get(i));
      sum = sum.add(count.multiply(BigInteger.valueOf(numerators[i])));
      total = total.add(count);
    }
    return Fraction.of(sum, total.multiply(BigInteger.valueOf(denominator)));
  }
}
