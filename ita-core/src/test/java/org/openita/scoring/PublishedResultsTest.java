package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.framework.Framework;

/** Every published result that is known here comes out as it was published. */
class PublishedResultsTest {

  /** Rows of totals and levels whose level the total alone does not decide, and why. */
  private static final ImmutableMap<String, String> LEFT_OUT =
      ImmutableMap.of(
          "PUB-01 2561", "assessed under five indices, with levels of another kind",
          "PUB-01 2567", "PASS or GOOD: the instruments, which decide, were not published with it",
          "MUN-03 2566", "the agency's page gives a level of each of two schemes",
          "IND-01 2568", "PASS or GOOD: the instruments, which decide, were not published with it",
          "PRV-03 2567", "EXCELLENT, GOOD or PASS: the instruments were not published with it");

  private record Row(ImmutableMap<String, String> cells) {

    String get(String column) {
      return requireNonNull(cells.get(column), column);
    }

    int year() {
      return Integer.parseInt(get("fiscalYear"));
    }

    Score total() {
      return Score.parse(get("total"));
    }

    boolean hasTenIndicators() {
      return IntStream.rangeClosed(1, 10).noneMatch(i -> get("" + i).isEmpty());
    }

    boolean isProvincialAverage() {
      return get("alias").startsWith("PAV");
    }

    Scorecard scorecard() {
      ImmutableMap.Builder<Code, BigDecimal> scores = ImmutableMap.builder();
      for (int i = 1; i <= 10; i++) {
        // Indicators that were not published cannot touch those that were.
        String score = get("" + i).isEmpty() ? "0" : get("" + i);
        scores.put(Code.of("" + i), new BigDecimal(score));
      }
      return Given.score(
          Given.framework(year()),
          Given.assessment(year()).putAllScores(scores.buildOrThrow()).build());
    }

    @Override
    public String toString() {
      return get("alias") + " " + get("fiscalYear");
    }
  }

  private static List<Row> rows(String file) {
    List<String> lines;
    try {
      lines =
          Resources.readLines(
              Resources.getResource("oracles/" + file + ".csv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Splitter comma = Splitter.on(',');
    List<String> header = comma.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              List<String> cells = comma.splitToList(line);
              ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
              for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
              }
              return new Row(row.buildOrThrow());
            })
        .toList();
  }

  static Stream<Row> results() {
    return rows("published-results").stream();
  }

  static Stream<Row> complete() {
    return results().filter(Row::hasTenIndicators);
  }

  static Stream<Row> graded() {
    return complete().filter(row -> !row.get("level").isEmpty());
  }

  static Stream<Row> weighted() {
    return results().filter(row -> row.get("scale").equals("weighted"));
  }

  static Stream<Row> totals() {
    return Stream.concat(results(), rows("published-totals-and-levels").stream())
        .filter(row -> !row.get("level").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("complete")
  void everyTotalOfTenIndicatorsIsReproduced(Row row) {
    Score total = row.scorecard().total().score();
    if (row.isProvincialAverage()) {
      assertThat(total.hundredths()).isCloseTo(row.total().hundredths(), within(1));
    } else {
      assertThat(total).isEqualTo(row.total());
    }
  }

  private static Offset<Integer> within(int hundredths) {
    return Offset.offset(hundredths);
  }

  @ParameterizedTest
  @MethodSource("graded")
  void everyLevelOfTenIndicatorsIsReproduced(Row row) {
    assertThat(row.scorecard().level().code()).isEqualTo(row.get("level"));
  }

  /** Rows without every indicator have only the instruments whose indicators they have. */
  @ParameterizedTest
  @MethodSource("weighted")
  void everyWeightedInstrumentIsReproduced(Row row) {
    ImmutableMap<String, List<Integer>> indicators =
        ImmutableMap.of(
            "IIT", List.of(1, 2, 3, 4, 5), "EIT", List.of(6, 7, 8), "OIT", List.of(9, 10));
    Framework framework = Given.framework(row.year());
    int compared = 0;
    for (Map.Entry<String, List<Integer>> entry : indicators.entrySet()) {
      if (entry.getValue().stream().anyMatch(i -> row.get("" + i).isEmpty())) {
        continue;
      }
      Code code = Code.of(entry.getKey());
      BigDecimal weight = framework.instrumentOf(code).orElseThrow().weight();
      BigDecimal weighted =
          row.scorecard()
              .node(code)
              .orElseThrow()
              .value()
              .times(Fraction.of(weight))
              .dividedBy(100)
              .toDecimal(2, RoundingMode.HALF_UP);
      assertThat(weighted).isEqualTo(new BigDecimal(row.get(entry.getKey())));
      compared++;
    }
    assertThat(compared).isEqualTo(row.hasTenIndicators() ? 3 : 1);
  }

  /** Of the rest of such a row the internal survey is what is left of the total: at most 30. */
  @ParameterizedTest
  @MethodSource("weighted")
  void publishedPartsFitTheirTotal(Row row) {
    BigDecimal rest =
        row.total()
            .value()
            .subtract(new BigDecimal(row.get("EIT")))
            .subtract(new BigDecimal(row.get("OIT")));
    assertThat(rest).isBetween(new BigDecimal("0"), new BigDecimal("30.01"));
  }

  @Test
  void everyLevelThatTheTotalDecidesIsReproduced() {
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    int decided = 0;
    for (Row row : totals().collect(toImmutableList())) {
      Optional<String> found =
          row.year() < 2562 ? Optional.empty() : levelThatTotalDecides(row.year(), row.total());
      if (found.isPresent()) {
        assertThat(found.get()).as(row.toString()).isEqualTo(row.get("level"));
        decided++;
      } else {
        leftOut.add(row.toString());
      }
    }
    assertThat(leftOut.build()).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
    assertThat(decided).isEqualTo(14 + 6 + 12);
  }

  /** What is left out is at least possible: some components of that total have that level. */
  @Test
  void levelsThatTheTotalDoesNotDecideArePossible() {
    Framework framework = Given.framework(2568);
    Score low = Score.parse("84.99");
    assertThat(Grading.level(framework, Score.parse("91.15"), List.of(low)).code())
        .isEqualTo("PASS");
    assertThat(Grading.level(framework, Score.parse("94.64"), List.of(low)).code())
        .isEqualTo("PASS");
    assertThat(Grading.level(framework, Score.parse("98.82"), List.of(Score.FULL)).code())
        .isEqualTo("EXCELLENT");
  }

  private static Optional<String> levelThatTotalDecides(int year, Score total) {
    Framework framework = Given.framework(year);
    String worst = Grading.level(framework, total, List.of(Score.ZERO)).code();
    String best = Grading.level(framework, total, List.of(Score.FULL)).code();
    return best.equals(worst) ? Optional.of(best) : Optional.empty();
  }
}
