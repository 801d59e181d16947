package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.SmallScorecards;
import org.openita.framework.Element;
import org.openita.framework.Framework;
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
    return LevelProbabilities.of(card, byInstrument(card, errors));
  }

  private static ImmutableMap<Code, Double> byInstrument(Scorecard card, List<Double> errors) {
    ImmutableMap.Builder<Code, Double> byInstrument = ImmutableMap.builder();
    for (int i = 0; i < errors.size(); i++) {
      byInstrument.put(card.framework().instruments().get(i).code(), errors.get(i));
    }
    return byInstrument.buildOrThrow();
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

    // Six standard errors of a frequency.
    probabilities(card, errors)
        .forEach(
            (level, probability) ->
                assertThat(probability.doubleValue())
                    .as(level.code())
                    .isCloseTo(counts.getOrDefault(level, 0) / (double) DRAWS, within(0.015)));
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

  /** Standard errors from none to huge, equal ones and others so small that they make a step. */
  @Provide
  Arbitrary<List<Double>> anyErrors() {
    Arbitrary<Double> any =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0.0)),
            Tuple.of(1, Arbitraries.of(0.5, 1000.0)),
            Tuple.of(2, Arbitraries.integers().between(1, 12).map(n -> Math.pow(10, -n))),
            Tuple.of(3, Arbitraries.doubles().between(0.1, 4)));
    return Combinators.combine(any, any, Arbitraries.integers().between(0, 2))
        .as(
            (first, second, certain) -> {
              List<Double> errors = new ArrayList<>(List.of(first, second));
              errors.add(certain, 0.0);
              return errors;
            })
        .filter(errors -> errors.stream().anyMatch(error -> error > 0));
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    Arbitrary<Optional<Integer>> decimals = Arbitraries.integers().between(0, 4).optional(0.8);
    return Combinators.combine(
            decimals,
            decimals,
            Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
        .as(
            (instrument, total, mode) ->
                Rounding.builder().instrument(instrument).total(total).mode(mode).build());
  }

  @Property(tries = 400)
  void probabilitiesAreIntegralsWhateverTheErrorsAndTheRounding(
      @ForAll("doubtful") Scorecard official,
      @ForAll("roundings") Rounding rounding,
      @ForAll("anyErrors") List<Double> errors,
      @ForAll boolean odd) {
    Framework framework = official.framework().withRounding(rounding);
    Scorecard card = Given.score(odd ? withOddLevels(framework) : framework, official.assessment());
    double[] found = LevelProbabilities.unrounded(card, byInstrument(card, errors), Faddeeva::at);

    double above = 0;
    int doubtful = 0;
    for (int i = 0; i < found.length; i++) {
      double atLeast = new Reference(card, errors, card.framework().levels().get(i)).probability();
      assertThat(found[i]).isCloseTo(atLeast - above, within(1e-10));
      doubtful += atLeast > 1e-4 && atLeast < 0.9999 ? 1 : 0;
      above = atLeast;
    }
    Statistics.label("doubtful levels")
        .collect(doubtful > 0)
        .coverage(checker -> checker.check(true).count(n -> n >= 100));
  }

  /** Levels at scores that the stages of rounding may pass over. */
  private static Framework withOddLevels(Framework framework) {
    List<Level> levels = new ArrayList<>();
    for (Level level : framework.levels()) {
      levels.add(
          level
              .withTotalAtLeast(level.totalAtLeast().map(LevelProbabilitiesTest::odd))
              .withComponentsAtLeast(level.componentsAtLeast().map(LevelProbabilitiesTest::odd)));
    }
    return framework.withLevels(levels);
  }

  private static Score odd(Score score) {
    return Score.ofHundredths(score.hundredths() - 37);
  }

  /** The probability of a level or a higher one, by an integral over at most one instrument. */
  private static final class Reference {

    private final Scorecard card;
    private final Rounding rounding;
    private final Level level;
    private final List<double[]> terms = new ArrayList<>();
    private boolean isPossible = true;

    Reference(Scorecard card, List<Double> errors, Level level) {
      this.card = card;
      this.rounding = card.framework().rounding();
      this.level = level;
      for (int i = 0; i < 3; i++) {
        term(card.total().children().get(i), errors.get(i));
      }
      card.parts().values().forEach(this::certain);
    }

    private void term(ScoreNode.Child child, double error) {
      boolean isComponent =
          card.components().containsKey(child.node().element().orElseThrow().code());
      if (error == 0) {
        if (isComponent) {
          certain(child.node().score());
        }
        return;
      }
      Fraction lowest =
          isComponent && level.componentsAtLeast().isPresent()
              ? lowest(
                  level.componentsAtLeast().get(),
                  value -> rounding.round(Element.Kind.INSTRUMENT, value))
              : NEVER_TOO_LOW;
      double limit = toDouble(lowest.minus(child.node().value())) / error;
      terms.add(new double[] {toDouble(child.share()) * error, limit});
    }

    private void certain(Score component) {
      isPossible &= level.componentsAtLeast().map(component::isAtLeast).orElse(true);
    }

    double probability() {
      if (!isPossible) {
        return 0;
      }
      Fraction lowest =
          level.totalAtLeast().isPresent()
              ? lowest(level.totalAtLeast().get(), rounding::roundTotal)
              : NEVER_TOO_LOW;
      double value = toDouble(lowest.minus(card.total().exact()));
      if (level.equals(card.framework().levels().get(card.framework().levels().size() - 1))) {
        return 1;
      }
      terms.sort(Comparator.comparing(term -> term[0]));
      double[] small = terms.get(0);
      if (terms.size() == 1) {
        return StandardNormal.cdf(-Math.max(small[1], value / small[0]));
      }
      double[] large = terms.get(1);
      return Integral.overNormal(
          z -> StandardNormal.cdf(-Math.max(small[1], (value - large[0] * z) / small[0])),
          large[1],
          1e-13,
          steps(small, large, value));
    }

    private static double[] steps(double[] small, double[] large, double value) {
      double[] atMean = Integral.around(value / large[0], small[0] / large[0] / 4);
      double[] atLimit =
          Integral.around((value - small[1] * small[0]) / large[0], small[0] / large[0] / 4);
      return DoubleStream.concat(DoubleStream.of(atMean), DoubleStream.of(atLimit)).toArray();
    }

    /** Far below the scale, for what has no condition. */
    private static final Fraction NEVER_TOO_LOW = Fraction.of(-1_000_000_000L);

    private static final long GRID = 1_000_000_000L;

    /** The least number that reaches a score, or that all numbers above it reach. */
    private static Fraction lowest(Score score, UnaryOperator<Fraction> stage) {
      Predicate<Fraction> reaches = value -> stage.apply(value).toScore().isAtLeast(score);
      long low = -1;
      long high = 100 * GRID;
      while (high - low > 1) {
        long middle = (low + high) / 2;
        if (reaches.test(Fraction.of(middle, GRID))) {
          high = middle;
        } else {
          low = middle;
        }
      }
      if (high == 0) {
        return NEVER_TOO_LOW;
      }
      return reaches.test(Fraction.of(2 * high - 1, 2 * GRID))
          ? Fraction.of(low, GRID)
          : Fraction.of(high, GRID);
    }

    private static double toDouble(Fraction value) {
      return value.toDecimal(30, RoundingMode.HALF_UP).doubleValue();
    }
  }

  @Test
  void oneSurveyAlmostWithoutErrorBesideOneWithAnErrorIsNoStepOnAGrid() {
    Scorecard card = Given.scorecard(2565, "96 96 96 96 96 94 94 94 95 95");

    for (double tiny : new double[] {0, 1e-9, 1e-5, 1e-3}) {
      Map<Level, BigDecimal> probabilities = probabilities(card, List.of(2.4, tiny, 0.0));

      // The total is 95.00, and AA needs no more than 94.995 of it.
      double exact = StandardNormal.cdf(0.005 / Math.hypot(0.3 * 2.4, 0.3 * tiny));
      assertThat(probabilities.get(card.framework().levels().get(0)))
          .isEqualTo(BigDecimal.valueOf(exact).setScale(4, RoundingMode.HALF_UP));
    }
  }

  @Test
  void aTotalRoundedToWholePointsReachesALevelBetweenThemAtTheNextWholePoint() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1")))
            .rounding(Rounding.builder().total(0).build())
            .build()
            .withLevels(
                Given.level("HIGH").totalAtLeast(Score.parse("84.70")).build(),
                Given.level("LOW").build());
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569).putScore(Code.of("1"), new BigDecimal("84.5")).build());

    // 84.5 and above is rounded to 85, everything below to 84 or less.
    assertThat(LevelProbabilities.of(card, Map.of(Code.of("X"), 0.1)).values())
        .containsExactly(new BigDecimal("0.5000"), new BigDecimal("0.5000"));
  }

  @Test
  void theWorkGrowsWithTheNumberOfLevelsAndNoFaster() {
    List<Long> works = new ArrayList<>();
    for (int levels : new int[] {25, 50, 100}) {
      works.add(work(scorecardWithLevels(levels)));
    }
    assertThat(works.get(0)).isGreaterThan(0);
    assertThat(works.get(1)).isLessThanOrEqualTo(works.get(0) * 5 / 2);
    assertThat(works.get(2)).isLessThanOrEqualTo(works.get(1) * 5 / 2);
  }

  private static long work(Scorecard card) {
    long[] work = new long[1];
    LevelProbabilities.unrounded(
        card,
        byInstrument(card, List.of(2.0, 1.5, 1.0)),
        z -> {
          work[0]++;
          return Faddeeva.at(z);
        });
    return work[0];
  }

  /** Three surveys of 85 points, and levels from 90 down to 80 with conditions on all of them. */
  private static Scorecard scorecardWithLevels(int number) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < number - 1; i++) {
      Score least = Score.ofHundredths(90_00 - i * 10_00L / number);
      levels.add(Given.level("L" + i).totalAtLeast(least).componentsAtLeast(least).build());
    }
    levels.add(Given.level("LAST").build());
    Framework framework =
        Given.own(
                Given.instrument("X", "30", Given.indicator("1")),
                Given.instrument("Y", "30", Given.indicator("2")),
                Given.instrument("Z", "40", Given.indicator("3")))
            .build()
            .withLevels(levels);
    return Given.score(
        framework, Given.assessment(2569).putAllScores(Given.scores("1=85 2=85 3=85")).build());
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
