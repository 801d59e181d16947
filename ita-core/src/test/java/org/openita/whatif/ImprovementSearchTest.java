package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.SmallScorecards;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.Rounding;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

/** The paths against trying every set of changes. */
class ImprovementSearchTest {

  /** More evidence that can rise would make too many sets to try. */
  private static final int MOST_RISING = 11;

  private static final int MOST_PATHS = 20;

  /** The codes of all evidence that can rise in a small scorecard. */
  private static final ImmutableList<Code> CODES =
      Given.codes(
          "A-1 A-1-1 A-1-2 A-2 B-1 B-2 B1 B2"
              + " C-1-1-1 C-1-1-2 C-1-1-3 C-1-2-1 C-1-2-2 C-1-2-3"
              + " C-2-1-1 C-2-1-2 C-2-1-3 C-2-2-1 C-2-2-2 C-2-2-3");

  @Provide
  Arbitrary<Scorecard> scorecards() {
    return new SmallScorecards().get().filter(card -> highest(card).size() <= MOST_RISING);
  }

  @Provide
  Arbitrary<String> targets() {
    return Arbitraries.oneOf(
        Arbitraries.of("MIDDLE", "HIGH", "TOP"),
        Arbitraries.integers()
            .between(80_00, 99_99)
            .withDistribution(RandomDistribution.uniform())
            .map(total -> Score.ofHundredths(total).toString()));
  }

  @Provide
  Arbitrary<CostModel> costs() {
    Arbitrary<List<Integer>> efforts =
        Arbitraries.integers().between(1, 3).list().ofSize(CODES.size());
    return Combinators.combine(
            Arbitraries.of(CostModel.Order.class),
            Arbitraries.of("", "", "A", "C-1").map(codes -> Set.copyOf(Given.codes(codes))),
            Arbitraries.oneOf(Arbitraries.just(List.<Integer>of()), efforts))
        .as(ImprovementSearchTest::costs);
  }

  private static CostModel costs(CostModel.Order order, Set<Code> fixed, List<Integer> efforts) {
    CostModel.Builder costs = CostModel.builder().order(order).addAllFixed(fixed);
    for (int i = 0; i < efforts.size(); i++) {
      costs.putEffort(CODES.get(i), efforts.get(i));
    }
    return costs.build();
  }

  /** The evidence that can rise, at its highest score. */
  private static Map<Code, BigDecimal> highest(Scorecard card) {
    BigDecimal full = BigDecimal.valueOf(100);
    return Maps.transformValues(
        Maps.filterValues(card.assessment().scores(), score -> score.compareTo(full) < 0),
        score -> full);
  }

  private static Map<Code, BigDecimal> highest(Scorecard card, CostModel costs) {
    return Maps.filterKeys(
        highest(card),
        code ->
            costs.fixed().stream()
                .noneMatch(fixed -> code.value().startsWith(fixed.value() + "-")));
  }

  /** What a set costs: what is weighed first, what is weighed second, and the assumptions. */
  private record Price(long first, long second, long assumptions) implements Comparable<Price> {
    @Override
    public int compareTo(Price other) {
      return Comparator.comparingLong(Price::first)
          .thenComparingLong(Price::second)
          .thenComparingLong(Price::assumptions)
          .compare(this, other);
    }
  }

  private static Price price(Set<Code> codes, CostModel costs) {
    long effort = codes.stream().mapToLong(code -> costs.efforts().getOrDefault(code, 1)).sum();
    long assumptions = codes.stream().filter(code -> !code.value().startsWith("C")).count();
    return costs.order() == CostModel.Order.CODES_THEN_EFFORT
        ? new Price(codes.size(), effort, assumptions)
        : new Price(effort, codes.size(), assumptions);
  }

  private static ImprovementPaths find(Scorecard card, Target target, CostModel costs, int limit) {
    return ImprovementPaths.find(card, target, costs, limit).orElseThrow();
  }

  @Property(tries = 100)
  void noSetIsCheaperThanTheFirstPath(
      @ForAll("scorecards") Scorecard card,
      @ForAll("targets") String text,
      @ForAll("costs") CostModel costs) {
    Target target = Target.parse(text, card.framework());
    Map<Code, BigDecimal> highest = highest(card, costs);
    Map<Set<Code>, Price> enough = new HashMap<>();
    for (Set<Code> set : Sets.powerSet(highest.keySet())) {
      if (target.isReachedBy(Given.rescored(card, Maps.filterKeys(highest, set::contains)))) {
        enough.put(Set.copyOf(set), price(set, costs));
      }
    }

    ImprovementPaths paths = find(card, target, costs, MOST_PATHS);

    assertThat(paths.isReachable()).isEqualTo(!enough.isEmpty());
    assertThat(paths.blockedBy().isEmpty()).isEqualTo(!enough.isEmpty());
    if (enough.isEmpty() || target.isReachedBy(card)) {
      assertThat(paths.paths()).isEmpty();
    } else {
      Price least = Collections.min(enough.values());
      assertThat(price(paths.paths().get(0).scores().keySet(), costs)).isEqualTo(least);
      enough.values().removeIf(price -> price.first() > least.first());
      assertCovered(card, costs, paths, enough.keySet());
    }
    Statistics.label("outcome")
        .collect(enough.isEmpty() ? "unreachable" : target.isReachedBy(card) ? "reached" : "paths")
        .coverage(
            checker -> {
              checker.check("unreachable").count(n -> n >= 1);
              checker.check("reached").count(n -> n >= 1);
              checker.check("paths").count(n -> n >= 20);
            });
  }

  /** Every cheapest set is a path, or a path with some codes swapped for equals. */
  private static void assertCovered(
      Scorecard card, CostModel costs, ImprovementPaths paths, Set<Set<Code>> cheapest) {
    Set<Map<String, Long>> forms = new HashSet<>();
    paths.paths().forEach(path -> forms.add(form(card, path.scores().keySet())));
    Set<Map<String, Long>> all = new HashSet<>();
    cheapest.forEach(set -> all.add(form(card, set)));
    assertThat(forms).hasSameSizeAs(paths.paths());
    assertThat(all).containsAll(forms);
    if (paths.paths().size() < MOST_PATHS && costs.efforts().isEmpty()) {
      assertThat(forms).isEqualTo(all);
    }
  }

  /** How many codes of each parent and score. */
  private static Map<String, Long> form(Scorecard card, Set<Code> codes) {
    Map<String, Long> form = new HashMap<>();
    for (Code code : codes) {
      Element parent = card.framework().parents().get(code);
      String equals =
          (parent == null ? code : parent.code())
              + " at "
              + Fraction.of(card.assessment().scores().getOrDefault(code, BigDecimal.ZERO));
      form.merge(equals, 1L, Long::sum);
    }
    return form;
  }

  @Property(tries = 100)
  void pathsReachTheTargetAndNothingOfThemCanBeLeftOut(
      @ForAll("scorecards") Scorecard card,
      @ForAll("targets") String text,
      @ForAll("costs") CostModel costs) {
    Target target = Target.parse(text, card.framework());
    for (ImprovementPath path : find(card, target, costs, 5).paths()) {
      Map<Code, BigDecimal> scores = path.scores();
      Scorecard after = Given.rescored(card, scores);
      assertThat(target.isReachedBy(after)).isTrue();
      assertThat(path.after().total().exact()).isEqualTo(after.total().exact());
      assertThat(path.rise()).isEqualTo(rise(card, scores));
      for (Set<Code> fewer : Sets.powerSet(scores.keySet())) {
        Scorecard without =
            Given.rescored(card, Maps.filterKeys(scores, code -> !fewer.contains(code)));
        assertThat(target.isReachedBy(without)).isEqualTo(fewer.isEmpty());
      }
    }
  }

  private static Fraction rise(Scorecard card, Map<Code, BigDecimal> scores) {
    BigDecimal rise = BigDecimal.ZERO;
    for (Map.Entry<Code, BigDecimal> score : scores.entrySet()) {
      rise =
          rise.add(score.getValue())
              .subtract(card.assessment().scores().getOrDefault(score.getKey(), BigDecimal.ZERO));
    }
    return Fraction.of(rise);
  }

  @Property(tries = 200)
  void noChangeCanBeSmallerAndAlternativesDoTheSame(
      @ForAll("scorecards") Scorecard card,
      @ForAll("targets") String text,
      @ForAll("costs") CostModel costs) {
    Target target = Target.parse(text, card.framework());
    for (ImprovementPath path : find(card, target, costs, 5).paths()) {
      for (Improvement change : path.improvements()) {
        Map<Code, BigDecimal> others = new HashMap<>(path.scores());
        others.remove(change.code());
        assertThat(target.isReachedBy(with(card, others, change.code(), oneLower(card, change))))
            .isFalse();
        for (Code alternative : change.alternatives()) {
          Scorecard swapped = with(card, others, alternative, change.to());
          assertThat(swapped.total().exact()).isEqualTo(path.after().total().exact());
          assertThat(price(Set.of(alternative), costs))
              .isEqualTo(price(Set.of(change.code()), costs));
        }
        Statistics.label("kind")
            .collect(change.isAssumption() ? "assumption" : "option")
            .coverage(checker -> checker.check("option").count(n -> n >= 20));
        Statistics.label("alternatives")
            .collect(!change.alternatives().isEmpty())
            .coverage(checker -> checker.check(true).count(n -> n >= 1));
      }
    }
  }

  private static Scorecard with(
      Scorecard card, Map<Code, BigDecimal> scores, Code code, BigDecimal score) {
    Map<Code, BigDecimal> all = new HashMap<>(scores);
    all.put(code, score);
    return Given.rescored(card, all);
  }

  private static BigDecimal oneLower(Scorecard card, Improvement change) {
    if (change.isAssumption()) {
      return change.to().subtract(new BigDecimal("0.01"));
    }
    return card.framework().element(change.code()).orElseThrow().points().stream()
        .filter(point -> point.compareTo(change.to()) < 0)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Answers of any number of respondents, whose scores share no denominator. */
  @Property(tries = 100)
  void talliesAndReversedItemsAreSearchedLikeScores(
      @ForAll @Size(7) List<@Size(3) List<@IntRange(min = 1, max = 30) Integer>> answers,
      @ForAll("roundings") Rounding rounding,
      @ForAll @IntRange(min = 55_00, max = 99_99) int total) {
    List<String> codes = List.of("I1", "I2", "I3", "I4", "O1", "O2", "O3");
    Assessment.Builder assessment = Given.assessment(2569).framework("own");
    for (int i = 0; i < codes.size(); i++) {
      List<Integer> own = answers.get(i);
      if (i < 4) {
        assessment.putTally(Code.of(codes.get(i)), Tally.of(own.get(0), own.get(1), own.get(2)));
      } else {
        assessment.putScore(Code.of(codes.get(i)), BigDecimal.valueOf(own.get(0) % 2 * 40L));
      }
    }
    Instrument survey =
        Given.instrument(
            "I",
            "45",
            Given.indicator("1", threeOptions("I1", false), threeOptions("I2", true)),
            Given.indicator("2", threeOptions("I3", false), threeOptions("I4", false)));
    Instrument checklist =
        Given.instrument(
                "O",
                "55",
                Given.indicator("3", Given.item("O1", "0", "40", "100")),
                Given.indicator(
                    "4", Given.item("O2", "0", "40", "99.5"), Given.item("O3", "0", "40", "100")))
            .withForm(Instrument.Form.CHECKLIST);
    Framework framework = Given.own(survey, checklist).rounding(rounding).build();
    Scorecard card = Given.score(framework, assessment.build());
    Target target = Target.of(Score.ofHundredths(total));
    Map<Code, BigDecimal> highest =
        Maps.toMap(
            codes.stream().map(Code::of).toList(),
            code -> Collections.max(framework.element(code).orElseThrow().points()));
    int fewest = codes.size() + 1;
    int ways = 0;
    for (Set<Code> set : Sets.powerSet(highest.keySet())) {
      if (set.size() <= fewest
          && target.isReachedBy(Given.rescored(card, Maps.filterKeys(highest, set::contains)))) {
        ways = set.size() < fewest ? 1 : ways + 1;
        fewest = set.size();
      }
    }

    ImprovementPaths paths = find(card, target, CostModel.standard(), 100);

    assertThat(paths.isOptimal()).isTrue();
    assertThat(paths.isReachable()).isEqualTo(fewest <= codes.size());
    assertThat(paths.paths().isEmpty()).isEqualTo(fewest == 0 || fewest > codes.size());
    for (ImprovementPath path : paths.paths()) {
      assertThat(path.improvements()).hasSize(fewest);
      assertThat(target.isReachedBy(Given.rescored(card, path.scores()))).isTrue();
    }
    Statistics.label("ways")
        .collect(ways > 1)
        .coverage(checker -> checker.check(true).count(n -> n >= 5));
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    return Arbitraries.of(
        Rounding.official(),
        Rounding.builder().build(),
        Rounding.builder().item(0).indicator(1).instrument(2).build(),
        Rounding.builder().item(1).indicator(2).total(1).mode(RoundingMode.CEILING).build(),
        Rounding.builder().indicator(0).total(0).mode(RoundingMode.HALF_EVEN).build());
  }

  private static Item threeOptions(String code, boolean isReversed) {
    return Given.item(code, isReversed ? "100 50 0".split(" ") : "0 50 100".split(" "))
        .withReversed(isReversed);
  }

  /** Two scores of 2565 so close to 100 that every pair above them can be tried. */
  @Property(tries = 60)
  void noOtherWayRisesByFewerPoints(
      @ForAll @IntRange(min = 99_00, max = 99_89) int second,
      @ForAll @IntRange(min = 99_00, max = 99_89) int seventh,
      @ForAll @IntRange(min = 1, max = 16) int more) {
    Scorecard card =
        Given.scorecard(
            2565,
            "100 %s 100 100 100 100 %s 100 100 100"
                .formatted(BigDecimal.valueOf(second, 2), BigDecimal.valueOf(seventh, 2)));
    int need = Math.min(card.total().score().hundredths() + more, 100_00);

    ImprovementPath path =
        find(card, Target.of(Score.ofHundredths(need)), CostModel.standard(), 1).paths().get(0);

    int fewestCodes = 3;
    int fewestPoints = Integer.MAX_VALUE;
    for (int a = second; a <= 100_00; a++) {
      for (int b = seventh; b <= 100_00; b++) {
        // 0.30 times a fifth and a third, in tenths of thousandths; 40 points of OIT are there.
        int total = 6 * (400_00 + a) + 10 * (200_00 + b) + 40 * 100_00;
        int codes = (a > second ? 1 : 0) + (b > seventh ? 1 : 0);
        int points = a - second + b - seventh;
        if ((total + 50) / 100 >= need
            && (codes < fewestCodes || (codes == fewestCodes && points < fewestPoints))) {
          fewestCodes = codes;
          fewestPoints = points;
        }
      }
    }
    assertThat(path.improvements()).hasSize(fewestCodes);
    assertThat(path.rise()).isEqualTo(Fraction.of(fewestPoints, 100));
    Statistics.label("codes")
        .collect(fewestCodes)
        .coverage(
            checker -> {
              checker.check(1).count(n -> n >= 5);
              checker.check(2).count(n -> n >= 5);
            });
  }
}
