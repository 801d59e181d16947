package org.openita.comparison;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openita.Fraction;
import org.openita.Score;

/** Counts agencies by score, which is all that ranks and quartiles need. */
final class Histogram {

  /** By score, only those that there are: a framework may have thousands of indicators. */
  private final NavigableMap<Integer, Long> counts = new TreeMap<>();

  private long size;

  void add(Score score) {
    counts.merge(score.hundredths(), 1L, Long::sum);
    size++;
  }

  /** Returns the position of a score that has been added. */
  PeerStanding standing(Score score) {
    long lower =
        counts.headMap(score.hundredths(), false).values().stream().mapToLong(i -> i).sum();
    long same = counts.getOrDefault(score.hundredths(), 0L);
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
    long upTo = 0;
    int hundredths = 0;
    for (Map.Entry<Integer, Long> count : counts.entrySet()) {
      if (upTo < place) {
        upTo += count.getValue();
        hundredths = count.getKey();
      }
    }
    return Score.ofHundredths(hundredths);
  }
}
