package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Tally;
import org.openita.scoring.Scorecard;

class MarginalGainTest {

  private static final String SURVEYS = "90 91 92 93 94 95 96 97.5";

  @Test
  void itemsOfSmallSubIndicatorsAreWorthMost() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O1", "O42", "O34");

    ImmutableList<MarginalGain> gains = MarginalGain.all(card);

    assertThat(gains.get(0).code()).isEqualTo(Code.of("O42"));
    assertThat(gains.get(0).totalGain().toExactString()).isEqualTo("5.000000");
    assertThat(gains.get(0).from()).isEqualTo(Fraction.ZERO);
    assertThat(gains.get(0).to()).isEqualTo(Fraction.of(100));
    assertThat(gains.get(0).step()).isEqualTo(MarginalGain.Step.NEXT_OPTION);
    assertThat(gains.get(0).indicator()).isEqualTo(Code.of("10"));
    assertThat(gains.get(0).indicatorGain()).isEqualTo(Fraction.of(25));
    assertThat(gains.get(0).instrumentGain()).isEqualTo(Fraction.of(25, 2));
    // A ninth of a fifth of 100 is 2.222…, published as 2.22 more, a fifth of which counts.
    assertThat(gains)
        .filteredOn(gain -> gain.code().equals(Code.of("O1")))
        .singleElement()
        .satisfies(gain -> assertThat(gain.totalGain().toExactString()).isEqualTo("0.444000"));
  }

  @Test
  void surveysRiseByOnePointOrByWhatIsLeft() {
    Scorecard card = Cases.published(2565, "100 99.4 90 90 90 90 90 90 80 80");

    assertThat(MarginalGain.all(card)).noneMatch(gain -> gain.code().equals(Code.of("1")));
    assertThat(MarginalGain.all(card))
        .filteredOn(gain -> gain.code().equals(Code.of("2")))
        .singleElement()
        .satisfies(
            gain -> {
              assertThat(gain.to()).isEqualTo(Fraction.of(100));
              assertThat(gain.totalGain().toExactString()).isEqualTo("0.036000");
              assertThat(gain.isAssumption()).isTrue();
            });
  }

  @Test
  void talliedLinesHaveGainsOfTheirOwn() {
    Scorecard card = Given.tallied(2564, Tally.of(1, 2, 3, 4));

    assertThat(MarginalGain.all(card))
        .filteredOn(gain -> gain.code().equals(Code.of("I1.1")))
        .singleElement()
        .satisfies(gain -> assertThat(gain.to().minus(gain.from())).isEqualTo(Fraction.of(1)));
  }

  @Property(tries = 300)
  void gainsAreWhatScoringAnewShows(@ForAll long seed) {
    Scorecard before = Cases.small(new Random(seed));
    for (MarginalGain gain : MarginalGain.all(before)) {
      Scorecard after =
          Cases.rescored(
              before, ImmutableMap.of(gain.code(), new BigDecimal(gain.to().toDecimalString(6))));
      assertThat(gain.totalGain()).isEqualTo(after.total().exact().minus(before.total().exact()));
      assertThat(gain.indicatorGain()).isEqualTo(difference(before, after, gain.indicator()));
      assertThat(gain.instrumentGain()).isEqualTo(difference(before, after, gain.instrument()));
    }
  }

  private static Fraction difference(Scorecard before, Scorecard after, Code code) {
    return after.node(code).orElseThrow().value().minus(before.node(code).orElseThrow().value());
  }

  @Property(tries = 100)
  void theBestComesFirst(@ForAll long seed) {
    ImmutableList<MarginalGain> gains = MarginalGain.all(Cases.small(new Random(seed)));

    assertThat(gains.stream().map(MarginalGain::totalGain).toList())
        .isSortedAccordingTo(Ordering.natural().reversed());
  }
}
