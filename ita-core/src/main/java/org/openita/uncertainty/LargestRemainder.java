package org.openita.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds probabilities to four decimals that sum to exactly 1: all are rounded down, and what is
 * missing goes to the largest remainders. Also known as Hamilton's method: M. L. Balinski and H. P.
 * Young, "Fair Representation", 1982.
 */
final class LargestRemainder {

  private static final int DECIMALS = 4;
  private static final int UNITS = 10_000;

  private LargestRemainder() {}

  static List<BigDecimal> rounded(double[] probabilities) {
    long[] units = new long[probabilities.length];
    long left = UNITS;
    for (int i = 0; i < units.length; i++) {
      units[i] = (long) Math.floor(probabilities[i] * UNITS);
      left -= units[i];
    }
    List<Integer> byRemainder =
        IntStream.range(0, units.length)
            .boxed()
            .sorted(Comparator.comparing(i -> units[i] - probabilities[i] * UNITS))
            .toList();
    for (int i = 0; i < left; i++) {
      units[byRemainder.get(i)]++;
    }
    List<BigDecimal> rounded = new ArrayList<>();
    for (long unit : units) {
      rounded.add(BigDecimal.valueOf(unit, DECIMALS));
    }
    return rounded;
  }
}
