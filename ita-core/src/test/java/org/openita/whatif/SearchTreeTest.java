package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SearchTreeTest {

  /** Every sum from below the least value to above the next one is tried. */
  @Property(tries = 500)
  void theLeastSumIsTheFirstThatRoundsToEnough(
      @ForAll RoundingMode mode,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(min = 1, max = 3000) int unit,
      @ForAll @IntRange(min = 1, max = 300) int need) {
    RoundingMode rounding = mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode;
    SearchTree.Branch branch = branch(unit, decimals, rounding, need);
    BigDecimal least = BigDecimal.valueOf(need, decimals);
    long sum = 0;
    while (BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(unit), decimals, rounding)
            .compareTo(least)
        < 0) {
      sum++;
    }

    assertThat(branch.leastSum()).isEqualTo(BigInteger.valueOf(sum));
  }

  private static SearchTree.Branch branch(int unit, int decimals, RoundingMode mode, int need) {
    return new SearchTree.Branch(
        0,
        -1,
        BigInteger.valueOf(unit),
        Optional.of(decimals),
        mode,
        BigInteger.ONE,
        BigInteger.valueOf(need),
        BigInteger.ZERO,
        ImmutableList.of(),
        ImmutableList.of(),
        0,
        0);
  }
}
