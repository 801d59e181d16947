package org.openita.uncertainty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Finding;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

class UncertaintyAnalysisTest {

  /** Sixty answers to four options. */
  private static final Tally SIXTY = Tally.of(5, 10, 20, 25);

  private static UncertaintyAnalysis analyze(Scorecard card) {
    return UncertaintyAnalysis.run(card).orElseThrow();
  }

  private static List<String> codes(UncertaintyAnalysis analysis) {
    return analysis.findings().stream().map(Finding::code).toList();
  }

  private static BigDecimal standardError(SamplingError error) {
    return error.total().orElseThrow().standardError();
  }

  private static ConfidenceInterval indicator(SamplingError error, String code) {
    return requireNonNull(error.indicators().get(Code.of(code)));
  }

  @Test
  void theErrorOfAMeanIsThatOfASampleWithoutReplacement() {
    UncertaintyAnalysis analysis = analyze(Given.tallied(2564, SIXTY, 240));

    // Five items of 60 answers: points 0, 33, 67, 100 have a mean of 69.5.
    double variance = (5 * 69.5 * 69.5 + 10 * 36.5 * 36.5 + 20 * 2.5 * 2.5 + 25 * 30.5 * 30.5) / 59;
    double error = Math.sqrt(variance / 60 * (1 - 60.0 / 240) / 5);
    ConfidenceInterval estimate = indicator(analysis.estimate(), "8");
    assertThat(estimate.standardError().doubleValue()).isCloseTo(error, within(1e-6));
    assertThat(estimate.low().doubleValue()).isCloseTo(69.5 - 1.95996398 * error, within(1e-5));
    assertThat(estimate.high().doubleValue()).isCloseTo(69.5 + 1.95996398 * error, within(1e-5));
    assertThat(indicator(analysis.bound(), "8").standardError().doubleValue())
        .isCloseTo(error * Math.sqrt(5), within(1e-6));
  }

  @Test
  void intervalsEndAtTheEndsOfTheScale() {
    ConfidenceInterval low =
        indicator(analyze(Given.tallied(2564, Tally.of(9, 1, 0, 0))).bound(), "8");
    ConfidenceInterval high =
        indicator(analyze(Given.tallied(2564, Tally.of(0, 0, 1, 9))).bound(), "8");

    assertThat(low.low()).isEqualByComparingTo("0");
    assertThat(high.high()).isEqualByComparingTo("100");
  }

  @Test
  void everyFigureComesWithItsAssumptions() {
    UncertaintyAnalysis analysis = analyze(Given.tallied(2564, SIXTY, 240));

    assertThat(codes(analysis))
        .containsExactly("ASSUMES_RANDOM_SAMPLE", "ASSUMES_INDEPENDENT_ITEMS");
    assertThat(analysis.findings())
        .allSatisfy(finding -> assertThat(finding.message().isComplete()).isTrue());
    assertThat(analysis.estimate().assumption()).isEqualTo(SamplingError.Assumption.INDEPENDENT);
    assertThat(analysis.bound().assumption())
        .isEqualTo(SamplingError.Assumption.PERFECTLY_CORRELATED);
  }

  @Test
  void anUnknownPopulationIsTakenAsInfinite() {
    UncertaintyAnalysis infinite = analyze(Given.tallied(2564, SIXTY));
    UncertaintyAnalysis finite = analyze(Given.tallied(2564, SIXTY, 61));

    assertThat(codes(infinite)).contains("POPULATION_UNKNOWN");
    assertThat(codes(finite)).doesNotContain("POPULATION_UNKNOWN");
    assertThat(standardError(infinite.estimate())).isGreaterThan(standardError(finite.estimate()));
  }

  @Test
  void publishedScoresDoNotTellTheirError() {
    UncertaintyAnalysis analysis = analyze(Given.scorecard(2565, "90 90 90 90 90 90 90 90 90 90"));

    assertThat(codes(analysis)).containsExactly("CANNOT_KNOW_SAMPLING");
    for (SamplingError error : List.of(analysis.estimate(), analysis.bound())) {
      assertThat(error.indicators()).isEmpty();
      assertThat(error.total()).isEmpty();
      assertThat(error.levels()).isEmpty();
    }
    assertThat(analysis.margins()).isNotEmpty();
    assertThat(analysis).hasToString("90.00 A, INDEPENDENT: sampling error not known");
  }

  @Test
  void oneAnswerDoesNotTellItsErrorUnlessItIsThatOfEverybody() {
    Tally one = Tally.of(0, 1, 0, 0);
    assertThat(codes(analyze(Given.tallied(2564, one)))).contains("CANNOT_KNOW_SAMPLING");

    UncertaintyAnalysis everybody = analyze(Given.tallied(2564, one, 1));
    assertThat(codes(everybody)).doesNotContain("CANNOT_KNOW_SAMPLING");
    assertThat(standardError(everybody.estimate())).isEqualByComparingTo("0");
  }

  @Test
  void indicatorsWithTalliesHaveIntervalsEvenIfTheTotalHasNone() {
    Scorecard full = Given.tallied(2564, SIXTY);
    Scorecard card =
        Given.score(
            full.framework(),
            Given.assessment(2564)
                .putAllTallies(
                    Maps.filterKeys(
                        full.assessment().tallies(), code -> code.value().startsWith("I")))
                .putAllScores(Given.set("6", "80", "7", "81", "8", "82", "9", "5", "10", "10"))
                .build());

    UncertaintyAnalysis analysis = analyze(card);

    assertThat(analysis.estimate().indicators()).hasSize(5);
    assertThat(analysis.estimate().total()).isEmpty();
    assertThat(analysis.findings())
        .filteredOn(finding -> finding.code().equals("CANNOT_KNOW_SAMPLING"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en().orElseThrow()).contains("6, 7, 8"));
  }

  @Test
  void moreAnswersThanPeopleAreAProblem() {
    assertThat(UncertaintyAnalysis.run(Given.tallied(2564, SIXTY, 59)).problems())
        .extracting(Problem::toString)
        .contains("/tallies/I2: 60 answers exceed the population of 59");
  }

  @Test
  void publishedPartsAreNamedAsTakenWithoutError() {
    Scorecard full = Given.tallied(2566, SIXTY);
    Scorecard card =
        Given.score(
            full.framework(),
            Given.assessment(2566)
                .putAllTallies(full.assessment().tallies())
                .putAllScores(Given.set("EIT1", "70", "EIT2", "60", "9", "5", "10", "9"))
                .build());

    assertThat(codes(analyze(card)))
        .filteredOn(code -> code.equals("PARTS_TAKEN_AS_GIVEN"))
        .hasSize(2);
  }

  @Test
  void resultsAreReadableInOneLine() {
    UncertaintyAnalysis analysis = analyze(Given.tallied(2564, SIXTY, 240));

    assertThat(analysis.estimate().total().orElseThrow().toString())
        .matches("\\d\\d\\.\\d\\d to \\d\\d\\.\\d\\d \\(95 %\\)");
    assertThat(analysis.toString()).startsWith(analysis.scorecard() + ", INDEPENDENT: ");
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 9),
            Arbitraries.longs().between(0, 8),
            Arbitraries.longs().between(0, 29),
            Arbitraries.longs().between(1, 60))
        .as((a, b, c, d) -> Tally.of(a, b, c, d));
  }

  @Property(tries = 100)
  void aCensusHasNoError(@ForAll("tallies") Tally tally) {
    Scorecard card = Given.tallied(2564, tally, tally.total());

    UncertaintyAnalysis analysis = analyze(card);

    for (SamplingError error : List.of(analysis.estimate(), analysis.bound())) {
      assertThat(standardError(error)).isEqualByComparingTo("0");
      assertThat(error.levels()).containsEntry(card.level(), new BigDecimal("1.0000"));
    }
  }

  @Property(tries = 100)
  void moreRespondentsNeverWidenAnInterval(
      @ForAll("tallies") Tally tally,
      @ForAll @IntRange(min = 2, max = 5) int times,
      @ForAll @IntRange(max = 500) int silent) {
    Scorecard few = Given.tallied(2564, tally, tally.total() * times + silent);

    assertNoWider(analyze(few), analyze(manyTimes(few, times)));
    Statistics.label("census")
        .collect(silent == 0)
        .coverage(checker -> checker.check(true).count(n -> n >= 1));
  }

  @Property(tries = 50)
  void moreRespondentsOfAnInfinitePopulationNeverWidenAnInterval(
      @ForAll("tallies") Tally tally, @ForAll @IntRange(min = 2, max = 5) int times) {
    Scorecard few = Given.tallied(2564, tally);

    assertNoWider(analyze(few), analyze(manyTimes(few, times)));
  }

  /** As many times the answers of each kind. */
  private static Scorecard manyTimes(Scorecard card, int times) {
    Assessment before = card.assessment();
    Assessment.Builder after =
        Given.assessment(before.fiscalYear().value())
            .putAllScores(before.scores())
            .putAllPopulation(before.population());
    before
        .tallies()
        .forEach(
            (code, tally) -> {
              ImmutableLongArray.Builder counts = ImmutableLongArray.builder();
              tally.counts().forEach(count -> counts.add(count * times));
              after.putTally(code, Tally.of(counts.build()));
            });
    return Given.score(card.framework(), after.build());
  }

  private static void assertNoWider(UncertaintyAnalysis few, UncertaintyAnalysis many) {
    few.estimate()
        .indicators()
        .forEach(
            (code, interval) ->
                assertThat(requireNonNull(many.estimate().indicators().get(code)).standardError())
                    .isLessThanOrEqualTo(interval.standardError()));
    assertThat(standardError(many.estimate())).isLessThanOrEqualTo(standardError(few.estimate()));
    assertThat(standardError(many.bound())).isLessThanOrEqualTo(standardError(few.bound()));
  }

  @Property(tries = 100)
  void theEstimateIsNeverAboveTheBound(@ForAll("tallies") Tally tally) {
    UncertaintyAnalysis analysis = analyze(Given.tallied(2564, tally));

    assertThat(standardError(analysis.estimate()))
        .isLessThanOrEqualTo(standardError(analysis.bound()));
  }

  @Property(tries = 50)
  void theOrderOfEvidenceDoesNotMatter(@ForAll("tallies") Tally tally) {
    Scorecard card = Given.tallied(2564, tally, 400);
    Assessment before = card.assessment();
    Map<Code, Tally> reversed = new LinkedHashMap<>();
    before
        .tallies()
        .keySet()
        .asList()
        .reverse()
        .forEach(code -> reversed.put(code, requireNonNull(before.tallies().get(code))));
    Scorecard other =
        Given.score(
            card.framework(),
            Given.assessment(2564)
                .putAllTallies(reversed)
                .putAllScores(before.scores())
                .putAllPopulation(before.population())
                .build());

    assertThat(analyze(other).estimate()).isEqualTo(analyze(card).estimate());
    assertThat(analyze(other).bound()).isEqualTo(analyze(card).bound());
  }
}
