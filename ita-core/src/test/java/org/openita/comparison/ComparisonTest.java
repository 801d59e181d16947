package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Text;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.Assessment;
import org.openita.scoring.Condition;
import org.openita.scoring.Scorecard;

class ComparisonTest {

  private static Comparison compare(Scorecard... cards) {
    return Comparison.compare(List.of(cards)).orElseThrow();
  }

  @Test
  void contributionsShowWhereTheChangeCameFrom() {
    Comparison comparison =
        compare(
            Given.scorecard(2563, "90 90 90 90 90 90 90 90 90 90"),
            Given.scorecard(2564, "92 90 90 90 90 87 90 90 95 90"));

    ComparisonStep step = comparison.steps().get(0);

    assertThat(step.totalChange().toExactString()).isEqualTo("0.820000");
    assertThat(step.contributions())
        .filteredOn(contribution -> contribution.change().signum() != 0)
        .extracting(c -> c.code() + " " + c.change())
        .containsExactly("1 0.120000", "6 -0.300000", "9 1.000000");
    assertThat(step.contributions()).hasSize(10);
    assertThat(step.levelChange()).isEmpty();
  }

  @Test
  void aHigherTotalCanHaveALowerLevel() {
    Comparison comparison =
        compare(
            Given.scorecard(2568, "98 98 98 98 98 84.26 84.26 84.26 100 100"),
            Given.scorecard(2567, "92 92 92 92 92 92 92 92 93 93"));

    LevelChange change = comparison.steps().get(0).levelChange().orElseThrow();

    assertThat(comparison.steps().get(0).totalChange().signum()).isPositive();
    assertThat(change.from().code()).isEqualTo("GOOD");
    assertThat(change.to().code()).isEqualTo("PASS");
    assertThat(change.isRuleChanged()).isFalse();
    assertThat(change.because())
        .containsExactly(
            ImmutableLevelCondition.builder()
                .what("EIT")
                .before(Score.parse("92"))
                .now(Score.parse("84.26"))
                .need(Score.parse("85"))
                .build());
  }

  @Test
  void aRiseIsExplainedByWhatWasNotMetBefore() {
    LevelChange change =
        compare(
                Given.scorecard(2566, "84 84 84 84 84 90 90 90 90 90"),
                Given.scorecard(2567, "86 86 86 86 86 90 90 90 90 90"))
            .steps()
            .get(0)
            .levelChange()
            .orElseThrow();

    assertThat(change.to().code()).isEqualTo("GOOD");
    assertThat(change.because())
        .extracting(LevelCondition::toString)
        .containsExactly("IIT 86.00, needed 85.00");
  }

  @Test
  void whereTheRuleChangedTheEarlierScoresAreJudgedByTheLaterRuleToo() {
    ComparisonStep step =
        compare(
                Given.scorecard(2565, "99 99 99 99 99 84 84 84 100 100"),
                Given.scorecard(2566, "99 99 99 99 99 84 84 84 100 100"))
            .steps()
            .get(0);

    LevelChange change = step.levelChange().orElseThrow();

    assertThat(step.totalChange()).isEqualTo(Fraction.ZERO);
    assertThat(change.from().code()).isEqualTo("A");
    assertThat(change.to().code()).isEqualTo("PASS");
    assertThat(change.isRuleChanged()).isTrue();
    assertThat(change.fromByNewRule().code()).isEqualTo("PASS");
    assertThat(change.because()).extracting(LevelCondition::what).containsExactly("EIT");
    assertThat(step.findings())
        .extracting(Finding::code)
        .contains("LEVEL_RULE_DIFFERS", "INDICATOR_CONTENT_DIFFERS");
    assertThat(step.findings())
        .allSatisfy(finding -> assertThat(finding.message().isComplete()).isTrue());
  }

  @Test
  void atTheTopOfAnotherRuleItsConditionsAreMet() {
    LevelChange change =
        compare(
                Given.scorecard(2565, "99 99 99 99 99 99 99 99 99 99"),
                Given.scorecard(2566, "99 99 99 99 99 99 99 99 99 99"))
            .steps()
            .get(0)
            .levelChange()
            .orElseThrow();

    assertThat(change.to().code()).isEqualTo("EXCELLENT");
    assertThat(change.because())
        .extracting(LevelCondition::what, LevelCondition::isMet)
        .containsExactly(
            tuple("total", true), tuple("IIT", true), tuple("EIT", true), tuple("OIT", true));
  }

  private static final String NINETIES = "90 90 90 90 90 90 90 90 90 90";

  private static Scorecard withParts(int year, String first, String second) {
    return Given.score(
        Given.framework(year),
        Given.assessment(year, NINETIES)
            .putAllScores(Given.set("EIT1", first, "EIT2", second))
            .build());
  }

  private static LevelChange levelChange(Scorecard before, Scorecard after) {
    return compare(before, after).steps().get(0).levelChange().orElseThrow();
  }

  @Test
  void aRiseByPartsThatAreNoLongerGivenRestsOnTheirInstrument() {
    LevelChange change =
        levelChange(withParts(2566, "83.75", "96.25"), Given.scorecard(2567, NINETIES));

    assertThat(change).hasToString("PASS -> GOOD");
    assertThat(change.because())
        .containsExactly(
            ImmutableLevelCondition.builder()
                .what("EIT")
                .now(Score.parse("90"))
                .need(Score.parse("85"))
                .build());
    assertThat(change.because().get(0).isMet()).isTrue();
    assertThat(change.lapsed())
        .extracting(Condition::toString)
        .containsExactly("EIT1 83.75, required 85.00");
  }

  @Test
  void aRiseByPartsThatAreNewlyGivenRestsOnThem() {
    Scorecard before = Given.scorecard(2566, "90 90 90 90 90 84 84 84 90 90");

    LevelChange change = levelChange(before, withParts(2567, "86", "87"));

    assertThat(change).hasToString("PASS -> GOOD");
    assertThat(change.because()).extracting(LevelCondition::what).containsExactly("EIT1", "EIT2");
    assertThat(change.lapsed())
        .extracting(Condition::toString)
        .containsExactly("EIT 84.00, required 85.00");
  }

  /** Levels HIGH, from a total of 50 at first and of 40 later, and LOW. */
  @Test
  void aRiseByALowerRequirementNamesIt() {
    Scorecard before = renamed(2600, "One", "Two", Rounding.official(), "45", "45");
    Scorecard after =
        Given.score(
            own(
                2601,
                Given.level("HIGH").totalAtLeast(Score.parse("40")).build(),
                Given.level("LOW").build()),
            Given.assessment(2601, "45 45").build());
    Scorecard earlier =
        Given.score(
            own(
                2600,
                Given.level("HIGH").totalAtLeast(Score.parse("50")).build(),
                Given.level("LOW").build()),
            before.assessment());

    LevelChange change = levelChange(earlier, after);

    assertThat(change).hasToString("LOW -> HIGH");
    assertThat(change.fromByNewRule().code()).isEqualTo("HIGH");
    assertThat(change.because())
        .containsExactly(
            ImmutableLevelCondition.builder()
                .what("total")
                .before(Score.parse("45"))
                .now(Score.parse("45"))
                .need(Score.parse("40"))
                .build());
    assertThat(change.lapsed()).isEmpty();
  }

  /** Levels HIGH, which required 50 of every component at first, and LOW. */
  @Test
  void aRiseByARequirementThatIsDroppedNamesItAndWhatIsStillRequired() {
    Scorecard before =
        Given.score(
            own(
                2600,
                Given.level("HIGH")
                    .totalAtLeast(Score.parse("40"))
                    .componentsAtLeast(Score.parse("50"))
                    .build(),
                Given.level("LOW").build()),
            Given.assessment(2600, "45 45").build());
    Scorecard after =
        Given.score(
            own(
                2601,
                Given.level("HIGH").totalAtLeast(Score.parse("40")).build(),
                Given.level("LOW").build()),
            Given.assessment(2601, "45 45").build());

    LevelChange change = levelChange(before, after);

    assertThat(change.because()).extracting(LevelCondition::what).containsExactly("total");
    assertThat(change.lapsed())
        .extracting(Condition::toString)
        .containsExactly("S 45.00, required 50.00");
  }

  @Test
  void theOnlyLevelOfAFrameworkRequiresNothing() {
    Scorecard after =
        Given.score(own(2601, Given.level("ALL").build()), Given.assessment(2601, "45 45").build());

    LevelChange change =
        levelChange(renamed(2600, "One", "Two", Rounding.official(), "45", "45"), after);

    assertThat(change.because())
        .extracting(LevelCondition::toString)
        .containsExactly("total 45.00, needed 0.00");
  }

  private static Framework own(int year, Level... levels) {
    return renamed(year, "One", "Two", Rounding.official(), "45", "45")
        .framework()
        .withLevels(levels);
  }

  @Test
  void givenPartsOnOneSideAreNamed() {
    Scorecard before = Given.scorecard(2566, "90 90 90 90 90 90 90 90 90 90");
    Scorecard after =
        Given.score(
            Given.framework(2567),
            Given.assessment(2567)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.set("EIT1", "84", "EIT2", "95"))
                .build());

    ComparisonStep step = compare(before, after).steps().get(0);

    assertThat(step.findings()).extracting(Finding::code).contains("COMPONENTS_DIFFER");
    assertThat(step.levelChange().orElseThrow().because())
        .containsExactly(
            ImmutableLevelCondition.builder()
                .what("EIT1")
                .now(Score.parse("84"))
                .need(Score.parse("85"))
                .build());
  }

  @Test
  void indicatorsOfOneYearOnlyAreNotMixed() {
    Scorecard before = renamed(2600, "Old", "Same", Rounding.official(), "80", "90");
    Scorecard after = renamed(2601, "New", "Same", Rounding.official(), "80", "95");

    ComparisonStep step = compare(before, after).steps().get(0);

    assertThat(step.contributions())
        .containsExactly(
            ImmutableContribution.builder()
                .code(Code.of("1"))
                .kind(Contribution.Kind.ONLY_AFTER)
                .after(Score.parse("80"))
                .change(Fraction.of(40))
                .build(),
            ImmutableContribution.builder()
                .code(Code.of("2"))
                .kind(Contribution.Kind.COMPARED)
                .before(Score.parse("90"))
                .after(Score.parse("95"))
                .change(Fraction.of(5, 2))
                .build(),
            ImmutableContribution.builder()
                .code(Code.of("1"))
                .kind(Contribution.Kind.ONLY_BEFORE)
                .before(Score.parse("80"))
                .change(Fraction.of(-40))
                .build());
    assertThat(step.findings())
        .filteredOn(finding -> finding.code().equals("INDICATOR_NOT_COMPARABLE"))
        .hasSize(2);
  }

  @Test
  void whatDoesNotApplyInOneYearIsNotCompared() {
    Scorecard before = Given.scorecard(2564, "90 90 90 90 90 90 90 90 90 90");
    Scorecard after =
        Given.score(
            Given.framework(2565),
            Given.assessment(2565)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
                .addNotApplicable(Code.of("10"))
                .build());

    ComparisonStep step = compare(before, after).steps().get(0);

    assertThat(step.contributions())
        .filteredOn(c -> c.kind() != Contribution.Kind.COMPARED)
        .extracting(Contribution::code, Contribution::kind)
        .containsExactly(tuple(Code.of("10"), Contribution.Kind.ONLY_BEFORE));
    assertThat(step.findings()).extracting(Finding::code).contains("WEIGHTS_DIFFER");
    assertThat(sum(step)).isEqualTo(step.totalChange());
  }

  @Test
  void roundingOfInstrumentsIsASeparateContribution() {
    Rounding whole = Rounding.builder().indicator(2).instrument(0).total(2).build();
    Scorecard before = renamed(2600, "One", "Two", whole, "80", "90.5");
    Scorecard after = renamed(2601, "One", "Two", whole, "80", "90");

    ComparisonStep step = compare(before, after).steps().get(0);

    assertThat(step.contributions().get(2).kind()).isEqualTo(Contribution.Kind.ROUNDING);
    assertThat(sum(step)).isEqualTo(step.totalChange());
  }

  @Test
  void everythingThatCannotBeComparedIsReported() {
    Scorecard one = Given.scorecard(2565, "90 90 90 90 90 90 90 90 90 90");
    Scorecard other =
        Given.score(
            Given.framework(2565),
            Assessment.builder()
                .fiscalYear(FiscalYear.of(2565))
                .agency(Agency.of("b"))
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90 90"))
                .build());

    assertThat(Comparison.compare(List.of(one, other)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/1/agency/id: all assessments must be of agency \"test\" but this one is of \"b\"",
            "/1/fiscalYear: duplicate fiscal year 2565");
    assertThat(Comparison.compare(List.of(one)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/");
  }

  /** Scorecards of two years or more, in any order. */
  @Provide
  Arbitrary<List<Scorecard>> years() {
    return Combinators.combine(
            Arbitraries.shuffle(2562, 2563, 2564, 2565, 2566, 2567, 2568),
            Arbitraries.integers().between(80_00, 100_00).list().ofSize(10).list().ofSize(7),
            Arbitraries.integers().between(2, 7))
        .as(
            (years, scores, size) -> {
              List<Scorecard> cards = new ArrayList<>();
              for (int i = 0; i < size; i++) {
                cards.add(Given.scorecard(years.get(i), text(scores.get(i))));
              }
              return cards;
            });
  }

  private static String text(List<Integer> hundredths) {
    return hundredths.stream()
        .map(score -> Score.ofHundredths(score).toString())
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 100)
  void theOrderGivenDoesNotMatter(@ForAll("years") List<Scorecard> cards) {
    Comparison comparison = Comparison.compare(cards).orElseThrow();

    assertThat(Comparison.compare(Lists.reverse(cards)).orElseThrow()).isEqualTo(comparison);
    assertThat(comparison.steps()).hasSize(cards.size() - 1);
    assertThat(comparison.steps())
        .allSatisfy(
            step ->
                assertThat(step.from().assessment().fiscalYear())
                    .isLessThan(step.to().assessment().fiscalYear()));
  }

  @Property(tries = 100)
  void anIndicatorContributesItsWeightTimesItsChange(@ForAll("years") List<Scorecard> cards) {
    for (ComparisonStep step : Comparison.compare(cards).orElseThrow().steps()) {
      assertThat(step.contributions()).hasSize(10);
      for (Contribution contribution : step.contributions()) {
        // Five indicators share 30 percent, three share 30 and two share 40.
        int number = Integer.parseInt(contribution.code().value());
        Fraction weight = Fraction.of(number <= 5 ? 6 : number <= 8 ? 10 : 20, 100);
        assertThat(contribution.change())
            .isEqualTo(
                points(contribution.after()).minus(points(contribution.before())).times(weight));
      }
      assertThat(sum(step)).isEqualTo(step.totalChange());
    }
  }

  private static Fraction points(Optional<Score> score) {
    return score.map(Score::exact).orElse(Fraction.ZERO);
  }

  @Property(tries = 100)
  void reasonsAreConditionsThatOneYearMeetsAndTheOtherMisses(
      @ForAll("years") List<Scorecard> cards) {
    for (ComparisonStep step : Comparison.compare(cards).orElseThrow().steps()) {
      assertThat(step.levelChange().isPresent())
          .isEqualTo(!step.from().level().code().equals(step.to().level().code()));
      step.levelChange().ifPresent(change -> assertReasons(step, change));
      Statistics.label("level")
          .collect(step.levelChange().map(ComparisonTest::kind).orElse("same"))
          .coverage(
              checker -> {
                checker.check("rise").count(n -> n >= 5);
                checker.check("fall").count(n -> n >= 5);
                checker.check("other levels").count(n -> n >= 5);
              });
    }
  }

  private static void assertReasons(ComparisonStep step, LevelChange change) {
    // Levels have their present names and conditions from 2566.
    FiscalYear present = FiscalYear.of(2566);
    assertThat(change.isRuleChanged())
        .isEqualTo(
            step.from().assessment().fiscalYear().compareTo(present) < 0
                && step.to().assessment().fiscalYear().compareTo(present) >= 0);
    for (LevelCondition reason : change.because()) {
      Score before = reason.before().orElseThrow();
      assertThat(reason.now().isAtLeast(reason.need())).isEqualTo(isGain(step));
      if (kind(change).equals("rise")) {
        assertThat(before.isAtLeast(reason.need())).isFalse();
      }
    }
  }

  /** Whether it is a rise or a fall by the later rule. */
  private static String kind(LevelChange change) {
    List<String> official = List.of("EXCELLENT", "GOOD", "PASS", "IMPROVE", "URGENT");
    List<String> letters = List.of("AA", "A", "B", "C", "D", "E", "F");
    List<String> levels = official.contains(change.to().code()) ? official : letters;
    int from = levels.indexOf(change.from().code());
    return from < 0 ? "other levels" : from > levels.indexOf(change.to().code()) ? "rise" : "fall";
  }

  /** Scorecards of two years, of built-in frameworks with and without parts, or of own levels. */
  @Provide
  Arbitrary<Scorecard> anyRule() {
    Arbitrary<Integer> hundredths = Arbitraries.integers().between(80_00, 97_00);
    Arbitrary<Scorecard> builtIn =
        Combinators.combine(
                Arbitraries.integers().between(2562, 2568),
                hundredths.list().ofSize(10),
                hundredths.list().ofSize(2).optional(0.5))
            .as(
                (year, scores, parts) -> {
                  Assessment.Builder assessment = Given.assessment(year, text(scores));
                  parts
                      .filter(given -> year >= 2566)
                      .ifPresent(
                          given ->
                              assessment.putAllScores(
                                  Given.set(
                                      "EIT1",
                                      text(given.subList(0, 1)),
                                      "EIT2",
                                      text(given.subList(1, 2)))));
                  return Given.score(Given.framework(year), assessment.build());
                });
    Arbitrary<Optional<Score>> least = hundredths.map(Score::ofHundredths).optional(0.5);
    Arbitrary<Scorecard> own =
        Combinators.combine(
                Arbitraries.integers().between(2600, 2620),
                hundredths.list().ofSize(2),
                hundredths.map(Score::ofHundredths),
                least,
                Arbitraries.of("GOOD", "A", "PASS"))
            .as(
                (year, scores, total, components, code) ->
                    Given.score(
                        own(
                            year,
                            Given.level(code)
                                .totalAtLeast(total)
                                .componentsAtLeast(components)
                                .build(),
                            Given.level("B").build()),
                        Given.assessment(year, text(scores)).build()));
    return Arbitraries.frequencyOf(Tuple.of(3, builtIn), Tuple.of(1, own));
  }

  @Property(tries = 1000)
  void aChangeOfLevelAlwaysHasAReasonAndNamesWhatWasMissedBefore(
      @ForAll("anyRule") Scorecard one, @ForAll("anyRule") Scorecard other) {
    Assume.that(!one.assessment().fiscalYear().equals(other.assessment().fiscalYear()));
    ComparisonStep step = compare(one, other).steps().get(0);
    Assume.that(step.levelChange().isPresent());
    LevelChange change = step.levelChange().orElseThrow();

    assertThat(change.because()).isNotEmpty();
    assertThat(change.because()).extracting(LevelCondition::isMet).containsOnly(isGain(step));
    for (LevelCondition reason : change.because()) {
      boolean isTotal = reason.what().equals("total");
      assertThat(reason.now())
          .isEqualTo(isTotal ? step.to().total().score() : component(step.to(), reason.what()));
      assertThat(reason.before().orElse(null))
          .isEqualTo(isTotal ? step.from().total().score() : component(step.from(), reason.what()));
    }
    for (Condition lapsed : change.lapsed()) {
      assertThat(lapsed.isMet()).isFalse();
      assertThat(change.because()).noneMatch(reason -> reason.what().equals(lapsed.label()));
    }
    String kind = isGain(step) ? "met" : "missed";
    Statistics.label("reasons")
        .collect(change.lapsed().isEmpty() ? kind : "lapsed")
        .coverage(
            checker -> {
              checker.check("met").count(n -> n >= 20);
              checker.check("missed").count(n -> n >= 20);
              checker.check("lapsed").count(n -> n >= 5);
            });
  }

  /** Whether the level rose by the later rule or is the highest of a rule without the earlier. */
  private static boolean isGain(ComparisonStep step) {
    List<String> levels = step.to().framework().levels().stream().map(Level::code).toList();
    int reached = levels.indexOf(step.to().level().code());
    int earlier = levels.indexOf(step.from().level().code());
    return earlier < 0 ? reached == 0 : reached < earlier;
  }

  private static @Nullable Score component(Scorecard card, String code) {
    return card.components().get(Code.of(code));
  }

  @Test
  void resultsAreReadableInOneLine() {
    Comparison comparison =
        compare(
            Given.scorecard(2568, "98 98 98 98 98 84.26 84.26 84.26 100 100"),
            Given.scorecard(2567, "92 92 92 92 92 92 92 92 93 93"));

    assertThat(comparison).hasToString("2567: 92.40 GOOD -> 2568: 94.68 PASS");
    assertThat(comparison.steps().get(0).contributions().get(0)).hasToString("1 COMPARED 0.360000");
    assertThat(comparison.steps().get(0).levelChange().orElseThrow()).hasToString("GOOD -> PASS");
  }

  private static Fraction sum(ComparisonStep step) {
    return step.contributions().stream()
        .map(Contribution::change)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Scorecard renamed(
      int year, String first, String second, Rounding rounding, String one, String two) {
    Framework framework =
        Framework.builder()
            .id("own-" + year)
            .fiscalYear(FiscalYear.of(year))
            .name(Text.en("own"))
            .rounding(rounding)
            .addInstruments(
                Instrument.builder()
                    .code(Code.of("S"))
                    .name(Text.en("survey"))
                    .form(Instrument.Form.SURVEY)
                    .weight(BigDecimal.valueOf(100))
                    .addIndicators(indicator("1", first), indicator("2", second))
                    .build())
            .addAllLevels(ImmutableList.copyOf(Given.framework(2565).levels()))
            .build();
    return Given.score(
        framework, Given.assessment(year).putAllScores(Given.set("1", one, "2", two)).build());
  }

  private static Indicator indicator(String code, String name) {
    return Indicator.builder().code(Code.of(code)).name(Text.en(name)).build();
  }
}
