package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.AnswerLine;
import org.openita.framework.Framework;
import org.openita.framework.Item;
import org.openita.framework.Rounding;

/** Cases in which binary or early-rounded arithmetic gives another score. */
class ExactnessTest {

  private static Scorecard ofInstruments(String iit, String eit, String oit) {
    return Given.scorecard(
        2565, (iit + " ").repeat(5) + (eit + " ").repeat(3) + (oit + " ").repeat(2));
  }

  @ParameterizedTest
  @CsvSource({
    "84.41, 84.80, 85.58, 84.995000, 85.00, A",
    "94.41, 94.80, 95.58, 94.995000, 95.00, AA",
    "74.41, 74.83, 75.57, 75.000000, 75.00, B"
  })
  void totalsOnTheEdgeOfALevel(
      String iit, String eit, String oit, String exact, String total, String level) {
    Scorecard card = ofInstruments(iit, eit, oit);
    assertThat(card.total().exact().toDecimalString(6)).isEqualTo(exact);
    assertThat(card.total().score()).hasToString(total);
    assertThat(card.level().code()).isEqualTo(level);
    assertThat(card).hasToString(total + " " + level);
  }

  @Test
  void aMeanOfFourThatEndsInFiveGoesUp() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Given.indicator("1"),
                    Given.indicator("2"),
                    Given.indicator("3"),
                    Given.indicator("4")))
            .build();
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569)
                .putAllScores(Given.indicators("56.71 56.72 56.73 56.74"))
                .build());
    assertThat(card.total().exact()).isEqualTo(Fraction.of(56_725, 1000));
    assertThat(card.total().score()).hasToString("56.73");
  }

  private static Scorecard oneItem(Rounding rounding, Tally tally, String... points) {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1", Given.item("Q", points))))
            .rounding(rounding)
            .build();
    return Given.score(framework, Given.assessment(2569).putTally(Code.of("Q"), tally).build());
  }

  @Test
  void pointsOfThirdsAreTakenAsTheyAreWritten() {
    Tally tally = Tally.of(0, 1, 0, 1);
    String[] thirds = {"0", "33.33", "66.67", "100"};
    assertThat(oneItem(Rounding.official(), tally, thirds).total().score()).hasToString("66.67");
    assertThat(oneItem(Rounding.official(), tally, "0", "33", "67", "100").total().score())
        .hasToString("66.50");
    // Points may be written with any zeros.
    assertThat(
            oneItem(Rounding.builder().build(), tally, "0E+9", "33.3300000000", "66.67", "1E+2")
                .total()
                .exact())
        .isEqualTo(Fraction.of(66_665, 1000));
  }

  @Test
  void talliesNearTheRangeOfLongAreExact() {
    long half = Long.MAX_VALUE / 2;
    assertThat(oneItem(Rounding.official(), Tally.of(half, half), "0", "100").total().score())
        .hasToString("50.00");
    Scorecard card =
        oneItem(
            Rounding.builder().build(), Tally.of(1, 0, Long.MAX_VALUE - 1), "0", "33", "99.999999");
    assertThat(card.total().exact())
        .isEqualTo(
            Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .times(Fraction.of(99_999_999, 1_000_000)));
    assertThat(oneItem(Rounding.official(), Tally.of(1, Long.MAX_VALUE - 1), "0", "100"))
        .hasToString("100.00 HIGH");
  }

  @Test
  void halfMarksAreScoredAsTheyAre() {
    assertThat(oneItem(Rounding.official(), Tally.of(0, 1, 0), "0", "50", "100").total().score())
        .hasToString("50.00");
    assertThat(oneItem(Rounding.official(), Tally.of(1, 1, 1), "0", "12.5", "100").total().score())
        .hasToString("37.50");
  }

  /** An eighth of 100 twice: 12.5 and, under the mean of two, 6.25. */
  @ParameterizedTest
  @CsvSource({
    "HALF_UP, 6.3",
    "HALF_EVEN, 6.2",
    "HALF_DOWN, 6.2",
    "DOWN, 6.2",
    "FLOOR, 6.2",
    "UP, 6.3",
    "CEILING, 6.3"
  })
  void everyModeOfRoundingIsUnderstood(RoundingMode mode, String total) {
    Rounding rounding = Rounding.builder().mode(mode).total(1).build();
    Scorecard card = oneItem(rounding, Tally.of(15, 1), "0", "100");
    assertThat(card.total().exact()).isEqualTo(Fraction.of(25, 4));
    assertThat(card.total().value()).isEqualTo(Fraction.of(new BigDecimal(total)));
    assertThat(card.total().score()).isEqualTo(Score.parse(total));
  }

  /** 1/3 and 2/3 of 100 below one indicator, below one instrument: each stage on its own. */
  @ParameterizedTest
  @CsvSource({
    "'', 50.000000",
    "line, 49.500000",
    "item, 49.500000",
    "subIndicator, 50.000000",
    "indicator, 50.000000",
    "instrument, 50.000000",
    "total, 50.000000"
  })
  void everyStageCanBeRoundedOnItsOwn(String stage, String exact) {
    Rounding.Builder rounding = Rounding.builder().mode(RoundingMode.DOWN);
    switch (stage) {
      case "line" -> rounding.line(0);
      case "item" -> rounding.item(0);
      case "subIndicator" -> rounding.subIndicator(0);
      case "indicator" -> rounding.indicator(0);
      case "instrument" -> rounding.instrument(0);
      case "total" -> rounding.total(0);
      default -> {}
    }
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Given.newIndicator("1")
                        .addSubIndicators(Given.sub("1.1", lines("Q1"), lines("Q2")))
                        .build()))
            .rounding(rounding.build())
            .build();
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569)
                .putTally(Code.of("Q1.1"), Tally.of(2, 1))
                .putTally(Code.of("Q2.1"), Tally.of(1, 2))
                .build());
    assertThat(card.total().value().toDecimalString(6)).isEqualTo(exact);
  }

  private static Item lines(String code) {
    return Item.builder()
        .code(Code.of(code))
        .addLine(
            AnswerLine.builder()
                .code(Code.of(code + ".1"))
                .addAllPoints(Given.points("0", "100"))
                .build())
        .build();
  }

  /** 83.335 and 66.665 are published as 83.34 and 66.67, so their mean is 75.005. */
  @Test
  void indicatorsAreRoundedBeforeTheyAreAveraged() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Given.indicator("1", Given.item("Q1", "0", "83.335")),
                    Given.indicator("2", Given.item("Q2", "0", "66.665"))))
            .build();
    Assessment assessment =
        Given.assessment(2569)
            .putTally(Code.of("Q1"), Tally.of(0, 1))
            .putTally(Code.of("Q2"), Tally.of(0, 1))
            .build();
    Scorecard card = Given.score(framework, assessment);
    assertThat(card.node(Code.of("1")).orElseThrow().exact()).isEqualTo(Fraction.of(83_335, 1000));
    assertThat(card.node(Code.of("1")).orElseThrow().value()).isEqualTo(Fraction.of(83_34, 100));
    assertThat(card.total().exact()).isEqualTo(Fraction.of(75_005, 1000));
    assertThat(card.total().score()).hasToString("75.01");
  }

  /** A published score above 2 decimals is rounded at an indicator and not below it. */
  @Test
  void publishedScoresAreRoundedAtTheIndicatorOnly() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Given.indicator("1"),
                    Given.indicator("2", Given.item("Q1"), Given.item("Q2"))))
            .build();
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569)
                .putAllScores(Given.scores("1=33.335 Q1=33.3333333333333333 Q2=33.335"))
                .build());
    assertThat(card.node(Code.of("1")).orElseThrow().value()).isEqualTo(Fraction.of(33_34, 100));
    assertThat(card.node(Code.of("Q2")).orElseThrow().value()).isEqualTo(Fraction.of(33_335, 1000));
    assertThat(card.node(Code.of("2")).orElseThrow().value()).isEqualTo(Fraction.of(33_33, 100));
  }

  /** Zero may be written with an exponent of any size, and so may a number out of range. */
  @Test
  void decimalsOfAbsurdScaleCostNothing() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1"), Given.indicator("2"))).build();
    for (int scale : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 5000, -5000}) {
      Scorecard card =
          Given.score(
              framework,
              Given.assessment(2569)
                  .putScore(Code.of("1"), new BigDecimal(BigInteger.ZERO, scale))
                  .putScore(Code.of("2"), new BigDecimal("1.00").setScale(4000))
                  .build());
      assertThat(card.total().score()).hasToString("0.50");
    }
  }
}
