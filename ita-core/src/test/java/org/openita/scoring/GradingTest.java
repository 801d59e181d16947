package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.Code;
import org.openita.Given;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Level;

class GradingTest {

  static Stream<Framework> frameworks() {
    return Frameworks.builtIn().all().stream();
  }

  private static String level(int year, String total, String... components) {
    return Grading.level(
            Given.framework(year),
            Score.parse(total),
            Stream.of(components).map(Score::parse).toList())
        .code();
  }

  @ParameterizedTest
  @CsvSource({
    "100, AA",
    "95, AA",
    "94.99, A",
    "90, A",
    "85, A",
    "84.99, B",
    "75, B",
    "74.99, C",
    "65, C",
    "64.99, D",
    "55, D",
    "54.99, E",
    "50, E",
    "49.99, F",
    "0, F"
  })
  void letters(String total, String level) {
    for (int year = 2562; year <= 2565; year++) {
      assertThat(level(year, total, "0")).isEqualTo(level);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, EXCELLENT",
    "95, 95, EXCELLENT",
    "95, 94.99, GOOD",
    "94.99, 95, GOOD",
    "100, 85, GOOD",
    "85, 85, GOOD",
    "85, 84.99, PASS",
    "100, 0, PASS",
    "84.99, 100, IMPROVE",
    "84.99, 0, IMPROVE",
    "70, 0, IMPROVE",
    "69.99, 100, URGENT",
    "0, 0, URGENT"
  })
  void words(String total, String component, String level) {
    for (int year = 2566; year <= 2568; year++) {
      assertThat(level(year, total, "100", component, "100")).isEqualTo(level);
    }
  }

  /** Every total has one level under any components, and no higher total has a lower one. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void levelIsTotalAndMonotoneInTheTotal(Framework framework) {
    for (int least : new int[] {0, 69_99, 84_99, 85_00, 94_99, 95_00, 100_00}) {
      List<Score> components = List.of(Score.FULL, Score.ofHundredths(least), Score.FULL);
      int before = framework.levels().size() - 1;
      for (int total = 0; total <= 100_00; total++) {
        Level level = Grading.level(framework, Score.ofHundredths(total), components);
        int place = framework.levels().indexOf(level);
        if (place > before || !holds(level, total, least)) {
          assertThat(place).as("%s at %s", level.code(), total).isBetween(0, before);
          assertThat(holds(level, total, least)).as("%s at %s", level.code(), total).isTrue();
        }
        before = place;
      }
      assertThat(framework.levels().get(before).totalAtLeast()).isPresent();
    }
  }

  private static boolean holds(Level level, int total, int least) {
    return level.totalAtLeast().map(Score::hundredths).orElse(0) <= total
        && level.componentsAtLeast().map(Score::hundredths).orElse(0) <= least;
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void levelIsMonotoneInEachComponent(Framework framework) {
    for (int total : new int[] {0, 69_99, 70_00, 84_99, 85_00, 94_99, 95_00, 100_00}) {
      int before = framework.levels().size() - 1;
      for (int component = 0; component <= 100_00; component++) {
        Level level =
            Grading.level(
                framework,
                Score.ofHundredths(total),
                List.of(Score.FULL, Score.ofHundredths(component)));
        int place = framework.levels().indexOf(level);
        if (place > before) {
          assertThat(place).isLessThanOrEqualTo(before);
        }
        before = place;
      }
    }
  }

  /** Each of the 10,001 scores of each indicator, the others held. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void totalAndLevelAreMonotoneInEachIndicator(Framework framework) {
    Scorer scorer = Scorer.of(framework);
    ImmutableList<Code> codes = Given.codes("1 2 3 4 5 6 7 8 9 10");
    int[] others = {95_80, 95_40, 96_10, 95_90, 97_00, 95_60, 97_77, 95_00, 96_43, 98_00};
    for (int moved = 0; moved < 10; moved++) {
      int totalBefore = 0;
      int levelBefore = framework.levels().size() - 1;
      for (int score = 0; score <= 100_00; score++) {
        Assessment.Builder assessment = Given.assessment(framework.fiscalYear().value());
        for (int i = 0; i < 10; i++) {
          assessment.putScore(codes.get(i), BigDecimal.valueOf(i == moved ? score : others[i], 2));
        }
        Scorecard card = scorer.score(assessment.build()).orElseThrow();
        int total = card.total().score().hundredths();
        int level = framework.levels().indexOf(card.level());
        if (total < totalBefore || level > levelBefore) {
          assertThat(total).isGreaterThanOrEqualTo(totalBefore);
          assertThat(level).isLessThanOrEqualTo(levelBefore);
        }
        totalBefore = total;
        levelBefore = level;
      }
      assertThat(levelBefore).isZero();
    }
  }

  /** Parts stand in the place of their instrument, each on its own. */
  @Test
  void partsDecideInPlaceOfTheirInstrument() {
    Framework framework = Given.framework(2566);
    Scorecard without = Given.scorecard(2566, "90 90 90 90 90 84 84 84 90 90");
    assertThat(without.components().keySet()).containsExactlyElementsOf(Given.codes("IIT EIT OIT"));
    assertThat(without.level().code()).isEqualTo("PASS");

    Scorecard with =
        Given.score(
            framework,
            Given.assessment(2566)
                .putAllScores(Given.indicators("90 90 90 90 90 84 84 84 90 90"))
                .putAllScores(Given.scores("EIT2=85.005 EIT1=85"))
                .build());
    assertThat(with.components().keySet())
        .containsExactlyElementsOf(Given.codes("IIT EIT1 EIT2 OIT"));
    assertThat(with.components().values())
        .containsExactly(
            Score.parse("90"), Score.parse("85"), Score.parse("85.01"), Score.parse("90"));
    assertThat(with.level().code()).isEqualTo("GOOD");
    assertThat(with.total().exact()).isEqualTo(without.total().exact());

    Scorecard low =
        Given.score(
            framework,
            Given.assessment(2566)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.scores("EIT1=84.99 EIT2=95"))
                .build());
    assertThat(low.level().code()).isEqualTo("PASS");
    assertThat(low.partsOf(Code.of("EIT")).keySet())
        .containsExactlyElementsOf(Given.codes("EIT1 EIT2"));
    assertThat(low.partsOf(Code.of("IIT"))).isEmpty();
    assertThat(low.partsOf(Code.of("9"))).isEmpty();
    assertThat(low.parts()).hasSize(2);
  }

  @Test
  void everyFrameworkHasAsManyLevelsAsItsScheme() {
    assertThat(
            frameworks()
                .map(framework -> framework.levels().size())
                .collect(ImmutableList.toImmutableList()))
        .containsExactly(7, 7, 7, 7, 5, 5, 5);
    assertThat(IntStream.rangeClosed(2562, 2568).mapToObj(y -> Given.framework(y).id()))
        .containsExactly(
            "th-ita-2562",
            "th-ita-2563",
            "th-ita-2564",
            "th-ita-2565",
            "th-ita-2566",
            "th-ita-2567",
            "th-ita-2568");
  }
}
