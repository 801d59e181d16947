package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Given;
import org.openita.SmallScorecards;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Item;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

/** How much work a search takes, and what it finds when it must not take more. */
class SearchWorkTest {

  private static final int MOST_PATHS = 5;

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
  void everyTargetOfABuiltInFrameworkIsProvedFromLowScores(int year) {
    List<String> targets = new ArrayList<>(List.of("62.5", "75.55", "88.88", "97.5", "99.99"));
    Given.framework(year).levels().stream().limit(2).forEach(level -> targets.add(level.code()));
    for (boolean isTallied : List.of(true, false)) {
      Random random = new Random(year);
      Scorecard card = lowEverywhere(year, isTallied, random);
      CostModel costs = effortsOneToFive(card, random);
      for (String target : targets) {
        Work work = new Work(ImprovementPaths.MOST_STEPS);
        assertThat(find(card, target, costs, work).isOptimal()).as(target).isTrue();
        // Other scores take other work: these must be far from the limit.
        assertThat(work.taken()).as(target).isLessThan(ImprovementPaths.MOST_STEPS / 2);
      }
    }
  }

  /** Evidence at every leaf, hardly any two scores the same if nothing is tallied. */
  private static Scorecard lowEverywhere(int year, boolean isTallied, Random random) {
    Framework framework = Given.framework(year);
    Assessment.Builder assessment = Given.assessment(year);
    for (Element element : framework.elements().values()) {
      if (!element.children().isEmpty()) {
        continue;
      }
      boolean isLine = element.kind() == Element.Kind.LINE;
      boolean isSurvey =
          framework.instrumentOf(element.code()).orElseThrow().form() == Instrument.Form.SURVEY;
      if (isLine || (isTallied && isSurvey && element.takesTally())) {
        long[] answers = random.longs(element.points().size(), 0, 60).toArray();
        answers[0]++;
        assessment.putTally(element.code(), Tally.of(answers));
      } else if (isTallied && !isSurvey) {
        assessment.putScore(element.code(), BigDecimal.valueOf(random.nextInt(7) == 0 ? 100 : 0));
      } else {
        assessment.putScore(element.code(), BigDecimal.valueOf(random.nextInt(50_00), 2));
      }
    }
    for (InstrumentPart part : framework.parts()) {
      assessment.putScore(part.code(), BigDecimal.valueOf(random.nextInt(90_00), 2));
    }
    return Given.score(framework, assessment.build());
  }

  private static CostModel effortsOneToFive(Scorecard card, Random random) {
    CostModel.Builder costs = CostModel.builder();
    card.nodes()
        .forEach(
            (code, node) -> {
              if (node.children().isEmpty()) {
                costs.putEffort(code, 1 + random.nextInt(5));
              }
            });
    return costs.build();
  }

  /** The list of every item has a choice for every number of changes, and every item has a list. */
  @Test
  void workGrowsWithTheSquareOfItemsThatAllDiffer() {
    assertAtMostQuadratic(
        items ->
            flat(
                items,
                Instrument.Form.SURVEY,
                (item, random) -> BigDecimal.valueOf(random.nextInt(60_000_000), 6)));
  }

  @Test
  void workGrowsWithTheSquareOfItemsThatAreEqual() {
    assertAtMostQuadratic(
        items ->
            flat(
                items,
                Instrument.Form.CHECKLIST,
                (item, random) -> BigDecimal.valueOf(item % 3 * 50L)));
  }

  @Test
  void tiesBetweenLongSetsTakeStepsToo() {
    // Only the cost of what is compared differs: the same sets with a chain of children before.
    List<Choice> tied = new ArrayList<>();
    Choice one = Choice.single(Cost.NOTHING, BigInteger.ONE, 0, 1);
    for (int i = 0; i < 2; i++) {
      Choice chain = Choice.nothing(BigInteger.ZERO);
      for (int child = 0; child < 100 * Choice.CHILDREN_A_STEP; child++) {
        chain = one.then(chain);
      }
      tied.add(chain);
    }
    Work work = new Work(Long.MAX_VALUE);
    assertThat(Choice.undominated(tied, work)).hasSize(1);
    assertThat(work.taken()).isEqualTo(100);
  }

  private static void assertAtMostQuadratic(IntFunction<Scorecard> cards) {
    long less = taken(cards.apply(40));
    for (int items = 80; items <= 160; items *= 2) {
      long more = taken(cards.apply(items));
      // Four times as much and what ties take, where a cubic search takes eight times as much.
      assertThat(more).isLessThan(6 * less);
      less = more;
    }
  }

  private static long taken(Scorecard card) {
    Work work = new Work(Long.MAX_VALUE);
    assertThat(find(card, "90", CostModel.standard(), work).paths()).isNotEmpty();
    return work.taken();
  }

  private interface ItemScore {
    BigDecimal of(int item, Random random);
  }

  /** One instrument of one indicator. */
  private static Scorecard flat(int items, Instrument.Form form, ItemScore score) {
    Random random = new Random(1);
    Item[] all = new Item[items];
    Assessment.Builder assessment = Given.assessment(2569).framework("own");
    for (int i = 0; i < items; i++) {
      all[i] = Given.item("I" + i, "0", "50", "100");
      assessment.putScore(all[i].code(), score.of(i, random));
    }
    Instrument own = Given.instrument("X", "100", Given.indicator("1", all)).withForm(form);
    return Given.score(Given.own(own).build(), assessment.build());
  }

  @Provide
  Arbitrary<Scorecard> scorecards() {
    return new SmallScorecards().get();
  }

  @Provide
  Arbitrary<String> targets() {
    return Arbitraries.of("MIDDLE", "HIGH", "TOP", "88.5", "93.21", "97");
  }

  @Property(tries = 300)
  void aSearchThatMustEndEarlyFindsPathsThatReachTheTarget(
      @ForAll("scorecards") Scorecard card,
      @ForAll("targets") String target,
      @ForAll @LongRange(max = 20_000) long steps) {
    ImprovementPaths all = find(card, target, CostModel.standard(), new Work(Long.MAX_VALUE));
    ImprovementPaths some = find(card, target, CostModel.standard(), new Work(steps));

    assertThat(all.isOptimal()).isTrue();
    assertThat(some.isReachable()).isEqualTo(all.isReachable());
    assertThat(some.paths().isEmpty()).isEqualTo(all.paths().isEmpty());
    if (some.isOptimal()) {
      assertThat(codes(some)).isEqualTo(codes(all));
    }
    for (ImprovementPath path : some.paths()) {
      assertThat(some.target().isReachedBy(path.after())).isTrue();
      for (Improvement change : path.improvements()) {
        List<Improvement> others = new ArrayList<>(path.improvements());
        others.remove(change);
        assertThat(some.target().isReachedBy(after(card, others))).isFalse();
      }
    }
    Statistics.label("optimal")
        .collect(some.isOptimal())
        .coverage(
            checker -> {
              checker.check(true).count(n -> n >= 20);
              checker.check(false).count(n -> n >= 20);
            });
  }

  private static Scorecard after(Scorecard card, List<Improvement> changes) {
    return Given.rescored(
        card,
        changes.stream().collect(ImmutableMap.toImmutableMap(Improvement::code, Improvement::to)));
  }

  @Test
  void theCheapestSetIsKnownBeforeTheLastOfItsEquals() {
    // Any 50 of 100 equal instruments reach 50 points, too many ways to compare.
    Instrument[] instruments = new Instrument[100];
    Assessment.Builder assessment = Given.assessment(2569).framework("own");
    for (int i = 0; i < instruments.length; i++) {
      instruments[i] = Given.instrument("X" + i, "1", Given.newIndicator("" + (i + 1)).build());
      assessment.putScore(Given.code("" + (i + 1)), BigDecimal.ZERO);
    }
    Scorecard card = Given.score(Given.own(instruments).build(), assessment.build());

    ImprovementPaths paths =
        find(card, "50", CostModel.standard(), new Work(ImprovementPaths.MOST_STEPS));

    assertThat(paths.isOptimal()).isFalse();
    assertThat(paths.paths()).isNotEmpty();
    assertThat(paths.paths().get(0).improvements()).hasSize(50);
    assertThat(paths.paths().get(0).after().total().score()).hasToString("50.00");
  }

  @Test
  void alternativesBeyondTwentyAreCounted() {
    Scorecard card = flat(40, Instrument.Form.CHECKLIST, (item, random) -> BigDecimal.ZERO);

    ImprovementPath path =
        find(card, "25", CostModel.standard(), new Work(Long.MAX_VALUE)).paths().get(0);

    assertThat(path.improvements())
        .hasSize(10)
        .allSatisfy(
            change -> {
              assertThat(change.alternatives()).hasSize(20).isSorted();
              assertThat(change.alternatives().get(0)).isEqualTo(Given.code("I10"));
              assertThat(change.alternativesLeftOut()).isEqualTo(10);
            });
  }

  private static ImmutableList<List<String>> codes(ImprovementPaths paths) {
    return paths.paths().stream()
        .map(path -> path.improvements().stream().map(Improvement::toString).toList())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImprovementPaths find(Scorecard card, String target, CostModel costs, Work work) {
    return ImprovementPaths.find(
            card, Target.parse(target, card.framework()), costs, MOST_PATHS, work)
        .orElseThrow();
  }
}
