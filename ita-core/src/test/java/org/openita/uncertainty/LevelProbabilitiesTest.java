package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.openita.Code;
import org.openita.Score;
import org.openita.SmallScorecards;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.Grading;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

class LevelProbabilitiesTest {

  private static final int DRAWS = 40_000;

  /** Standard errors of the three instruments: 0 or 0.2 and more, not all 0. */
  @Provide
  Arbitrary<List<Double>> errors() {
    Arbitrary<Double> some =
        Arbitraries.integers()
            .between(2, 32)
            .withDistribution(RandomDistribution.uniform())
            .map(tenths -> tenths / 10.0);
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0.0)), Tuple.of(3, some))
        .list()
        .ofSize(3)
        .filter(errors -> errors.stream().anyMatch(error -> error > 0));
  }

  /** Scorecards whose total is so near to a condition that errors matter. */
  @Provide
  Arbitrary<Scorecard> doubtful() {
    return new SmallScorecards()
        .get()
        .filter(
            card ->
                Stream.of(70_00, 85_00, 95_00)
                    .anyMatch(
                        least -> Math.abs(card.total().score().hundredths() - least) <= 1_50));
  }

  private static Map<Level, BigDecimal> probabilities(Scorecard card, List<Double> errors) {
    ImmutableMap.Builder<Code, Double> byInstrument = ImmutableMap.builder();
    for (int i = 0; i < errors.size(); i++) {
      byInstrument.put(card.framework().instruments().get(i).code(), errors.get(i));
    }
    return LevelProbabilities.of(card, byInstrument.buildOrThrow());
  }

  @Property(tries = 100)
  void probabilitiesOfAllLevelsSumToOne(
      @ForAll(supplier = SmallScorecards.class) Scorecard card,
      @ForAll("errors") List<Double> errors) {
    Map<Level, BigDecimal> probabilities = probabilities(card, errors);

    assertThat(probabilities.keySet()).containsExactlyElementsOf(card.framework().levels());
    assertThat(probabilities.values()).allMatch(p -> p.signum() >= 0 && p.scale() == 4);
    assertThat(probabilities.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal("1.0000"));
  }

  @Property(tries = 50)
  void withoutErrorsTheLevelIsCertain(@ForAll(supplier = SmallScorecards.class) Scorecard card) {
    assertThat(probabilities(card, List.of(0.0, 0.0, 0.0)))
        .containsEntry(card.level(), new BigDecimal("1.0000"));
  }

  @Property(tries = 100)
  void probabilitiesAreTheFrequenciesOfManyDraws(
      @ForAll("doubtful") Scorecard card, @ForAll("errors") List<Double> errors) {
    Map<Level, Integer> counts = new HashMap<>();
    Random random = new Random(1);
    Draws draws = new Draws(card, errors);
    for (int i = 0; i < DRAWS; i++) {
      counts.merge(draws.level(random), 1, Integer::sum);
    }

    // Six standard errors of a frequency, and half a hundredth for the numerical integration.
    probabilities(card, errors)
        .forEach(
            (level, probability) ->
                assertThat(probability.doubleValue())
                    .as(level.code())
                    .isCloseTo(counts.getOrDefault(level, 0) / (double) DRAWS, within(0.02)));
    Statistics.label("levels")
        .collect(Math.min(counts.size(), 3))
        .coverage(checker -> checker.check(2).count(n -> n >= 20));
    Statistics.label("uncertain instruments")
        .collect(errors.stream().filter(error -> error > 0).count())
        .coverage(
            checker -> {
              checker.check(1L).count(n -> n >= 1);
              checker.check(3L).count(n -> n >= 10);
            });
  }

  /** Levels of results drawn at random. */
  private static final class Draws {

    private final Scorecard card;
    private final Rounding rounding;
    private final List<Double> errors;
    private final double[] means = new double[3];
    private final double[] shares = new double[3];
    private final boolean[] components = new boolean[3];

    Draws(Scorecard card, List<Double> errors) {
      this.card = card;
      this.rounding = card.framework().rounding();
      this.errors = errors;
      for (int i = 0; i < 3; i++) {
        ScoreNode.Child child = card.total().children().get(i);
        means[i] = Double.parseDouble(child.node().value().toDecimalString(12));
        shares[i] = Double.parseDouble(child.share().toDecimalString(12));
        components[i] = card.components().containsKey(child.node().element().orElseThrow().code());
      }
    }

    Level level(Random random) {
      double total = 0;
      List<Score> scores = new ArrayList<>(card.parts().values());
      for (int i = 0; i < 3; i++) {
        double score = means[i] + errors.get(i) * random.nextGaussian();
        total += score * shares[i];
        if (components[i]) {
          scores.add(
              errors.get(i) == 0
                  ? card.total().children().get(i).node().score()
                  : score(score, rounding.instrument()));
        }
      }
      return Grading.level(card.framework(), score(total, rounding.total()), scores);
    }

    /** The score with two decimals after a stage of rounding, HALF_UP or DOWN. */
    private Score score(double value, Optional<Integer> decimals) {
      double inScale = Math.max(0, Math.min(100, value));
      double rounded = inScale;
      if (decimals.isPresent()) {
        double unit = Math.pow(10, -decimals.get());
        double half = rounding.mode() == RoundingMode.DOWN ? 0 : 0.5;
        rounded = Math.floor(inScale / unit + half) * unit;
      }
      return Score.ofHundredths(Math.min(100_00, Math.round(rounded * 100)));
    }
  }
}
