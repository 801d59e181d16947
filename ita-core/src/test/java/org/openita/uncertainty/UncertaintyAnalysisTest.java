package org.openita.uncertainty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Finding;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.scoring.Assessment;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Cases;

class UncertaintyAnalysisTest {

  /** Every survey line answered so, or split evenly where it has two options; OIT at 100. */
  private static UncertaintyAnalysis stability(Scorecard card) {
    return UncertaintyAnalysis.of(card).orElseThrow();
  }

  private static List<String> codes(UncertaintyAnalysis stability) {
    return stability.findings().stream().map(Finding::code).toList();
  }

  private static final Tally SPREAD = Tally.of(5, 10, 20, 25);

  @Test
  void theErrorOfAMeanIsThatOfASampleWithoutReplacement() {
    Scorecard card = Given.tallied(2564, Optional.of(240L), SPREAD, 1);

    SamplingError.Spread sixth =
        requireNonNull(stability(card).estimate().indicators().get(Code.of("8")));

    // Five items of 60 answers: points 0, 33, 67, 100 have a mean of 69.5.
    double variance = (5 * 69.5 * 69.5 + 10 * 36.5 * 36.5 + 20 * 2.5 * 2.5 + 25 * 30.5 * 30.5) / 59;
    double error = Math.sqrt(variance / 60 * (1 - 60.0 / 240) / 5);
    assertThat(sixth.standardError().doubleValue()).isCloseTo(error, within(1e-6));
    assertThat(sixth.low().doubleValue()).isCloseTo(69.5 - 1.95996398 * error, within(1e-5));
    assertThat(sixth.high().doubleValue()).isCloseTo(69.5 + 1.95996398 * error, within(1e-5));
    SamplingError.Spread bound =
        requireNonNull(stability(card).bound().indicators().get(Code.of("8")));
    assertThat(bound.standardError().doubleValue()).isCloseTo(error * Math.sqrt(5), within(1e-6));
  }

  @Test
  void everyFigureCarriesItsAssumptions() {
    UncertaintyAnalysis stability = stability(Given.tallied(2564, Optional.of(240L), SPREAD, 1));

    assertThat(codes(stability))
        .containsExactly("ASSUMES_RANDOM_SAMPLE", "ASSUMES_INDEPENDENT_ITEMS");
    assertThat(stability.estimate().total()).isPresent();
    assertThat(stability.findings())
        .allSatisfy(finding -> assertThat(finding.message().isComplete()).isTrue());
  }

  @Test
  void anUnknownPopulationIsTakenAsWithoutLimit() {
    UncertaintyAnalysis unlimited = stability(Given.tallied(2564, SPREAD));
    UncertaintyAnalysis limited = stability(Given.tallied(2564, Optional.of(61L), SPREAD, 1));

    assertThat(codes(unlimited)).contains("POPULATION_UNKNOWN");
    assertThat(error(unlimited)).isGreaterThan(error(limited));
  }

  private static BigDecimal error(UncertaintyAnalysis stability) {
    return stability.estimate().total().orElseThrow().standardError();
  }

  @Test
  void publishedScoresDoNotTellTheirError() {
    UncertaintyAnalysis stability =
        stability(Cases.published(2565, "90 90 90 90 90 90 90 90 90 90"));

    assertThat(codes(stability)).containsExactly("CANNOT_KNOW_SAMPLING");
    assertThat(stability.estimate().indicators()).isEmpty();
    assertThat(stability.estimate().total()).isEmpty();
    assertThat(stability.estimate().levels()).isEmpty();
    assertThat(stability.bound().total()).isEmpty();
    assertThat(stability.margins()).isNotEmpty();
  }

  @Test
  void oneAnswerTellsNothingOfItsErrorButThatOfEveryoneDoes() {
    Tally one = Tally.of(0, 1, 0, 0);
    assertThat(codes(stability(Given.tallied(2564, one)))).contains("CANNOT_KNOW_SAMPLING");

    UncertaintyAnalysis everyone = stability(Given.tallied(2564, Optional.of(1L), one, 1));
    assertThat(codes(everyone)).doesNotContain("CANNOT_KNOW_SAMPLING");
    assertThat(error(everyone)).isEqualByComparingTo("0");
  }

  @Test
  void indicatorsWithTalliesAreToldEvenWhereTheTotalIsNot() {
    Scorecard full = Given.tallied(2564, SPREAD);
    Map<Code, Tally> tallies = new LinkedHashMap<>(full.assessment().tallies());
    tallies.keySet().removeIf(code -> code.value().startsWith("E"));
    Scorecard card =
        Cases.score(
            full.framework(),
            Cases.assessment(2564)
                .putAllTallies(tallies)
                .putAllScores(Given.set("6", "80", "7", "81", "8", "82", "9", "5"))
                .putScore(Code.of("10"), BigDecimal.TEN)
                .build());

    UncertaintyAnalysis stability = stability(card);

    assertThat(stability.estimate().indicators()).hasSize(5);
    assertThat(stability.estimate().total()).isEmpty();
    assertThat(stability.findings())
        .filteredOn(finding -> finding.code().equals("CANNOT_KNOW_SAMPLING"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en().orElseThrow()).contains("6, 7, 8"));
  }

  @Test
  void moreAnswersThanPeopleAreAProblem() {
    assertThat(UncertaintyAnalysis.of(Given.tallied(2564, Optional.of(59L), SPREAD, 1)).problems())
        .contains(
            Problem.of(
                "/tallies/I2",
                "the tally has 60 answers of a population of 59; at most all of it can answer"));
  }

  @Test
  void publishedPartsAreNamedAsTakenWithoutError() {
    Scorecard full = Given.tallied(2566, SPREAD);
    Scorecard card =
        Cases.score(
            full.framework(),
            Cases.assessment(2566)
                .putAllTallies(full.assessment().tallies())
                .putAllScores(Given.set("EIT1", "70", "EIT2", "60", "9", "5", "10", "9"))
                .build());

    assertThat(codes(stability(card)))
        .filteredOn(code -> code.equals("PARTS_TAKEN_AS_GIVEN"))
        .hasSize(2);
  }

  @Property(tries = 100)
  void aCensusHasNoError(@ForAll @IntRange(min = 1, max = 1000) int seed) {
    Random random = new Random(seed);
    Tally any = any(random);
    Scorecard card = Given.tallied(2564, Optional.of(any.total()), any, 1);

    UncertaintyAnalysis stability = stability(card);

    assertThat(error(stability)).isEqualByComparingTo("0");
    assertThat(stability.bound().total().orElseThrow().standardError()).isEqualByComparingTo("0");
    assertThat(stability.estimate().levels()).containsEntry(card.level(), new BigDecimal("1.0000"));
  }

  private static Tally any(Random random) {
    return Tally.of(
        1 + random.nextInt(9), random.nextInt(9), random.nextInt(30), 1 + random.nextInt(60));
  }

  @Property(tries = 100)
  void moreRespondentsNeverWidenTheInterval(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int times) {
    Random random = new Random(seed);
    Tally any = any(random);
    Optional<Long> population =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(any.total() * times + random.nextInt(500));

    UncertaintyAnalysis few = stability(Given.tallied(2564, population, any, 1));
    UncertaintyAnalysis many = stability(Given.tallied(2564, population, any, times));

    few.estimate()
        .indicators()
        .forEach(
            (code, spread) ->
                assertThat(requireNonNull(many.estimate().indicators().get(code)).standardError())
                    .isLessThanOrEqualTo(spread.standardError()));
    assertThat(error(many)).isLessThanOrEqualTo(error(few));
    assertThat(error(few)).isLessThanOrEqualTo(few.bound().total().orElseThrow().standardError());
  }

  @Property(tries = 100)
  void theOrderOfEvidenceDoesNotMatter(@ForAll long seed) {
    Scorecard card = Given.tallied(2564, Optional.of(400L), any(new Random(seed)), 1);
    List<Code> codes = new ArrayList<>(card.assessment().tallies().keySet());
    Collections.shuffle(codes, new Random(seed));
    Assessment.Builder other = Cases.assessment(2564);
    codes.forEach(
        code -> other.putTally(code, requireNonNull(card.assessment().tallies().get(code))));
    Scorecard shuffled =
        Cases.score(
            card.framework(),
            other
                .putAllScores(card.assessment().scores())
                .putAllPopulation(card.assessment().population())
                .build());

    assertThat(stability(shuffled).estimate()).isEqualTo(stability(card).estimate());
    assertThat(stability(shuffled).bound()).isEqualTo(stability(card).bound());
  }

  @Property(tries = 200)
  void theOddsOfLevelsSumToOne(@ForAll long seed) {
    Random random = new Random(seed);
    Scorecard card = Cases.small(random);

    Map<Level, BigDecimal> odds = LevelProbabilities.of(card, errors(random, card));

    assertThat(odds.keySet()).containsExactlyElementsOf(card.framework().levels());
    assertThat(odds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal("1.0000"));
    assertThat(odds.values()).allSatisfy(p -> assertThat(p.signum()).isNotNegative());
  }

  private static Map<Code, Double> errors(Random random, Scorecard card) {
    Map<Code, Double> errors = new LinkedHashMap<>();
    for (Instrument instrument : card.framework().instruments()) {
      if (random.nextInt(4) > 0) {
        errors.put(instrument.code(), 0.2 + 3 * random.nextDouble());
      }
    }
    return errors;
  }

  @Property(tries = 12)
  void theOddsOfLevelsAreThoseOfManyDraws(@ForAll long seed) {
    Random random = new Random(seed);
    Scorecard card = Cases.small(random);
    Map<Code, Double> errors = errors(random, card);
    Map<String, Integer> counts = new LinkedHashMap<>();
    int draws = 40_000;
    boolean whole = card.framework().rounding().total().isPresent();
    for (int i = 0; i < draws; i++) {
      double total = 0;
      double least = 100;
      for (ScoreNode.Child child : card.total().children()) {
        Code code = child.node().element().orElseThrow().code();
        double score =
            number(child.node().value()) + errors.getOrDefault(code, 0.0) * random.nextGaussian();
        total += score * number(child.share());
        least = card.components().containsKey(code) ? Math.min(least, score) : least;
      }
      for (Score part : card.parts().values()) {
        least = Math.min(least, part.hundredths() / 100.0);
      }
      String level =
          total >= 95 && least >= 95
              ? "TOP"
              : total >= 85 && least >= 85
                  ? "HIGH"
                  : total >= 85 ? "MIDDLE" : total >= 70 ? "LOW" : "NONE";
      counts.merge(level, 1, Integer::sum);
    }
    // Hundredths that rounding adds do not matter to this many draws unless nothing is uncertain.
    if (whole && errors.size() > 1) {
      LevelProbabilities.of(card, errors)
          .forEach(
              (level, odds) ->
                  assertThat(odds.doubleValue())
                      .isCloseTo(
                          counts.getOrDefault(level.code(), 0) / (double) draws, within(0.03)));
    }
  }

  private static double number(Fraction fraction) {
    return Double.parseDouble(fraction.toDecimalString(12));
  }

  @Test
  void theNormalDistributionIsThatOfTheTables() {
    assertThat(Normal.below(0)).isEqualTo(0.5, within(1e-14));
    assertThat(Normal.below(1)).isEqualTo(0.841344746068543, within(1e-14));
    assertThat(Normal.below(-1.959963984540054)).isEqualTo(0.025, within(1e-14));
    assertThat(Normal.below(-5)).isEqualTo(2.866515718791939e-7, within(1e-15));
    assertThat(Normal.below(-8)).isEqualTo(6.22096057427178e-16, within(1e-20));
    assertThat(Normal.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.below(Double.NEGATIVE_INFINITY)).isZero();
  }
}
