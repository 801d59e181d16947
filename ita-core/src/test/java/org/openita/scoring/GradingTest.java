package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Code;
import org.openita.Given;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

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
        .containsExactly(7, 7, 7, 7, 5, 5, 5, 5);
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
