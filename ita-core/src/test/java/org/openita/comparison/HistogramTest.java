package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.openita.Fraction;
import org.openita.Score;

class HistogramTest {

  @Property(tries = 300)
  void ranksAndQuartilesAreThoseOfTheSortedScores(
      @ForAll @NotEmpty List<@IntRange(max = 10_000) Integer> hundredths) {
    Histogram histogram = new Histogram();
    hundredths.forEach(one -> histogram.add(Score.ofHundredths(one)));
    List<Integer> sorted = hundredths.stream().sorted().toList();
    int size = sorted.size();
    for (int one : hundredths) {
      PeerStanding standing = histogram.standing(Score.ofHundredths(one));
      assertThat(standing.rank()).isEqualTo(1 + sorted.stream().filter(i -> i > one).count());
      assertThat(standing.groupSize()).isEqualTo(size);
      assertThat(standing.median())
          .isEqualTo(Fraction.of(sorted.get((size - 1) / 2) + sorted.get(size / 2), 200));
      assertThat(standing.lowerQuartile())
          .isEqualTo(
              size % 4 == 0
                  ? Fraction.of(sorted.get(size / 4 - 1) + sorted.get(size / 4), 200)
                  : Fraction.of(sorted.get(size / 4), 100));
    }
  }
}
