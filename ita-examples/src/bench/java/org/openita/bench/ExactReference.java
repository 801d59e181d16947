package org.openita.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Computes the exact outcome: every mean is a ratio of integers, and only indicators and totals are
 * rounded. Shares no code with the library and is not optimized.
 */
final class ExactReference {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger TWO = BigInteger.TWO;

  private ExactReference() {}

  private record Ratio(BigInteger num, BigInteger den) {

    static Ratio of(long num, long den) {
      return new Ratio(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          num.multiply(other.den).add(other.num.multiply(den)), den.multiply(other.den));
    }

    Ratio times(long a, long b) {
      return new Ratio(num.multiply(BigInteger.valueOf(a)), den.multiply(BigInteger.valueOf(b)));
    }

    /** Returns the value in hundredths, rounded half up. */
    int hundredths() {
      return num.multiply(HUNDRED).multiply(TWO).add(den).divide(den.multiply(TWO)).intValueExact();
    }
  }

  static Outcome of(NationalData data, Path checklist) throws IOException {
    long[][] points = new long[NationalData.AGENCIES][NationalData.SURVEY_ITEMS];
    long[][] counts = new long[NationalData.AGENCIES][NationalData.SURVEY_ITEMS];
    int[] arrivals = data.arrivals();
    byte[] answers = data.answers();
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != 0) {
        int agency = arrivals[i / NationalData.SURVEY_ITEMS];
        points[agency][i % NationalData.SURVEY_ITEMS] +=
            NationalFramework.POINTS.get(answers[i] - 1);
        counts[agency][i % NationalData.SURVEY_ITEMS]++;
      }
    }
    List<String> lines = Files.readAllLines(checklist, US_ASCII);
    int[] totals = new int[NationalData.AGENCIES];
    for (int agency = 0; agency < totals.length; agency++) {
      String[] cells = lines.get(agency + 1).split(",", -1);
      Ratio[] items = new Ratio[NationalData.SURVEY_ITEMS + NationalData.CHECKLIST_ITEMS];
      for (int i = 0; i < NationalData.SURVEY_ITEMS; i++) {
        items[i] = Ratio.of(points[agency][i], counts[agency][i]);
      }
      for (int i = 0; i < NationalData.CHECKLIST_ITEMS; i++) {
        items[NationalData.SURVEY_ITEMS + i] = Ratio.of(cells[i + 1].equals("1") ? 100 : 0, 1);
      }
      totals[agency] = total(items);
    }
    return Outcome.of(totals);
  }

  private static int total(Ratio[] items) {
    int[] indicators = new int[NationalFramework.ITEMS.size()];
    int next = 0;
    for (int i = 0; i < indicators.length; i++) {
      ImmutableList<Integer> groups = NationalFramework.ITEMS.get(i);
      Ratio sum = Ratio.of(0, 1);
      for (int size : groups) {
        Ratio group = Ratio.of(0, 1);
        for (int j = 0; j < size; j++) {
          group = group.plus(items[next++]);
        }
        sum = sum.plus(group.times(1, size));
      }
      indicators[i] = sum.times(1, groups.size()).hundredths();
    }
    Ratio internal = mean(indicators, 0, 5);
    Ratio external = mean(indicators, 5, 8);
    Ratio open = mean(indicators, 8, 10);
    return internal
        .times(30, 100)
        .plus(external.times(30, 100))
        .plus(open.times(40, 100))
        .hundredths();
  }

  private static Ratio mean(int[] hundredths, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += hundredths[i];
    }
    return Ratio.of(sum, 100L * (to - from));
  }
}
