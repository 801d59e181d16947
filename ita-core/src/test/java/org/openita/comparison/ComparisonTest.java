package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.openita.framework.Rounding;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Cases;

class ComparisonTest {

  private static Comparison compare(Scorecard... cards) {
    return Comparison.of(List.of(cards)).orElseThrow();
  }

  @Test
  void contributionsTellWhereTheChangeCameFrom() {
    Comparison comparison =
        compare(
            Cases.published(2563, "90 90 90 90 90 90 90 90 90 90"),
            Cases.published(2564, "92 90 90 90 90 87 90 90 95 90"));

    Comparison.Step step = comparison.steps().get(0);

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
            Cases.published(2568, "98 98 98 98 98 84.26 84.26 84.26 100 100"),
            Cases.published(2567, "92 92 92 92 92 92 92 92 93 93"));

    LevelChange change = comparison.steps().get(0).levelChange().orElseThrow();

    assertThat(comparison.steps().get(0).totalChange().signum()).isPositive();
    assertThat(change.from().code()).isEqualTo("GOOD");
    assertThat(change.to().code()).isEqualTo("PASS");
    assertThat(change.ruleChanged()).isFalse();
    assertThat(change.because())
        .containsExactly(
            new LevelChange.Reason(
                "EIT", Optional.of(Score.parse("92")), Score.parse("84.26"), Score.parse("85")));
  }

  @Test
  void aRiseIsExplainedByWhatDidNotHoldBefore() {
    LevelChange change =
        compare(
                Cases.published(2566, "84 84 84 84 84 90 90 90 90 90"),
                Cases.published(2567, "86 86 86 86 86 90 90 90 90 90"))
            .steps()
            .get(0)
            .levelChange()
            .orElseThrow();

    assertThat(change.to().code()).isEqualTo("GOOD");
    assertThat(change.because())
        .containsExactly(
            new LevelChange.Reason(
                "IIT", Optional.of(Score.parse("84")), Score.parse("86"), Score.parse("85")));
  }

  @Test
  void whereTheRuleChangedTheEarlierScoresAreJudgedByTheLaterRuleToo() {
    Comparison.Step step =
        compare(
                Cases.published(2565, "99 99 99 99 99 84 84 84 100 100"),
                Cases.published(2566, "99 99 99 99 99 84 84 84 100 100"))
            .steps()
            .get(0);

    LevelChange change = step.levelChange().orElseThrow();

    assertThat(step.totalChange()).isEqualTo(Fraction.ZERO);
    assertThat(change.from().code()).isEqualTo("A");
    assertThat(change.to().code()).isEqualTo("PASS");
    assertThat(change.ruleChanged()).isTrue();
    assertThat(change.fromByNewRule().code()).isEqualTo("PASS");
    assertThat(change.because()).extracting(LevelChange.Reason::what).containsExactly("EIT");
    assertThat(step.findings())
        .extracting(Finding::code)
        .contains("LEVEL_RULE_DIFFERS", "INDICATOR_CONTENT_DIFFERS");
    assertThat(step.findings())
        .allSatisfy(finding -> assertThat(finding.message().isComplete()).isTrue());
  }

  @Test
  void atTheTopOfAnotherRuleNothingIsMissing() {
    LevelChange change =
        compare(
                Cases.published(2565, "99 99 99 99 99 99 99 99 99 99"),
                Cases.published(2566, "99 99 99 99 99 99 99 99 99 99"))
            .steps()
            .get(0)
            .levelChange()
            .orElseThrow();

    assertThat(change.to().code()).isEqualTo("EXCELLENT");
    assertThat(change.because()).isEmpty();
  }

  @Test
  void givenPartsOnOneSideAreNamed() {
    Scorecard before = Cases.published(2566, "90 90 90 90 90 90 90 90 90 90");
    Scorecard after =
        Cases.score(
            Cases.year(2567),
            Cases.assessment(2567)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.set("EIT1", "84", "EIT2", "95"))
                .build());

    Comparison.Step step = compare(before, after).steps().get(0);

    assertThat(step.findings()).extracting(Finding::code).contains("COMPONENTS_DIFFER");
    assertThat(step.levelChange().orElseThrow().because())
        .containsExactly(
            new LevelChange.Reason("EIT1", Optional.empty(), Score.parse("84"), Score.parse("85")));
  }

  @Test
  void indicatorsOfOneYearOnlyAreNotMixed() {
    Scorecard before = renamed(2600, "Old", "Same", Rounding.official(), "80", "90");
    Scorecard after = renamed(2601, "New", "Same", Rounding.official(), "80", "95");

    Comparison.Step step = compare(before, after).steps().get(0);

    assertThat(step.contributions())
        .containsExactly(
            new Contribution(
                Code.of("1"),
                Contribution.Kind.ONLY_AFTER,
                Optional.empty(),
                Optional.of(Score.parse("80")),
                Fraction.of(40)),
            new Contribution(
                Code.of("2"),
                Contribution.Kind.COMPARED,
                Optional.of(Score.parse("90")),
                Optional.of(Score.parse("95")),
                Fraction.of(5, 2)),
            new Contribution(
                Code.of("1"),
                Contribution.Kind.ONLY_BEFORE,
                Optional.of(Score.parse("80")),
                Optional.empty(),
                Fraction.of(-40)));
    assertThat(step.findings())
        .filteredOn(finding -> finding.code().equals("INDICATOR_NOT_COMPARABLE"))
        .hasSize(2);
  }

  @Test
  void whatDoesNotApplyInOneYearIsNotCompared() {
    Scorecard before = Cases.published(2564, "90 90 90 90 90 90 90 90 90 90");
    Scorecard after =
        Cases.score(
            Cases.year(2565),
            Cases.assessment(2565)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90"))
                .addNotApplicable(Code.of("10"))
                .build());

    Comparison.Step step = compare(before, after).steps().get(0);

    assertThat(step.contributions())
        .filteredOn(c -> c.kind() != Contribution.Kind.COMPARED)
        .extracting(Contribution::code, Contribution::kind)
        .containsExactly(tuple(Code.of("10"), Contribution.Kind.ONLY_BEFORE));
    assertThat(step.findings()).extracting(Finding::code).contains("WEIGHTS_DIFFER");
    assertThat(sum(step)).isEqualTo(step.totalChange());
  }

  @Test
  void roundingOfInstrumentsIsAContributionOfItsOwn() {
    Rounding whole = Rounding.builder().indicator(2).instrument(0).total(2).build();
    Scorecard before = renamed(2600, "One", "Two", whole, "80", "90.5");
    Scorecard after = renamed(2601, "One", "Two", whole, "80", "90");

    Comparison.Step step = compare(before, after).steps().get(0);

    assertThat(step.contributions().get(2).kind()).isEqualTo(Contribution.Kind.ROUNDING);
    assertThat(sum(step)).isEqualTo(step.totalChange());
  }

  @Test
  void everythingThatCannotBeComparedIsReported() {
    Scorecard one = Cases.published(2565, "90 90 90 90 90 90 90 90 90 90");
    Scorecard other =
        Cases.score(
            Cases.year(2565),
            Assessment.builder()
                .fiscalYear(FiscalYear.of(2565))
                .agency(Agency.of("b"))
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90 90"))
                .build());

    assertThat(Comparison.of(List.of(one, other)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/1/agency/id: a comparison is of one agency; the first is \"a\" but this is \"b\"",
            "/1/fiscalYear: fiscal year 2565 stands twice");
    assertThat(Comparison.of(List.of(one)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/");
  }

  @Property(tries = 200)
  void contributionsAddUpToTheChangeWhateverTheOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<Scorecard> cards = new ArrayList<>();
    for (int year = 2562; year <= 2568; year++) {
      if (cards.size() < 2 || random.nextBoolean()) {
        cards.add(Cases.published(year, scores(random)));
      }
    }
    Comparison comparison = Comparison.of(cards).orElseThrow();
    Collections.shuffle(cards, random);

    assertThat(Comparison.of(cards).orElseThrow()).isEqualTo(comparison);
    assertThat(comparison.steps()).hasSize(cards.size() - 1);
    assertThat(comparison.steps())
        .allSatisfy(step -> assertThat(sum(step)).isEqualTo(step.totalChange()));
  }

  private static Fraction sum(Comparison.Step step) {
    return step.contributions().stream()
        .map(Contribution::change)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static String scores(Random random) {
    StringBuilder scores = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      scores.append(i == 0 ? "" : " ").append(BigDecimal.valueOf(80_00 + random.nextInt(20_01), 2));
    }
    return scores.toString();
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
            .addAllLevels(ImmutableList.copyOf(Cases.year(2565).levels()))
            .build();
    return Cases.score(
        framework, Cases.assessment(year).putAllScores(Given.set("1", one, "2", two)).build());
  }

  private static Indicator indicator(String code, String name) {
    return Indicator.builder().code(Code.of(code)).name(Text.en(name)).build();
  }
}
