package org.openita.comparison;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.openita.Fraction;
import org.openita.Score;

/** Counts agencies by score, which is all that ranks and quartiles need. */
final class Histogram {

  private final long[] counts = new long[Score.FULL.hundredths() + 1];
  private long size;

  void add(Score score) {
    counts[score.hundredths()]++;
    size++;
  }

  /** Returns the position of a score that has been added. */
  PeerStanding standing(Score score) {
    long lower = 0;
    for (int i = 0; i < score.hundredths(); i++) {
      lower += counts[i];
    }
    long same = counts[score.hundredths()];
    return ImmutablePeerStanding.builder()
        .score(score)
        .rank(1 + size - lower - same)
        .groupSize(size)
        .percentile(
            Fraction.of(200 * lower + 100 * same, 2 * size).toDecimal(2, RoundingMode.HALF_UP))
        .lowerQuartile(quartile(1))
        .median(quartile(2))
        .upperQuartile(quartile(3))
        .build();
  }

  private Fraction quartile(int quarters) {
    long place = LongMath.divide(size * quarters, 4, RoundingMode.CEILING);
    Score lower = at(place);
    Score upper = size * quarters % 4 == 0 ? at(place + 1) : lower;
    return lower.exact().plus(upper.exact()).dividedBy(2);
  }

  /** Returns the score at a place, from 1 for the lowest score. */
  private Score at(long place) {
    long below = 0;
    int hundredths = 0;
    while (below + counts[hundredths] < place) {
      below += counts[hundredths];
      hundredths++;
    }
    return Score.ofHundredths(hundredths);
  }
}
