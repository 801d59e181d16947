package org.openita;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.openita.framework.Aggregation;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Item;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.framework.SubIndicator;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

/**
 * Scorecards by made-up frameworks of two surveys, A and B, and a checklist, C, small enough that
 * everything can be tried. They shrink to full scores in the smallest framework.
 */
public final class SmallScorecards implements ArbitrarySupplier<Scorecard> {

  /** As much evidence as a small framework can have. */
  public static final int MOST_EVIDENCE = 19;

  private static final int YEAR = 2600;

  /** How far a score is from the highest one: in hundredths, or in options. */
  private record Draw(int hundredths, int options) {}

  /** Made by jqwik. */
  public SmallScorecards() {}

  @Override
  public Arbitrary<Scorecard> get() {
    return Combinators.combine(frameworks(), draws(), rarely(6)).as(SmallScorecards::scorecard);
  }

  private static Arbitrary<List<Draw>> draws() {
    Arbitrary<Integer> hundredths =
        Arbitraries.integers()
            .between(0, 45_00)
            .withDistribution(RandomDistribution.uniform())
            .shrinkTowards(0);
    Arbitrary<Integer> points = Arbitraries.integers().between(0, 45).map(n -> n * 100);
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(3, hundredths), Tuple.of(1, points)),
            Arbitraries.integers().between(0, 5))
        .as(Draw::new)
        .list()
        .ofSize(MOST_EVIDENCE);
  }

  private static Scorecard scorecard(Framework framework, List<Draw> draws, boolean partial) {
    Assessment.Builder assessment = Given.assessment(YEAR);
    ImmutableList<Code> left = partial ? Given.codes("C-2") : ImmutableList.of();
    assessment.addAllNotApplicable(left);
    Iterator<Draw> next = draws.iterator();
    for (Element element : framework.elements().values()) {
      boolean applies =
          framework.lineage(element.code()).stream().noneMatch(e -> left.contains(e.code()));
      if (element.children().isEmpty() && applies) {
        assessment.putScore(element.code(), score(element, next.next()));
      }
    }
    for (InstrumentPart part : framework.parts()) {
      assessment.putScore(part.code(), below(100_00, next.next().hundredths() % 30_01));
    }
    return Given.score(framework, assessment.build());
  }

  private static BigDecimal score(Element element, Draw draw) {
    ImmutableList<BigDecimal> options = element.points();
    return element.code().value().startsWith("C")
        ? options.reverse().get(draw.options() % options.size())
        : below(100_00, draw.hundredths());
  }

  private static BigDecimal below(int hundredths, int distance) {
    return BigDecimal.valueOf(hundredths - distance, 2);
  }

  private static Arbitrary<Boolean> rarely(int oneIn) {
    return Arbitraries.frequency(Tuple.of(oneIn - 1, false), Tuple.of(1, true));
  }

  private static Arbitrary<Framework> frameworks() {
    return Combinators.combine(
            Arbitraries.of(List.of(30, 30, 40), List.of(50, 20, 30), List.of(25, 25, 50)),
            roundings(),
            Combinators.combine(Arbitraries.integers().between(1, 2), Arbitraries.of(false, true))
                .as((indicators, items) -> survey("A", indicators, items)),
            Combinators.combine(Arbitraries.integers().between(1, 2), Arbitraries.of(false, true))
                .as(SmallScorecards::surveyWithParts),
            checklists())
        .as(SmallScorecards::framework);
  }

  private static Framework framework(
      List<Integer> weights,
      Rounding rounding,
      IntFunction<Instrument> first,
      IntFunction<Instrument> second,
      IntFunction<Instrument> checklist) {
    return Framework.builder()
        .id("small")
        .fiscalYear(FiscalYear.of(YEAR))
        .name(Given.text("small"))
        .rounding(rounding)
        .addInstruments(first.apply(weights.get(0)))
        .addInstruments(second.apply(weights.get(1)))
        .addInstruments(checklist.apply(weights.get(2)))
        .addLevels(level("TOP", "95").componentsAtLeast(Score.parse("95")).build())
        .addLevels(level("HIGH", "85").componentsAtLeast(Score.parse("85")).build())
        .addLevels(level("MIDDLE", "85").build())
        .addLevels(level("LOW", "70").build())
        .addLevels(Given.level("NONE").build())
        .build();
  }

  private static Level.Builder level(String code, String total) {
    return Given.level(code).totalAtLeast(Score.parse(total));
  }

  private static Arbitrary<Rounding> roundings() {
    return Arbitraries.of(
        Rounding.official(),
        Rounding.builder().build(),
        Rounding.builder().item(1).subIndicator(1).indicator(1).total(2).build(),
        Rounding.builder().indicator(2).instrument(1).total(2).mode(RoundingMode.DOWN).build());
  }

  /** A survey that its weight completes. */
  private static IntFunction<Instrument> survey(String code, int indicators, boolean withItems) {
    return weight -> newSurvey(code, indicators, withItems, weight).build();
  }

  private static IntFunction<Instrument> surveyWithParts(int indicators, boolean withParts) {
    return weight -> {
      Instrument.Builder survey = newSurvey("B", indicators, false, weight);
      return (withParts ? survey.addParts(Given.part("B1"), Given.part("B2")) : survey).build();
    };
  }

  private static Instrument.Builder newSurvey(
      String code, int indicators, boolean withItems, int weight) {
    Instrument.Builder survey = newInstrument(code, Instrument.Form.SURVEY, weight);
    for (int i = 1; i <= indicators; i++) {
      String own = code + "-" + i;
      survey.addIndicators(
          withItems && i == 1
              ? Given.indicator(own, item(own + "-1", true), item(own + "-2", true))
              : Given.newIndicator(own).build());
    }
    return survey;
  }

  private static Instrument.Builder newInstrument(String code, Instrument.Form form, int weight) {
    return Instrument.builder()
        .code(Code.of(code))
        .name(Given.text(code))
        .form(form)
        .weight(BigDecimal.valueOf(weight));
  }

  private static Arbitrary<IntFunction<Instrument>> checklists() {
    Arbitrary<List<Integer>> items =
        Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(rarely(3), items, items, rarely(3), rarely(3))
        .as(
            (half, one, two, flat, flatToo) ->
                weight ->
                    newInstrument("C", Instrument.Form.CHECKLIST, weight)
                        .addIndicators(
                            checklistIndicator("C-1", one, flat, half),
                            checklistIndicator("C-2", two, flatToo, half))
                        .build());
  }

  /** An indicator with a sub-indicator of so many items each. */
  private static Indicator checklistIndicator(
      String code, List<Integer> sizes, boolean flat, boolean half) {
    Indicator.Builder indicator =
        Given.newIndicator(code).aggregation(flat ? Aggregation.MEAN_OF_ITEMS : Aggregation.MEAN);
    for (int i = 1; i <= sizes.size(); i++) {
      List<Item> items = new ArrayList<>();
      for (int j = 1; j <= sizes.get(i - 1); j++) {
        items.add(item(code + "-" + i + "-" + j, half));
      }
      SubIndicator sub = Given.sub(code + "-" + i, items.toArray(Item[]::new));
      indicator.addSubIndicators(sub);
    }
    return indicator.build();
  }

  private static Item item(String code, boolean half) {
    return half ? Given.item(code, "0", "50", "100") : Given.item(code, "0", "100");
  }
}
