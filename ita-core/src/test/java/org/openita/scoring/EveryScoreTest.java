package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.Code;
import org.openita.Given;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Level;

/** Every one of the 10,001 scores, for every built-in framework. */
class EveryScoreTest {

  static Stream<Framework> frameworks() {
    return Frameworks.builtIn().all().stream();
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
}
