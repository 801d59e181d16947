package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Aggregation;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Provenance;
import org.openita.framework.TestVector;

/** The trace: every number with what it was computed from. */
class ScorecardTest {

  private static Scorecard mixed() {
    return Given.score(
        Given.framework(2564),
        Given.assessment(2564)
            .putAllScores(Given.indicators("90 90 90 90 90 90 90 90"))
            .putAllScores(Given.scores("9.1=100 9.2=100 9.3=100 9.4=100 9.5=87.5 10.1=50"))
            .putTally(Code.of("O42"), Tally.of(0, 1))
            .addNotApplicable(Code.of("O43"))
            .build());
  }

  /** Every mean is the sum of its children's values by their shares, which sum to 1. */
  @Test
  void everyNumberFollowsFromItsChildren() {
    check(mixed().total());
  }

  private static void check(ScoreNode node) {
    if (node.children().isEmpty()) {
      return;
    }
    Fraction sum = Fraction.ZERO;
    Fraction shares = Fraction.ZERO;
    for (ScoreNode.Child child : node.children()) {
      sum = sum.plus(child.node().value().times(child.share()));
      shares = shares.plus(child.share());
      check(child.node());
    }
    assertThat(sum).as(node.label()).isEqualTo(node.exact());
    assertThat(shares).as(node.label()).isEqualTo(Fraction.of(1));
  }

  @Test
  void theTraceSaysHowEachNumberCameAbout() {
    Scorecard card = mixed();
    ScoreNode total = card.total();
    assertThat(total.label()).isEqualTo("total");
    assertThat(total.element()).isEmpty();
    assertThat(total.basis()).isEqualTo(ScoreNode.Basis.WEIGHTED_SUM);
    assertThat(total.rules()).containsExactly(Provenance.Kind.WEIGHTS);
    assertThat(total.points()).isEmpty();
    assertThat(total.children())
        .extracting(child -> child.share().toExactString())
        .containsExactly("0.300000", "0.300000", "0.400000");

    ScoreNode nine = card.node(Code.of("9")).orElseThrow();
    assertThat(nine.label()).isEqualTo("9");
    assertThat(nine.basis()).isEqualTo(ScoreNode.Basis.MEAN);
    assertThat(nine.rules()).containsExactly(Provenance.Kind.SPLIT);
    assertThat(nine.score()).isEqualTo(Score.parse("97.5"));
    assertThat(nine.lost()).isEqualTo(Fraction.of(5, 2));
    assertThat(nine.published()).isEmpty();

    ScoreNode published = card.node(Code.of("9.5")).orElseThrow();
    assertThat(published.basis()).isEqualTo(ScoreNode.Basis.PUBLISHED);
    assertThat(published.published()).contains(new BigDecimal("87.5"));
    assertThat(published.rules()).isEmpty();
    assertThat(published.points()).isEmpty();
    assertThat(published.tally()).isEmpty();

    ScoreNode tallied = card.node(Code.of("O42")).orElseThrow();
    assertThat(tallied.basis()).isEqualTo(ScoreNode.Basis.TALLIED);
    assertThat(tallied.tally()).contains(Tally.of(0, 1));
    assertThat(tallied.points()).containsExactlyElementsOf(Given.points("0", "100"));
    assertThat(tallied.rules()).containsExactly(Provenance.Kind.POINTS);

    assertThat(card.node(Code.of("10.2")).orElseThrow().leftOut()).containsExactly(Code.of("O43"));
    assertThat(card.nodes().keySet())
        .containsExactlyElementsOf(
            Given.codes("IIT 1 2 3 4 5 EIT 6 7 8 OIT 9 9.1 9.2 9.3 9.4 9.5 10 10.1 10.2 O42"));
    assertThat(card.rulesInUse())
        .containsExactly(
            Provenance.Kind.WEIGHTS,
            Provenance.Kind.POINTS,
            Provenance.Kind.SPLIT,
            Provenance.Kind.LEVEL_CONDITIONS);
    assertThat(card.framework()).isSameAs(Given.framework(2564));
    assertThat(card.assessment().agency().id()).isEqualTo("test");
  }

  @Test
  void reversedAnswersRestOnTheRuleOfReversal() {
    Scorecard card =
        Given.score(
            Given.framework(2567),
            Given.assessment(2567)
                .putAllScores(Given.indicators("90 90 90 90"))
                .putAllScores(Given.scores("6=90 7=90 8=90 9=90 10=90 I13=50 I15=50"))
                .putTally(Code.of("I14"), Tally.of(0, 0, 0, 0, 0, 1))
                .build());
    assertThat(card.rulesInUse())
        .containsExactly(
            Provenance.Kind.WEIGHTS,
            Provenance.Kind.POINTS,
            Provenance.Kind.SURVEY_AGGREGATION,
            Provenance.Kind.LEVEL_CONDITIONS);
    Scorecard reversed =
        Given.score(
            Given.framework(2567),
            Given.assessment(2567)
                .putAllScores(Given.indicators("90 90"))
                .putAllScores(Given.scores("4=1 5=1 6=90 7=90 8=90 9=90 10=90 I7=50 I8=50"))
                .putTally(Code.of("I9"), Tally.of(1, 3))
                .build());
    assertThat(reversed.node(Code.of("I9")).orElseThrow().rules())
        .isEqualTo(ImmutableSet.of(Provenance.Kind.POINTS, Provenance.Kind.REVERSAL));
    assertThat(reversed.node(Code.of("I9")).orElseThrow().exact()).isEqualTo(Fraction.of(75));
  }

  @Test
  void publishedIndicatorsRestOnWeightsAndLevelsOnly() {
    assertThat(Given.scorecard(2566, "90 ".repeat(10)).rulesInUse())
        .containsExactly(Provenance.Kind.WEIGHTS, Provenance.Kind.LEVEL_CONDITIONS);
  }

  @Test
  void scorecardsOfTheSameEvidenceAreEqual() {
    Scorecard card = mixed();
    assertThat(card).isEqualTo(mixed()).hasSameHashCodeAs(mixed());
    Scorecard other = Given.scorecard(2564, "90 ".repeat(10));
    assertThat(card).isNotEqualTo(other).isNotEqualTo("card").doesNotHaveSameHashCodeAs(other);
    Assessment assessment =
        Given.assessment(2565).framework("own").putAllScores(Given.indicators("90")).build();
    Framework.Builder own = Given.own(Given.instrument("X", "100", Given.indicator("1")));
    assertThat(Given.score(own.build(), assessment))
        .isNotEqualTo(Given.score(own.official(true).build(), assessment));
  }

  @Test
  void nodesOfEqualScorecardsAreEqual() {
    Scorecard card = mixed();
    Scorecard same = mixed();
    Scorecard other =
        Scorer.of(card.framework()).rescore(card.assessment(), Given.scores("1=80")).orElseThrow();
    card.nodes()
        .forEach(
            (code, node) ->
                assertThat(node)
                    .isEqualTo(same.node(code).orElseThrow())
                    .hasSameHashCodeAs(same.node(code).orElseThrow())
                    .isNotEqualTo(other.node(code).orElseThrow())
                    .isNotEqualTo(card.total()));
    assertThat(card.total()).isEqualTo(same.total()).isNotEqualTo("total");
    assertThat(card.total().children()).isEqualTo(same.total().children());
  }

  /** What is handed out is worked out once. */
  @Test
  void accessorsReturnTheSameEveryTime() {
    Scorecard card = mixed();
    assertThat(card.nodes()).isSameAs(card.nodes());
    assertThat(card.indicators()).isSameAs(card.indicators());
    assertThat(card.rulesInUse()).isSameAs(card.rulesInUse());
    assertThat(card.notApplicableIndicators()).isSameAs(card.notApplicableIndicators());
    assertThat(card.total()).isSameAs(card.total());
    assertThat(card.total().children()).isSameAs(card.total().children());
    card.nodes()
        .forEach(
            (code, node) -> {
              assertThat(card.node(code).orElseThrow()).isSameAs(node);
              assertThat(node.children()).isSameAs(node.children());
              assertThat(node.exact()).isSameAs(node.exact());
              assertThat(node.score()).isSameAs(node.score());
              assertThat(node.leftOut()).isSameAs(node.leftOut());
            });
  }

  @Test
  void oneLineSaysWhatIsKnownAndWhatCameOut() {
    Scorecard card = mixed();
    assertThat(card.assessment()).hasToString("test 2564: scores 14, tallies 1");
    assertThat(card.total()).hasToString("total " + card.total().score());
    assertThat(card.node(Code.of("9")).orElseThrow()).hasToString("9 97.50");
    assertThat(card.total().children().get(2)).asString().endsWith(" × 0.400000");
  }

  /** Shares of a flat mean are those of the items; what does not apply does not count. */
  @Test
  void flatMeansShareByItems() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Aggregation.MEAN_OF_ITEMS,
                    Given.indicator("1", Given.item("A1"), Given.item("A2"), Given.item("A3")),
                    Given.newIndicator("2")
                        .aggregation(Aggregation.MEAN_OF_ITEMS)
                        .addSubIndicators(
                            Given.sub("2.1", Given.item("B1")),
                            Given.sub("2.2", Given.item("B2"), Given.item("B3")))
                        .build()))
            .build();
    // A score above the items stands for all of them.
    Scorecard published =
        Given.score(
            framework,
            Given.assessment(2569)
                .putAllScores(Given.scores("1=30 2.1=60 B2=90"))
                .addNotApplicable(Code.of("B3"))
                .build());
    assertThat(published.node(Code.of("2")).orElseThrow().exact()).isEqualTo(Fraction.of(75));
    assertThat(published.total().exact()).isEqualTo(Fraction.of(3 * 30 + 60 + 90, 5));
    assertThat(published.node(Code.of("X")).orElseThrow().children())
        .extracting(child -> child.share().toExactString())
        .containsExactly("0.600000", "0.400000");
    Scorecard left =
        Given.score(
            framework,
            Given.assessment(2569)
                .putAllScores(Given.scores("A1=0 2=50"))
                .addAllNotApplicable(Given.codes("A2 A3"))
                .build());
    assertThat(left.total().exact()).isEqualTo(Fraction.of(150, 4));
  }

  @Test
  void oneInstrumentAndThreeIndicatorsAreEnough() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X", "100", Given.indicator("1"), Given.indicator("2"), Given.indicator("3")))
            .build();
    Scorecard card =
        Given.score(
            framework, Given.assessment(2569).putAllScores(Given.indicators("10 20 31")).build());
    assertThat(card.total().exact()).isEqualTo(Fraction.of(61, 3));
    assertThat(card).hasToString("20.33 LOW");
    assertThat(card.components()).containsExactly(Map.entry(Code.of("X"), card.total().score()));
  }

  @Test
  void vectorsThatDoNotHoldAreReported() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1")))
            .addVectors(
                vector("right", "1=49.995", "50", "HIGH"),
                vector("wrong-total", "1=40", "41", "LOW"),
                vector("wrong-level", "1=40", "40", "HIGH"),
                vector("no-evidence", "", "40", "HIGH"),
                TestVector.builder()
                    .id("no-level")
                    .source(Given.text("case"))
                    .putAllScores(Given.scores("1=50"))
                    .total(Score.parse("50"))
                    .build())
            .build();
    assertThat(Scorer.of(framework).verify())
        .extracting(Problem::toString)
        .containsExactly(
            "/vectors/1: vector \"wrong-total\" must give 41.00 LOW but gives 40.00 LOW",
            "/vectors/2: vector \"wrong-level\" must give 40.00 HIGH but gives 40.00 LOW",
            "/vectors/3: vector \"no-evidence\" cannot be scored: /scores: missing evidence for 1;"
                + " each needs a score, complete evidence below it, or an entry in notApplicable");
    assertThat(Scorer.of(framework)).hasToString("Scorer by own");
    assertThat(Scorer.of(framework).framework()).isSameAs(framework);
  }

  @Test
  void failuresOfManyVectorsAreShortAndOnlyTheFirstThousandAreListed() {
    Indicator[] indicators = new Indicator[2_000];
    for (int i = 0; i < indicators.length; i++) {
      indicators[i] = Given.newIndicator("X" + i).build();
    }
    Framework framework =
        Given.own(Given.instrument("X", "100", indicators))
            .addAllVectors(
                IntStream.range(0, 1_200)
                    .mapToObj(i -> vector("v" + i, "X1=40", "40", "LOW"))
                    .toList())
            .build();
    assertThat(Scorer.of(framework).verify())
        .hasSize(1_001)
        .allSatisfy(failure -> assertThat(failure.toString()).hasSizeLessThan(700))
        .first()
        .asString()
        .startsWith(
            "/vectors/0: vector \"v0\" cannot be scored: /scores: missing evidence for X0,");
    assertThat(Scorer.of(framework).verify().get(1_000))
        .hasToString("/vectors: there are more failures than the 1000 above");
  }

  @Test
  void vectorsMayHaveTallies() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1", Given.item("Q", "0", "100"))))
            .addVector(
                TestVector.builder()
                    .id("tally")
                    .source(Given.text("case"))
                    .putTally(Code.of("Q"), Tally.of(1, 3))
                    .total(Score.parse("75"))
                    .level("HIGH")
                    .build())
            .build();
    assertThat(Scorer.of(framework).verify()).isEmpty();
  }

  private static TestVector vector(String id, String scores, String total, String level) {
    return TestVector.builder()
        .id(id)
        .source(Given.text("case"))
        .putAllScores(Given.scores(scores))
        .total(Score.parse(total))
        .level(level)
        .build();
  }
}
