package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.comparison.Comparison;
import org.openita.comparison.ComparisonStep;
import org.openita.comparison.Contribution;
import org.openita.evidence.EvidenceMap;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Item;
import org.openita.framework.Rounding;
import org.openita.whatif.MarginalGain;
import org.openita.whatif.Simulation;

/** Exact sums of values whose denominators multiply, because no two of them share a divisor. */
class LargeDenominatorsTest {

  private static final BigInteger LIMIT = BigInteger.TEN.pow(1000);

  private static Item[] items(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Given.item("Q" + i, "0", "100"))
        .toArray(Item[]::new);
  }

  private static Framework framework(Rounding rounding, Indicator... indicators) {
    return Given.own(Given.instrument("X", "100", indicators)).rounding(rounding).build();
  }

  /** Primes of 63 bits, in ascending order. */
  private static List<Long> primes(int size) {
    return Stream.iterate(
            BigInteger.ONE.shiftLeft(62).nextProbablePrime(), BigInteger::nextProbablePrime)
        .limit(size)
        .map(BigInteger::longValueExact)
        .toList();
  }

  private static Assessment answered(int year, int items) {
    Assessment.Builder assessment = Given.assessment(year);
    List<Long> totals = primes(items);
    for (int i = 0; i < items; i++) {
      assessment.putTally(Code.of("Q" + i), Tally.of(1, totals.get(i) - 1));
    }
    return assessment.build();
  }

  private static List<String> problems(Framework framework, int items) {
    return Given.problems(framework, answered(2569, items));
  }

  /** Fifty-four primes above 2^62 have more than 1,000 digits, and fifty-three have not. */
  @ParameterizedTest
  @ValueSource(ints = {60, 120, 240})
  void aSumEndsAtTheLimitHoweverManyValuesThereAre(int items) {
    Framework framework = framework(Rounding.official(), Given.indicator("1", items(0, items)));
    Assessment assessment = answered(2569, items);
    ScoringTree tree = ScoringTree.of(framework);
    ImmutableList.Builder<Problem> found = ImmutableList.builder();

    ElementValues values =
        ElementValues.of(
            tree,
            assessment,
            EvidenceMap.of(tree.elements(), new AssessmentEvidence(assessment)),
            found);

    WeightedMean ended = values.mean(tree.stage(1), true);
    assertThat(ended.weights()).isEqualTo(54);
    assertThat(ended.sum().denominator()).isGreaterThan(LIMIT);
    assertThat(found.build())
        .extracting(Problem::toString)
        .containsExactly("/: the exact value of 1 needs a denominator of more than 1000 digits");
  }

  @Test
  void everySumHasTheLimit() {
    Indicator first = Given.indicator("1", items(0, 40));
    Indicator second = Given.indicator("2", items(40, 80));
    Rounding none = Rounding.builder().build();

    assertThat(problems(framework(Rounding.official(), first, second), 80)).isEmpty();
    assertThat(problems(framework(none, first, second), 80))
        .containsExactly("/: the exact value of X needs a denominator of more than 1000 digits");
    assertThat(
            problems(
                Given.own(Given.instrument("X", "50", first), Given.instrument("Y", "50", second))
                    .rounding(none)
                    .build(),
                80))
        .containsExactly(
            "/: the exact value of total needs a denominator of more than 1000 digits");
  }

  @Test
  void aSupposedScoreMayNotNeedMoreEither() {
    Framework framework = framework(Rounding.builder().build(), Given.indicator("1", items(0, 54)));
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569)
                .putAllTallies(answered(2569, 53).tallies())
                .putTally(Code.of("Q53"), Tally.of(1, 1))
                .build());

    assertThat(Simulation.run(card, Given.set("Q53", "0.000000000000000001")).problems())
        .extracting(Problem::toString)
        .containsExactly("/: the exact value of 1 needs a denominator of more than 1000 digits");
  }

  /** Every item is answered by another number of people, as many as there can be. */
  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
  void noAssessmentByABuiltInFrameworkComesNearTheLimit(int year) {
    Framework framework = Given.framework(year);
    List<Element> leaves =
        framework.elements().values().stream().filter(e -> e.children().isEmpty()).toList();
    List<Long> totals = primes(leaves.size());
    Assessment.Builder assessment = Given.assessment(year);
    for (int i = 0; i < leaves.size(); i++) {
      Element leaf = leaves.get(i);
      if (leaf.takesTally()) {
        long[] counts = new long[leaf.points().size()];
        counts[0] = 1;
        counts[counts.length - 1] = totals.get(i) - 1;
        assessment.putTally(leaf.code(), Tally.of(counts));
      } else {
        assessment.putScore(leaf.code(), new BigDecimal("33.333333333333333333"));
      }
    }

    Scorecard card = Given.score(framework, assessment.build());

    assertThat(card.nodes().values())
        .allSatisfy(
            node -> assertThat(node.exact().denominator()).isLessThan(BigInteger.TEN.pow(700)));
  }

  @Test
  void whatIsAcceptedIsComparedExactlyInFractionsOfBoundedLength() {
    Indicator first = Given.indicator("1", items(0, 20));
    Indicator second = Given.indicator("2", items(20, 50));
    Framework framework = framework(Rounding.builder().build(), first, second);
    Scorecard after = Given.score(framework, answered(2569, 50));
    Scorecard before =
        Given.score(
            framework.withFiscalYear(FiscalYear.of(2568)),
            Given.assessment(2568)
                .putAllTallies(
                    IntStream.range(0, 50)
                        .boxed()
                        .collect(
                            Collectors.toMap(i -> Code.of("Q" + i), i -> Tally.of(i, 1L << 40))))
                .build());

    ComparisonStep step = Comparison.compare(List.of(before, after)).orElseThrow().steps().get(0);

    assertThat(
            step.contributions().stream()
                .map(Contribution::change)
                .reduce(Fraction.ZERO, Fraction::plus))
        .isEqualTo(step.totalChange());
    assertThat(step.totalChange().denominator()).isLessThan(LIMIT.multiply(LIMIT));
    for (MarginalGain gain : MarginalGain.all(after)) {
      assertThat(gain.totalGain().denominator()).isLessThan(LIMIT.multiply(LIMIT));
    }
  }

  /** The sum of a replaced value is the sum anew. */
  @Test
  void gainsOfLargeSumsAreThoseOfScoringAgain() {
    Framework framework = framework(Rounding.builder().build(), Given.indicator("1", items(0, 30)));
    Scorecard card = Given.score(framework, answered(2569, 30));

    Recalculation after =
        Recalculation.of(card)
            .with(Code.of("Q3"), Fraction.of(50))
            .with(Code.of("Q4"), Fraction.of(25, 3));

    Fraction sum = Fraction.of(50).plus(Fraction.of(25, 3));
    for (int i = 0; i < 30; i++) {
      if (i != 3 && i != 4) {
        sum = sum.plus(card.value(Code.of("Q" + i)).orElseThrow());
      }
    }
    assertThat(after.exactTotal()).isEqualTo(sum.dividedBy(30));
  }
}
