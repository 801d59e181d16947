package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores with plain Java as commonly written: parallel streams and {@code BigDecimal}. */
final class StreamsEngine {

  static final String STREAMS = "Java streams with BigDecimal: CSV → scores";

  private static final ImmutableList<BigDecimal> POINTS =
      NationalFramework.POINTS.stream()
          .map(BigDecimal::valueOf)
          .collect(ImmutableList.toImmutableList());
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final Dataset files;

  private StreamsEngine(Dataset files) {
    this.files = files;
  }

  static ImmutableList<Candidate<?>> of(Dataset files) {
    return ImmutableList.of(Candidate.scores(STREAMS, new StreamsEngine(files)::scores));
  }

  /** Sums the points of one agency by item. */
  private static final class Sums {

    private final BigDecimal[] points;
    private final long[] counts;

    Sums(int items) {
      points = new BigDecimal[items];
      counts = new long[items];
      for (int i = 0; i < items; i++) {
        points[i] = BigDecimal.ZERO;
      }
    }

    void add(String[] cells) {
      for (int i = 0; i < points.length; i++) {
        String cell = cells[i + 1];
        if (!cell.isEmpty()) {
          points[i] = points[i].add(POINTS.get(Integer.parseInt(cell) - 1));
          counts[i]++;
        }
      }
    }

    Sums plus(Sums other) {
      for (int i = 0; i < points.length; i++) {
        points[i] = points[i].add(other.points[i]);
        counts[i] += other.counts[i];
      }
      return this;
    }

    BigDecimal mean(int item) {
      return points[item].divide(BigDecimal.valueOf(counts[item]), MathContext.DECIMAL128);
    }
  }

  private Outcome scores() throws IOException {
    Map<String, Sums> survey = survey();
    int[] totals = new int[NationalData.AGENCIES];
    try (Stream<String> lines = Files.lines(files.checklist(), UTF_8)) {
      cells(lines)
          .forEach(
              cells -> {
                Sums sums = survey.get(cells[0]);
                if (sums != null) {
                  totals[Agencies.number(cells[0])] =
                      total(sums, cells).unscaledValue().intValueExact();
                }
              });
    }
    return Outcome.of(totals);
  }

  private Map<String, Sums> survey() throws IOException {
    try (Stream<String> lines = Files.lines(files.survey(), UTF_8)) {
      return cells(lines)
          .collect(
              Collectors.groupingBy(
                  cells -> cells[0],
                  Collector.of(() -> new Sums(NationalData.SURVEY_ITEMS), Sums::add, Sums::plus)));
    }
  }

  private static Stream<String[]> cells(Stream<String> lines) {
    return lines.parallel().skip(1).map(line -> line.split(",", -1));
  }

  private static BigDecimal total(Sums survey, String[] checklist) {
    BigDecimal[] indicators = new BigDecimal[NationalFramework.ITEMS.size()];
    int next = 0;
    for (int i = 0; i < indicators.length; i++) {
      List<Integer> groups = NationalFramework.ITEMS.get(i);
      BigDecimal sum = BigDecimal.ZERO;
      for (int size : groups) {
        BigDecimal group = BigDecimal.ZERO;
        for (int j = 0; j < size; j++) {
          group = group.add(item(survey, checklist, next++));
        }
        sum = sum.add(mean(group, size));
      }
      indicators[i] = mean(sum, groups.size()).setScale(2, RoundingMode.HALF_UP);
    }
    BigDecimal weighted =
        new BigDecimal("0.3")
            .multiply(mean(indicators, 0, 5))
            .add(new BigDecimal("0.3").multiply(mean(indicators, 5, 8)))
            .add(new BigDecimal("0.4").multiply(mean(indicators, 8, 10)));
    return weighted.setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal item(Sums survey, String[] checklist, int item) {
    return item < NationalData.SURVEY_ITEMS
        ? survey.mean(item)
        : new BigDecimal(checklist[item - NationalData.SURVEY_ITEMS + 1]).multiply(FULL);
  }

  private static BigDecimal mean(BigDecimal[] values, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < to; i++) {
      sum = sum.add(values[i]);
    }
    return mean(sum, to - from);
  }

  private static BigDecimal mean(BigDecimal sum, int count) {
    return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
  }
}
