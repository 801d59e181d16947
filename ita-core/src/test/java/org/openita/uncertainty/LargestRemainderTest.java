package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  @Test
  void whatIsMissingGoesToTheLargestRemainders() {
    assertThat(LargestRemainder.rounded(new double[] {0.33332, 0.33337, 0.33331}))
        .containsExactly(
            new BigDecimal("0.3333"), new BigDecimal("0.3334"), new BigDecimal("0.3333"));
  }

  @Property(tries = 300)
  void roundedProbabilitiesSumToOneAndAreClose(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> weights) {
    double sum = weights.stream().mapToInt(Integer::intValue).sum();
    double[] probabilities = weights.stream().mapToDouble(weight -> weight / sum).toArray();

    List<BigDecimal> rounded = LargestRemainder.rounded(probabilities);

    assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal("1.0000"));
    for (int i = 0; i < probabilities.length; i++) {
      assertThat(rounded.get(i).doubleValue()).isCloseTo(probabilities[i], within(1e-4 + 1e-9));
    }
  }
}
