package org.openita.comparison;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openita.Fraction;
import org.openita.Score;

/** How many agencies have each score: all that ranks and quartiles need, whatever their number. */
final class Histogram {

  private final long[] counts = new long[Score.FULL.hundredths() + 1];
  private long size;

  void add(Score score) {
    counts[score.hundredths()]++;
    size++;
  }

  /** The standing of a score that is itself counted here. */
  PeerStanding standing(Score score) {
    long lower = 0;
    for (int i = 0; i < score.hundredths(); i++) {
      lower += counts[i];
    }
    long same = counts[score.hundredths()];
    BigDecimal percentile =
        Fraction.of(200 * lower + 100 * same, 2 * size).toDecimal(2, RoundingMode.HALF_UP);
    return new PeerStanding(
        score, 1 + size - lower - same, size, percentile, quartile(1), quartile(2), quartile(3));
  }

  /** The mean of the smallest score that has so many quarters at or below it and the next one. */
  private Fraction quartile(int quarters) {
    long place = LongMath.divide(size * quarters, 4, RoundingMode.CEILING);
    Score lower = at(place);
    Score upper = size * quarters % 4 == 0 ? at(place + 1) : lower;
    return lower.exact().plus(upper.exact()).dividedBy(2);
  }

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
