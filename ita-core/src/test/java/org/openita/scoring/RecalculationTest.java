package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.SmallScorecards;
import org.openita.framework.Element;
import org.openita.framework.Rounding;

class RecalculationTest {

  /** Scores for some of the evidence, by its index; a negative number leaves the score. */
  private static Map<Code, BigDecimal> settings(Scorecard card, List<Integer> hundredths) {
    List<Code> evidence = card.assessment().scores().keySet().asList();
    Map<Code, BigDecimal> settings = new LinkedHashMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (hundredths.get(i) >= 0) {
        settings.put(evidence.get(i), BigDecimal.valueOf(hundredths.get(i), 2));
      }
    }
    return settings;
  }

  private static void assertSame(Recalculation found, Scorecard scored) {
    assertThat(found.exactTotal()).isEqualTo(scored.total().exact());
    assertThat(found.total()).isEqualTo(scored.total().score());
    assertThat(found.components()).isEqualTo(scored.components());
    assertThat(found.level()).isEqualTo(scored.level());
    scored
        .nodes()
        .forEach(
            (code, node) -> assertThat(found.value(code)).as("%s", code).contains(node.value()));
  }

  @Property(tries = 300)
  void replacedEvidenceGivesWhatScoringItGives(
      @ForAll(supplier = SmallScorecards.class) Scorecard card,
      @ForAll @Size(SmallScorecards.MOST_EVIDENCE)
          List<@IntRange(min = -100_00, max = 100_00) Integer> hundredths) {
    Map<Code, BigDecimal> settings = settings(card, hundredths);
    Map<Code, Fraction> scores = Maps.transformValues(settings, Fraction::of);
    Recalculation before = Recalculation.of(card);

    Recalculation atOnce = before.with(scores);
    Recalculation oneByOne = before;
    for (Map.Entry<Code, Fraction> score : scores.entrySet()) {
      oneByOne = oneByOne.with(score.getKey(), score.getValue());
    }

    Scorecard scored = Given.rescored(card, settings);
    assertSame(atOnce, scored);
    assertSame(oneByOne, scored);
    assertSame(before, card);
    assertThat(atOnce).hasToString(scored.toString());
    Statistics.label("level changed")
        .collect(!scored.level().equals(card.level()))
        .coverage(checker -> checker.check(true).count(n -> n >= 20));
  }

  /** Whatever is replaced, evidence or not, all above it follows by the shares of the trace. */
  @Property(tries = 300)
  void everythingAboveAReplacedScoreFollows(
      @ForAll(supplier = SmallScorecards.class) Scorecard card,
      @ForAll @IntRange(max = 1_000) int chosen,
      @ForAll @IntRange(max = 100_00) int hundredths) {
    List<Code> codes = card.nodes().keySet().asList();
    Code code = codes.get(chosen % codes.size());
    Fraction score = Fraction.of(hundredths, 100);

    Recalculation after = Recalculation.of(card).with(code, score);

    Rounding rounding = card.framework().rounding();
    assertThat(after.exactTotal()).isEqualTo(sum(rounding, card.total(), code, score));
    card.nodes()
        .forEach(
            (other, node) ->
                assertThat(after.value(other)).contains(expected(rounding, node, code, score)));
    Statistics.label("evidence")
        .collect(card.assessment().scores().containsKey(code))
        .coverage(checker -> checker.check(true).percentage(p -> p > 10 && p < 90));
  }

  private static Fraction expected(Rounding rounding, ScoreNode node, Code code, Fraction score) {
    Element element = node.element().orElseThrow();
    if (element.code().equals(code)) {
      return rounding.round(element.kind(), score);
    }
    return node.children().isEmpty()
        ? node.value()
        : rounding.round(element.kind(), sum(rounding, node, code, score));
  }

  private static Fraction sum(Rounding rounding, ScoreNode node, Code code, Fraction score) {
    return node.children().stream()
        .map(child -> expected(rounding, child.node(), code, score).times(child.share()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Test
  void aScoreReplacedAboveAnotherIsKept() {
    Recalculation before = Recalculation.of(Given.scorecardWithItems(2564, "90 ".repeat(8), "O42"));
    Fraction ten = Fraction.of(10);
    Fraction twenty = Fraction.of(20);

    Recalculation both = before.with(ImmutableMap.of(Code.of("10"), twenty, Code.of("O42"), ten));
    assertThat(both.value(Code.of("10"))).contains(twenty);
    assertThat(both.value(Code.of("O42"))).contains(ten);
    assertThat(both.exactTotal()).isEqualTo(before.with(Code.of("10"), twenty).exactTotal());

    // A later one below computes it anew: 10.1 is 100, 10.2 is the mean of 10 and 100.
    assertThat(before.with(Code.of("10"), twenty).with(Code.of("O42"), ten).value(Code.of("10")))
        .contains(Fraction.of(155, 2));
  }

  @Test
  void onlyScoresThatThereAreCanBeReplaced() {
    Recalculation published =
        Recalculation.of(
            Given.score(
                Given.framework(2566),
                Given.assessment(2566)
                    .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
                    .addNotApplicable(Code.of("10"))
                    .build()));
    for (String code : List.of("10", "9.1", "EIT1", "X9")) {
      assertThat(published.value(Code.of(code))).isEmpty();
      assertThatThrownBy(() -> published.with(Code.of(code), Fraction.of(50)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(code + " has no score");
    }
  }
}
