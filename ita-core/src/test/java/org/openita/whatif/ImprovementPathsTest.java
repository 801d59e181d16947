package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;

class ImprovementPathsTest {

  private static final String SURVEYS = "95 95 95 95 95 95 95 95";

  @Test
  void oneItemCanBeEnough() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O36", "O42");
    assertThat(card.level().code()).isEqualTo("A");

    ImprovementPaths paths = find(card, "AA", CostModel.standard(), 10);

    assertThat(paths.reachable()).isTrue();
    assertThat(codes(paths.paths().get(0))).containsExactly("O42");
    assertThat(paths.paths().get(0).changes().get(0).to()).isEqualByComparingTo("100");
    assertThat(paths.paths().get(0).assumptions()).isZero();
    assertThat(paths.paths().get(0).after().level().code()).isEqualTo("AA");
    assertThat(paths.paths())
        .allSatisfy(path -> assertThat(path.changes()).hasSize(1))
        .extracting(ImprovementPath::assumptions)
        .isSorted();
  }

  @Test
  void itemsThatDoTheSameAreAlternativesAndNoPathsOfTheirOwn() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O1", "O2", "O3", "O42");

    ImprovementPaths paths = find(card, "96.10", fixedSurveys(), 10);

    assertThat(paths.paths()).hasSize(1);
    assertThat(codes(paths.paths().get(0))).containsExactly("O1", "O42");
    assertThat(paths.paths().get(0).changes().get(0).alternatives())
        .containsExactly(Code.of("O2"), Code.of("O3"));
  }

  @Test
  void pathsOfTheSameCostAndRiseStandInTheOrderOfTheirCodes() {
    // O8 is one of nine items, O27 one of four, so that one is worth more.
    Scorecard card = Cases.withItems(2564, SURVEYS, "O8", "O27", "O42");

    assertThat(find(card, "91", fixedSurveys(), 10).paths())
        .extracting(ImprovementPathsTest::codes)
        .containsExactly(ImmutableList.of("O8"), ImmutableList.of("O27"), ImmutableList.of("O42"));
  }

  @Test
  void effortDecidesAmongAsManyCodes() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O1", "O2", "O42");
    CostModel costs =
        CostModel.builder()
            .putEffort(Code.of("9"), 3)
            .putEffort(Code.of("O2"), 2)
            .putEffort(Code.of("O42"), 9)
            .addFixed(Code.of("IIT"))
            .addFixed(Code.of("EIT"))
            .build();

    ImprovementPaths paths = find(card, "91.30", costs, 10);

    assertThat(paths.paths()).hasSize(2);
    assertThat(codes(paths.paths().get(0))).containsExactly("O2");
    assertThat(paths.paths().get(0).effort()).isEqualTo(2);
    assertThat(codes(paths.paths().get(1))).containsExactly("O42");
    assertThat(paths.paths().get(1).effort()).isEqualTo(9);
  }

  @Test
  void leastEffortFirstMayTakeMoreCodes() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O1", "O2", "O3", "O42");
    CostModel.Builder costs =
        CostModel.builder()
            .order(CostModel.Order.EFFORT_THEN_CODES)
            .putEffort(Code.of("O42"), 9)
            .addFixed(Code.of("IIT"))
            .addFixed(Code.of("EIT"));
    String target = "91.50";

    assertThat(codes(find(card, target, costs.build(), 1).paths().get(0)))
        .containsExactly("O1", "O2");
  }

  @Test
  void partsOfAnInstrumentBlockALevelAndAreRaisedToWhatItNeeds() {
    Scorecard card =
        Cases.score(
            Cases.year(2566),
            Cases.assessment(2566)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.set("EIT1", "84.26", "EIT2", "95"))
                .build());
    assertThat(card.level().code()).isEqualTo("PASS");

    ImprovementPaths paths = find(card, "GOOD", CostModel.standard(), 10);

    assertThat(paths.paths()).hasSize(1);
    ImprovementPath.Change change = paths.paths().get(0).changes().get(0);
    assertThat(change.code()).isEqualTo(Code.of("EIT1"));
    assertThat(change.to()).isEqualByComparingTo("85.00");
    assertThat(change.assumption()).isTrue();
  }

  @Test
  void anInstrumentThatMustNotChangeBlocksALevel() {
    Scorecard card = Cases.published(2566, "84 84 84 84 84 90 90 90 100 100");

    ImprovementPaths paths =
        find(card, "GOOD", CostModel.builder().addFixed(Code.of("IIT")).build(), 10);

    assertThat(paths.reachable()).isFalse();
    assertThat(paths.paths()).isEmpty();
    assertThat(paths.blockedBy())
        .containsExactly(
            new ImprovementPaths.Blocker(
                "IIT", Score.parse("84"), Score.parse("84"), Score.parse("85")));
  }

  @Test
  void aTotalOutOfReachSaysHowFarItCanGet() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O42");

    assertThat(find(card, "97.01", fixedSurveys(), 10).blockedBy())
        .containsExactly(
            new ImprovementPaths.Blocker(
                "total", Score.parse("92"), Score.parse("97"), Score.parse("97.01")));
  }

  @Test
  void whereTheTargetIsReachedThereIsNothingToDo() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O1");

    ImprovementPaths paths = find(card, "AA", CostModel.standard(), 10);

    assertThat(paths.reachable()).isTrue();
    assertThat(paths.paths()).isEmpty();
    assertThat(paths.blockedBy()).isEmpty();
  }

  @Test
  void targetsAreLevelsOrScoresInThaiDigitsToo() {
    Framework framework = Cases.year(2564);

    assertThat(Target.parse("๙๕.๕", framework).orElseThrow())
        .isEqualTo(Target.of(Score.parse("95.50")));
    assertThat(Target.parse("AA", framework).orElseThrow().level()).isPresent();
    assertThat(Target.parse("GOOD", framework).problems())
        .containsExactly(
            Problem.of(
                "/target",
                "a target is a level or a score but was \"GOOD\"; levels are AA, A, B, C, D, E, F,"
                    + " a score is in [0, 100] with at most two decimals"));
    assertThat(Target.parse("100.01", framework).isValid()).isFalse();
  }

  @Test
  void unknownFixedCodesAreReported() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O42");
    CostModel costs =
        CostModel.builder().addFixed(Code.of("O99")).addFixed(Code.of("EIT1")).build();

    assertThat(ImprovementPaths.find(card, Target.of(Score.FULL), costs, 1).problems())
        .extracting(Problem::pointer)
        .containsExactly("/fixed/O99", "/fixed/EIT1");
  }

  @Test
  void everyItemAndEverySurveyCanBeNeeded() {
    Framework framework = Cases.year(2564);
    String[] items =
        framework.elements().values().stream()
            .filter(e -> e.kind() == Element.Kind.ITEM && e.code().value().startsWith("O"))
            .map(e -> e.code().value())
            .toArray(String[]::new);
    Scorecard card = Cases.withItems(2564, "70 71 72 73 74 75 76 77", items);

    ImprovementPath path = find(card, "100", CostModel.standard(), 10).paths().get(0);

    assertThat(path.changes()).hasSize(51);
    assertThat(find(card, "AA", CostModel.standard(), 10).paths())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.after().level().code()).isEqualTo("AA"));
  }

  /** Everything that may be tried: the evidence that can rise, and how high it can get. */
  private static Map<Code, BigDecimal> highest(Scorecard card) {
    Map<Code, BigDecimal> highest = new LinkedHashMap<>();
    card.assessment()
        .scores()
        .forEach(
            (code, score) -> {
              if (score.compareTo(BigDecimal.valueOf(100)) < 0) {
                highest.put(code, BigDecimal.valueOf(100));
              }
            });
    return highest;
  }

  private static boolean assumed(Code code) {
    return !code.value().startsWith("C");
  }

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
    long assumptions = codes.stream().filter(ImprovementPathsTest::assumed).count();
    return costs.order() == CostModel.Order.CODES_THEN_EFFORT
        ? new Price(codes.size(), effort, assumptions)
        : new Price(effort, codes.size(), assumptions);
  }

  private static CostModel costs(Random random, Scorecard card) {
    CostModel.Builder costs = CostModel.builder();
    if (random.nextBoolean()) {
      highest(card).keySet().forEach(code -> costs.putEffort(code, 1 + random.nextInt(3)));
    }
    return costs
        .order(
            random.nextBoolean()
                ? CostModel.Order.CODES_THEN_EFFORT
                : CostModel.Order.EFFORT_THEN_CODES)
        .build();
  }

  @Property(tries = 100)
  void noSetIsCheaperThanTheFirstPath(@ForAll long seed) {
    Random random = new Random(seed);
    Scorecard card = Cases.small(random);
    Target target = target(random, card);
    CostModel costs = costs(random, card);
    Map<Code, BigDecimal> highest = highest(card);

    ImprovementPaths paths = ImprovementPaths.find(card, target, costs, 20).orElseThrow();

    Price best = null;
    Set<Set<Code>> enough = new HashSet<>();
    for (Set<Code> set : Sets.powerSet(highest.keySet())) {
      Price price = price(set, costs);
      if (best != null && price.first() > best.first()) {
        continue;
      }
      if (target.isReachedBy(Cases.rescored(card, Maps.filterKeys(highest, set::contains)))) {
        best = best == null || price.compareTo(best) < 0 ? price : best;
        enough.add(Set.copyOf(set));
      }
    }
    assertThat(paths.reachable()).isEqualTo(best != null);
    if (best == null || target.isReachedBy(card)) {
      assertThat(paths.paths()).isEmpty();
      return;
    }
    assertThat(price(paths.paths().get(0).scores().keySet(), costs)).isEqualTo(best);
    long first = best.first();
    enough.removeIf(set -> price(set, costs).first() > first);
    covers(card, costs, paths, enough);
  }

  /** Every cheapest set is a path, or a path with some codes swapped for their likes. */
  private static void covers(
      Scorecard card, CostModel costs, ImprovementPaths paths, Set<Set<Code>> enough) {
    Set<Map<String, Long>> forms = new HashSet<>();
    paths.paths().forEach(path -> forms.add(form(card, path.scores().keySet())));
    assertThat(forms).hasSameSizeAs(paths.paths());
    Set<Map<String, Long>> all = new HashSet<>();
    enough.forEach(set -> all.add(form(card, set)));
    assertThat(all).containsAll(forms);
    if (paths.paths().size() < 20 && costs.efforts().isEmpty()) {
      assertThat(forms).isEqualTo(all);
    }
  }

  /** How many codes of each kind that does the same. */
  private static Map<String, Long> form(Scorecard card, Set<Code> codes) {
    Map<String, Long> form = new LinkedHashMap<>();
    for (Code code : codes) {
      Element parent = card.framework().parents().get(code);
      String kind =
          (parent == null ? code : parent.code())
              + " at "
              + Fraction.of(card.assessment().scores().getOrDefault(code, BigDecimal.ZERO));
      form.merge(kind, 1L, Long::sum);
    }
    return form;
  }

  private static Target target(Random random, Scorecard card) {
    return random.nextBoolean()
        ? Target.of(card.framework().levels().get(random.nextInt(3)))
        : Target.of(Score.ofHundredths(80_00 + random.nextInt(20_00)));
  }

  @Property(tries = 100)
  void pathsReachTheTargetAndNothingOfThemCanBeSpared(@ForAll long seed) {
    Random random = new Random(seed);
    Scorecard card = Cases.small(random);
    Target target = target(random, card);

    for (ImprovementPath path :
        ImprovementPaths.find(card, target, costs(random, card), 5).orElseThrow().paths()) {
      Map<Code, BigDecimal> scores = path.scores();
      Scorecard after = Simulation.of(card, scores).orElseThrow().after();
      assertThat(target.isReachedBy(after)).isTrue();
      assertThat(path.after().total().exact()).isEqualTo(after.total().exact());
      for (Set<Code> fewer : Sets.powerSet(scores.keySet())) {
        if (fewer.size() < scores.size()) {
          assertThat(
                  target.isReachedBy(
                      Cases.rescored(card, Maps.filterKeys(scores, fewer::contains))))
              .isFalse();
        }
      }
      for (ImprovementPath.Change change : path.changes()) {
        Map<Code, BigDecimal> lower = new LinkedHashMap<>(scores);
        lower.put(change.code(), oneLower(card, change));
        assertThat(target.isReachedBy(Cases.rescored(card, lower))).isFalse();
      }
    }
  }

  private static BigDecimal oneLower(Scorecard card, ImprovementPath.Change change) {
    if (change.assumption()) {
      return change.to().subtract(new BigDecimal("0.01"));
    }
    return card.framework().element(change.code()).orElseThrow().points().stream()
        .filter(point -> point.compareTo(change.to()) < 0)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Property(tries = 60)
  void noOtherWayRaisesFewerPoints(@ForAll long seed) {
    Random random = new Random(seed);
    // Close enough to 100 that every pair of scores can be tried.
    List<BigDecimal> scores = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      scores.add(
          i == 1 || i == 6
              ? BigDecimal.valueOf(99_00 + random.nextInt(90), 2)
              : BigDecimal.valueOf(100));
    }
    ImmutableMap.Builder<Code, BigDecimal> evidence = ImmutableMap.builder();
    for (int i = 0; i < 8; i++) {
      evidence.put(Code.of(Integer.toString(i + 1)), scores.get(i));
    }
    evidence.put(Code.of("9"), BigDecimal.valueOf(100));
    evidence.put(Code.of("10"), BigDecimal.valueOf(100));
    Scorecard card =
        Cases.score(
            Cases.year(2565), Cases.assessment(2565).putAllScores(evidence.buildOrThrow()).build());
    int now = card.total().score().hundredths();
    if (now == 100_00) {
      return;
    }
    int need = now + 1 + random.nextInt(100_00 - now);

    ImprovementPath path =
        ImprovementPaths.find(card, Target.of(Score.ofHundredths(need)), CostModel.standard(), 1)
            .orElseThrow()
            .paths()
            .get(0);

    int second = scores.get(1).movePointRight(2).intValueExact();
    int seventh = scores.get(6).movePointRight(2).intValueExact();
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
    assertThat(path.changes()).hasSize(fewestCodes);
    assertThat(path.raised()).isEqualTo(Fraction.of(fewestPoints, 100));
  }

  private static CostModel fixedSurveys() {
    return CostModel.builder().addFixed(Code.of("IIT")).addFixed(Code.of("EIT")).build();
  }

  private static ImprovementPaths find(Scorecard card, String target, CostModel costs, int most) {
    return ImprovementPaths.find(
            card, Target.parse(target, card.framework()).orElseThrow(), costs, most)
        .orElseThrow();
  }

  private static ImmutableList<String> codes(ImprovementPath path) {
    return path.changes().stream()
        .map(change -> change.code().value())
        .collect(ImmutableList.toImmutableList());
  }
}
