package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.SmallScorecards;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.Assessment;
import org.openita.scoring.Grading;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

class LevelMarginTest {

  @Test
  void theClosestChangesUpAndDownComeFirst() {
    Scorecard card = Given.scorecard(2566, "90 90 90 90 90 85.03 85 85 90 90");
    assertThat(card.level().code()).isEqualTo("GOOD");

    UncertaintyAnalysis analysis = UncertaintyAnalysis.run(card).orElseThrow();

    // EIT is 85.01: its mean falls below 84.995 when one of three falls by 0.05.
    assertThat(analysis.closest())
        .containsExactly(
            ImmutableLevelMargin.builder()
                .code(Code.of("6"))
                .from(Fraction.of(8503, 100))
                .to(Fraction.of(8498, 100))
                .level(card.framework().level("PASS").orElseThrow())
                .build());
    assertThat(analysis.closest().get(0)).hasToString("6 85.03 -> 84.98: PASS");
  }

  @Test
  void itemsOfAChecklistChangeToTheirOptions() {
    Scorecard card = Given.scorecardWithItems(2564, "95 95 95 95 95 95 95 95", "O42");

    assertThat(LevelMargin.all(card))
        .filteredOn(margin -> margin.code().equals(Code.of("O42")))
        .extracting(LevelMargin::toString)
        .containsExactly("O42 0.00 -> 100.00: AA");
    assertThat(LevelMargin.all(card)).noneMatch(margin -> margin.code().equals(Code.of("O1")));
  }

  @Property(tries = 100)
  void marginsAreTheSmallestChangesThatChangeTheLevel(
      @ForAll(supplier = SmallScorecards.class) Scorecard card) {
    ImmutableList<LevelMargin> margins = LevelMargin.all(card);
    int found = 0;
    for (Code code : searched(card)) {
      for (int sign : new int[] {1, -1}) {
        Optional<LevelMargin> margin =
            margins.stream()
                .filter(m -> m.code().equals(code) && m.change().signum() == sign)
                .findFirst();
        margin.ifPresentOrElse(
            m -> assertSmallest(card, m),
            () ->
                assertThat(levelWith(card, code, Fraction.of(sign > 0 ? 100 : 0)))
                    .isEqualTo(card.level()));
        found += margin.isPresent() ? 1 : 0;
        Statistics.label("margin")
            .collect(margin.isEmpty() ? "none" : sign > 0 ? "up" : "down")
            .coverage(
                checker -> {
                  checker.check("none").count(n -> n >= 100);
                  checker.check("up").count(n -> n >= 10);
                  checker.check("down").count(n -> n >= 100);
                });
      }
    }
    assertThat(margins).hasSize(found);
  }

  private static void assertSmallest(Scorecard card, LevelMargin margin) {
    Code code = margin.code();
    int sign = margin.change().signum();
    assertThat(margin.from()).isEqualTo(now(card, code));
    assertThat(levelWith(card, code, margin.to())).isEqualTo(margin.level());
    assertThat(Integer.signum(rank(card, card.level()) - rank(card, margin.level())))
        .isEqualTo(sign);
    for (Fraction smaller : smaller(card, margin)) {
      assertThat(levelWith(card, code, smaller)).isEqualTo(card.level());
    }
  }

  /** The options passed over, or the score a hundredth nearer. */
  private static List<Fraction> smaller(Scorecard card, LevelMargin margin) {
    if (isOfChecklist(card, margin.code())) {
      return card.framework().element(margin.code()).orElseThrow().points().stream()
          .map(Fraction::of)
          .filter(point -> isBetween(margin.from(), point, margin.to()))
          .toList();
    }
    Fraction nearer = margin.to().minus(Fraction.of(margin.change().signum(), 100));
    return isBetween(margin.from(), nearer, margin.to()) ? List.of(nearer) : List.of();
  }

  private static boolean isOfChecklist(Scorecard card, Code code) {
    return code.value().startsWith("C")
        && card.framework().element(code).orElseThrow().kind() == Element.Kind.ITEM;
  }

  private static boolean isBetween(Fraction a, Fraction x, Fraction b) {
    return a.compareTo(x) * x.compareTo(b) > 0;
  }

  @Test
  void theWorkGrowsWithTheNumberOfItemsAndNoFaster() {
    List<Long> works = new ArrayList<>();
    for (int items : new int[] {50, 100, 200}) {
      works.add(work(items));
    }
    assertThat(works.get(0)).isGreaterThan(0);
    assertThat(works.get(1)).isLessThanOrEqualTo(works.get(0) * 5 / 2);
    assertThat(works.get(2)).isLessThanOrEqualTo(works.get(1) * 5 / 2);
  }

  /** How many values are computed for the margins of one indicator of so many items. */
  private static long work(int number) {
    Item[] items = new Item[number];
    Assessment.Builder assessment = Given.assessment(2569);
    for (int i = 0; i < number; i++) {
      items[i] = Given.item("I" + i, "0", "100");
      assessment.putScore(items[i].code(), BigDecimal.valueOf(50));
    }
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1", items))).build();
    OneScoreChanged.Stage stages = OneScoreChanged.stages(framework.rounding());
    long[] work = new long[1];
    LevelMarginSearch.margins(
            Given.score(framework, assessment.build()),
            (node, change) -> {
              work[0]++;
              return stages.changed(node, change);
            })
        .forEach(margin -> {});
    return work[0];
  }

  @Property(tries = 50)
  void theSmallestChangeComesFirstAndTiesAreByCode(
      @ForAll(supplier = SmallScorecards.class) Scorecard card) {
    assertThat(LevelMargin.all(card))
        .isSortedAccordingTo(
            Comparator.comparing(
                    (LevelMargin m) -> m.change().toDecimal(9, RoundingMode.DOWN).abs())
                .thenComparing(LevelMargin::code));
  }

  /** Indicators, evidence, and parts. */
  private static List<Code> searched(Scorecard card) {
    return Stream.concat(
            card.indicators().keySet().stream(), card.assessment().scores().keySet().stream())
        .distinct()
        .toList();
  }

  private static Fraction now(Scorecard card, Code code) {
    return card.node(code)
        .map(ScoreNode::exact)
        .orElseGet(
            () -> Fraction.of(card.assessment().scores().getOrDefault(code, BigDecimal.ZERO)));
  }

  private static Level levelWith(Scorecard card, Code code, Fraction score) {
    return card.assessment().scores().containsKey(code)
        ? Given.rescored(card, ImmutableMap.of(code, score.toDecimal(18, RoundingMode.UNNECESSARY)))
            .level()
        : levelWithIndicator(card, code, score);
  }

  /** The level if an indicator had a score that its evidence does not give, by the weights. */
  private static Level levelWithIndicator(Scorecard card, Code code, Fraction score) {
    Rounding rounding = card.framework().rounding();
    Map<Code, Score> components = new LinkedHashMap<>(card.components());
    Fraction total = Fraction.ZERO;
    for (Instrument instrument : card.framework().instruments()) {
      List<Fraction> values =
          instrument.indicators().stream()
              .filter(indicator -> card.node(indicator.code()).isPresent())
              .map(
                  indicator ->
                      indicator.code().equals(code)
                          ? rounding.round(Element.Kind.INDICATOR, score)
                          : card.node(indicator.code()).orElseThrow().value())
              .toList();
      Fraction mean =
          values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(values.size());
      Fraction value = rounding.round(Element.Kind.INSTRUMENT, mean);
      components.replace(instrument.code(), value.toScore());
      total = total.plus(value.times(Fraction.of(instrument.weight())).dividedBy(100));
    }
    return Grading.level(
        card.framework(), rounding.roundTotal(total).toScore(), components.values());
  }

  private static int rank(Scorecard card, Level level) {
    return card.framework().levels().indexOf(level);
  }
}
