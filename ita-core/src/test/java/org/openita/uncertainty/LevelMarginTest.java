package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Level;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Cases;

class LevelMarginTest {

  @Test
  void theClosestChangesUpAndDownAreToldFirst() {
    Scorecard card = Cases.published(2566, "90 90 90 90 90 85.03 85 85 90 90");
    assertThat(card.level().code()).isEqualTo("GOOD");

    UncertaintyAnalysis stability = UncertaintyAnalysis.of(card).orElseThrow();

    // EIT is 85.01: its mean falls below 84.995 when one of three falls by 0.05.
    assertThat(stability.closest())
        .containsExactly(
            new LevelMargin(
                Code.of("6"),
                Fraction.of(8503, 100),
                Fraction.of(8498, 100),
                card.framework().level("PASS").orElseThrow()));
  }

  @Test
  void itemsOfAChecklistMoveToTheirOptions() {
    Scorecard card = Cases.withItems(2564, "95 95 95 95 95 95 95 95", "O42");

    assertThat(LevelMargin.all(card))
        .filteredOn(margin -> margin.code().equals(Code.of("O42")))
        .containsExactly(
            new LevelMargin(
                Code.of("O42"),
                Fraction.ZERO,
                Fraction.of(100),
                card.framework().level("AA").orElseThrow()));
    assertThat(LevelMargin.all(card)).noneMatch(margin -> margin.code().equals(Code.of("O1")));
  }

  @Property(tries = 150)
  void aMarginChangesTheLevelAndAHundredthLessDoesNot(@ForAll long seed) {
    Scorecard card = Cases.small(new Random(seed));
    ImmutableList<LevelMargin> margins = LevelMargin.all(card);
    Set<Code> evidence = card.assessment().scores().keySet();
    for (LevelMargin margin : margins) {
      if (!evidence.contains(margin.code())) {
        continue;
      }
      assertThat(level(card, margin.code(), margin.to())).isEqualTo(margin.level());
      int up = margin.change().signum();
      assertThat(Integer.signum(order(card, card.level()) - order(card, margin.level())))
          .isEqualTo(up);
      if (!margin.code().value().startsWith("C")) {
        Fraction less = margin.to().minus(Fraction.of(up, 100));
        assertThat(level(card, margin.code(), less)).isEqualTo(card.level());
      }
    }
    // Where no margin is told, not even the ends change the level.
    for (Code code : evidence) {
      for (int end : new int[] {0, 100}) {
        boolean told =
            margins.stream()
                .anyMatch(
                    margin ->
                        margin.code().equals(code)
                            && margin.change().signum() == (end == 0 ? -1 : 1));
        if (!told) {
          assertThat(level(card, code, Fraction.of(end))).isEqualTo(card.level());
        }
      }
    }
  }

  @Property(tries = 100)
  void indicatorsAreToldWhateverTheirEvidence(@ForAll long seed) {
    Scorecard card = Cases.small(new Random(seed));
    Set<Code> told =
        ImmutableSet.copyOf(LevelMargin.all(card).stream().map(LevelMargin::code).toList());

    for (Code code : card.indicators().keySet()) {
      Level best = climbed(card, code, 100);
      Level worst = climbed(card, code, 0);
      assertThat(told.contains(code))
          .isEqualTo(!best.equals(card.level()) || !worst.equals(card.level()));
    }
    assertThat(told)
        .allSatisfy(
            code ->
                assertThat(
                        card.parts().containsKey(code)
                            || card.node(code).orElseThrow().children().isEmpty()
                            || card.framework().element(code).orElseThrow().kind()
                                == Element.Kind.INDICATOR)
                    .isTrue());
  }

  private static Level level(Scorecard card, Code code, Fraction score) {
    return Cases.rescored(card, ImmutableMap.of(code, new BigDecimal(score.toDecimalString(6))))
        .level();
  }

  private static Level climbed(Scorecard card, Code code, long score) {
    return Recalculation.of(card).with(code, Fraction.of(score)).level();
  }

  private static int order(Scorecard card, Level level) {
    return card.framework().levels().indexOf(level);
  }
}
