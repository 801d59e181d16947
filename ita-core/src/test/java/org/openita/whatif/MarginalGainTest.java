package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.SmallScorecards;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Instrument;
import org.openita.framework.Rounding;
import org.openita.scoring.Scorecard;

class MarginalGainTest {

  private static final String SURVEYS = "90 91 92 93 94 95 96 97.5";

  private static MarginalGain gain(Scorecard card, String code) {
    return MarginalGain.all(card).stream()
        .filter(gain -> gain.code().equals(Code.of(code)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itemsOfSmallSubIndicatorsAreWorthMost() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O1", "O42", "O34");

    MarginalGain best = MarginalGain.all(card).get(0);

    assertThat(best).hasToString("O42 0.00 -> 100.00: total +5.000000");
    assertThat(best.from()).isEqualTo(Fraction.ZERO);
    assertThat(best.to()).isEqualTo(Fraction.of(100));
    assertThat(best.step()).isEqualTo(MarginalGain.StepKind.NEXT_OPTION);
    assertThat(best.isAssumption()).isFalse();
    assertThat(best.indicator()).isEqualTo(Code.of("10"));
    assertThat(best.indicatorGain()).isEqualTo(Fraction.of(25));
    assertThat(best.instrumentGain()).isEqualTo(Fraction.of(25, 2));
    // A ninth of a fifth of 100 is 2.222…, published as 2.22 more, a fifth of which counts.
    assertThat(gain(card, "O1").totalGain()).hasToString("0.444000");
  }

  @Test
  void surveysRiseByOnePointOrByWhatIsLeft() {
    Scorecard card = Given.scorecard(2565, "100 99.4 90 90 90 90 90 90 80 80");

    assertThat(MarginalGain.all(card)).noneMatch(gain -> gain.code().equals(Code.of("1")));
    assertThat(gain(card, "2").to()).isEqualTo(Fraction.of(100));
    assertThat(gain(card, "2").totalGain()).hasToString("0.036000");
    assertThat(gain(card, "2").isAssumption()).isTrue();
    assertThat(gain(card, "3").to()).isEqualTo(Fraction.of(91));
  }

  @Test
  void talliedLinesHaveGains() {
    MarginalGain line = gain(Given.tallied(2564, Tally.of(1, 2, 3, 4)), "I1.1");

    assertThat(line.to().minus(line.from())).isEqualTo(Fraction.of(1));
  }

  private static Scorecard oneIndicator(Rounding rounding, Instrument.Form form, String score) {
    return Given.score(
        Given.own(
                Given.instrument("X", "100", Given.indicator("1"), Given.indicator("2"))
                    .withForm(form))
            .rounding(rounding)
            .build(),
        Given.assessment(2569, score + " 100").build());
  }

  private static List<String> gains(Scorecard card) {
    return MarginalGain.all(card).stream().map(MarginalGain::toString).toList();
  }

  @Test
  void whatShowsAsFullCannotRise() {
    for (String full : List.of("99.995", "100")) {
      assertThat(gains(oneIndicator(Rounding.official(), Instrument.Form.SURVEY, full))).isEmpty();
    }
    assertThat(gains(oneIndicator(Rounding.official(), Instrument.Form.SURVEY, "99.994")))
        .containsExactly("1 99.99 -> 100.00: total +0.005000");
    // Nothing is rounded, and yet a hundredth is the least that shows.
    assertThat(gains(oneIndicator(Rounding.builder().build(), Instrument.Form.SURVEY, "99.997")))
        .isEmpty();
  }

  /** To the even number, 91.5 and 92.5 both are 92. */
  @ParameterizedTest
  @CsvSource({
    "HALF_EVEN, 91.5, 1 92.00 -> 93.00: total +0.500000",
    "HALF_UP, 91.5, 1 92.00 -> 93.00: total +0.500000",
    "DOWN, 91.5, 1 91.00 -> 92.00: total +0.500000",
    "CEILING, 98.1, 1 99.00 -> 100.00: total +0.500000"
  })
  void aStepLeadsFromTheScoreThatIsShownToTheNextThatCanBe(
      RoundingMode mode, String score, String gain) {
    Rounding whole = Rounding.builder().mode(mode).indicator(0).total(2).build();

    assertThat(gains(oneIndicator(whole, Instrument.Form.SURVEY, score))).containsExactly(gain);
  }

  @Test
  void aStepThatItsIndicatorDoesNotShowIsLeftOut() {
    Rounding whole = Rounding.builder().indicator(0).total(2).build();
    Scorecard card =
        Given.score(
            Given.own(
                    Given.instrument(
                        "X",
                        "100",
                        Given.indicator("1", Given.item("Q1"), Given.item("Q2"), Given.item("Q3"))))
                .rounding(whole)
                .build(),
            Given.assessment(2569).putAllScores(Given.scores("Q1=50 Q2=50 Q3=99.5")).build());

    // 66.5 shows as 67, 66.83 too.
    assertThat(gains(card)).isEmpty();
  }

  /** Options of 0, 0.4 and 100 in whole points. */
  @Test
  void anOptionThatShowsAsTheScoreNowIsPassedOver() {
    Scorecard card =
        Given.score(
            Given.own(
                    Given.instrument(
                            "X", "100", Given.indicator("1", Given.item("Q1", "0", "0.4", "100")))
                        .withForm(Instrument.Form.CHECKLIST))
                .rounding(Rounding.builder().item(0).indicator(2).total(2).build())
                .build(),
            Given.assessment(2569).putAllScores(Given.scores("Q1=0")).build());

    assertThat(gains(card)).containsExactly("Q1 0.00 -> 100.00: total +100.000000");
  }

  @Property(tries = 300)
  void everyStepShowsAndStartsFromWhatTheAnalysisShows(
      @ForAll(supplier = SmallScorecards.class) Scorecard card) {
    for (MarginalGain gain : MarginalGain.all(card)) {
      assertThat(gain.from().toScore()).isEqualTo(card.node(gain.code()).orElseThrow().score());
      assertThat(gain.to().toScore().isAbove(gain.from().toScore())).isTrue();
      assertThat(gain.indicatorGain().signum()).isPositive();
      assertThat(gain.totalGain().signum()).isNotNegative();
      Element.Kind kind = card.framework().element(gain.code()).orElseThrow().kind();
      assertThat(card.framework().rounding().round(kind, gain.to())).isEqualTo(gain.to());
    }
  }

  @Property(tries = 300)
  void gainsAreWhatScoringAgainShows(@ForAll(supplier = SmallScorecards.class) Scorecard before) {
    for (MarginalGain gain : MarginalGain.all(before)) {
      Scorecard after =
          Given.rescored(
              before, ImmutableMap.of(gain.code(), gain.to().toDecimal(6, RoundingMode.HALF_UP)));
      assertThat(gain.totalGain()).isEqualTo(after.total().exact().minus(before.total().exact()));
      assertThat(gain.indicatorGain()).isEqualTo(difference(before, after, gain.indicator()));
      assertThat(gain.instrumentGain()).isEqualTo(difference(before, after, gain.instrument()));
      Statistics.label("step").collect(gain.step());
      Statistics.label("lost to rounding").collect(gain.totalGain().signum() == 0);
    }
    Statistics.label("not applicable")
        .collect(!before.assessment().notApplicable().isEmpty())
        .coverage(checker -> checker.check(true).count(n -> n >= 5));
    Statistics.label("step")
        .coverage(
            checker -> {
              checker.check(MarginalGain.StepKind.NEXT_OPTION).count(n -> n >= 100);
              checker.check(MarginalGain.StepKind.ONE_POINT).count(n -> n >= 100);
            });
  }

  private static Fraction difference(Scorecard before, Scorecard after, Code code) {
    return after.node(code).orElseThrow().value().minus(before.node(code).orElseThrow().value());
  }

  @Property(tries = 100)
  void theBestComesFirstAndTiesAreByCode(@ForAll(supplier = SmallScorecards.class) Scorecard card) {
    ImmutableList<MarginalGain> gains = MarginalGain.all(card);

    assertThat(gains)
        .isSortedAccordingTo(
            Comparator.comparing(MarginalGain::totalGain)
                .reversed()
                .thenComparing(MarginalGain::code));
    long different = gains.stream().map(MarginalGain::totalGain).distinct().count();
    Statistics.label("order")
        .collect(different < gains.size() ? "ties" : "no ties")
        .coverage(checker -> checker.check("ties").count(n -> n >= 10));
  }
}
