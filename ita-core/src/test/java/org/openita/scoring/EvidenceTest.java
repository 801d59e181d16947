package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.evidence.EvidenceCheck;
import org.openita.framework.Framework;

/** What fits a framework and what does not; "not applicable", "missing" and "zero" apart. */
class EvidenceTest {

  private static final String NINETIES = "90 90 90 90 90 90 90 90 90 90";

  /** Ten indicators of 2564 without the ones named. */
  private static Assessment.Builder without(String codes) {
    Assessment.Builder assessment = Given.assessment(2564);
    ImmutableList<Code> left = Given.codes(codes);
    Given.indicators(NINETIES)
        .forEach(
            (code, score) -> {
              if (!left.contains(code)) {
                assessment.putScore(code, score);
              }
            });
    return assessment;
  }

  private static List<String> problems(Assessment.Builder assessment) {
    return Given.problems(Given.framework(2564), assessment.build());
  }

  private static Scorecard score(Assessment.Builder assessment) {
    return Given.score(Given.framework(2564), assessment.build());
  }

  private static Fraction exact(Scorecard card, String code) {
    return card.node(Code.of(code)).orElseThrow().exact();
  }

  @Test
  void everyMissingCodeIsNamed() {
    assertThat(problems(Given.assessment(2564)))
        .containsExactly(
            "/scores: missing evidence for 1, 2, 3, 4, 5, 6, 7, 8, 9, 10; each needs a score,"
                + " complete evidence below it, or an entry in notApplicable");
    assertThat(
            problems(
                without("1 9")
                    .putTally(Code.of("I1.1"), Tally.of(0, 0, 0, 1))
                    .putTally(Code.of("I2"), Tally.of(0, 0, 0, 1))
                    .addNotApplicable(Code.of("9.2"))
                    .putAllScores(Given.scores("9.1=50 I3=50 I4=50 O18=0 9.5=1 9.4=1"))))
        .containsExactly(
            "/scores: missing evidence for I1.2, I5, I6, O19, O20, O21, O22, O23, O24; each needs a"
                + " score, complete evidence below it, or an entry in notApplicable");
  }

  @Test
  void zeroIsAScoreLikeAnyOther() {
    Scorecard card = score(without("10").putScore(Code.of("10"), BigDecimal.ZERO));
    assertThat(exact(card, "OIT")).isEqualTo(Fraction.of(45));
    assertThat(card.notApplicableIndicators()).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsLeftOutOfItsParentsMean() {
    Scorecard indicator = score(without("10").addNotApplicable(Code.of("10")));
    assertThat(exact(indicator, "OIT")).isEqualTo(Fraction.of(90));
    assertThat(indicator.notApplicableIndicators()).containsExactly(Code.of("10"));
    assertThat(indicator.indicators().keySet())
        .containsExactlyElementsOf(Given.codes("1 2 3 4 5 6 7 8 9"));
    assertThat(indicator.node(Code.of("OIT")).orElseThrow().leftOut())
        .containsExactly(Code.of("10"));
    assertThat(indicator.node(Code.of("10"))).isEmpty();

    Scorecard sub =
        score(
            without("9")
                .putAllScores(Given.scores("9.1=40 9.2=60 9.3=80 9.4=100"))
                .addNotApplicable(Code.of("9.5")));
    assertThat(exact(sub, "9")).isEqualTo(Fraction.of(70));

    Scorecard item =
        score(
            without("10")
                .putAllScores(Given.scores("10.1=60 O42=100"))
                .addNotApplicable(Code.of("O43")));
    assertThat(exact(item, "10.2")).isEqualTo(Fraction.of(100));
    assertThat(exact(item, "10")).isEqualTo(Fraction.of(80));

    Scorecard line =
        score(
            without("1")
                .putAllScores(Given.scores("I2=50 I3=50 I4=50 I5=50 I6=50"))
                .putTally(Code.of("I1.2"), Tally.of(0, 1, 0, 1))
                .addNotApplicable(Code.of("I1.1")));
    assertThat(exact(line, "I1")).isEqualTo(Fraction.of(133, 2));
    assertThat(exact(line, "1")).isEqualTo(Fraction.of(633, 12));
  }

  /** All below an element left out leaves the element out, up to the indicator. */
  @Test
  void whatHasNothingThatAppliesDoesNotApply() {
    Scorecard card =
        score(
            without("1 10")
                .addAllNotApplicable(Given.codes("I1.1 I1.2 I2 I3 I4 I5 I6 O42 O43"))
                .putScore(Code.of("10.1"), BigDecimal.valueOf(60)));
    assertThat(card.notApplicableIndicators()).containsExactly(Code.of("1"));
    assertThat(exact(card, "10")).isEqualTo(Fraction.of(60));
    assertThat(exact(card, "IIT")).isEqualTo(Fraction.of(90));
  }

  @Test
  void anInstrumentAlwaysApplies() {
    assertThat(problems(without("9 10").addAllNotApplicable(Given.codes("9 10"))))
        .containsExactly("/notApplicable: no indicator of OIT applies, so it has no score");
    assertThat(problems(without("9 10").addAllNotApplicable(Given.codes("OIT"))))
        .containsExactly(
            "/notApplicable/0: OIT is an instrument; instruments always apply",
            "/scores: missing evidence for 9, 10; each needs a score, complete evidence below it,"
                + " or an entry in notApplicable");
    // One instrument with nothing that applies does not hide behind another that is incomplete.
    assertThat(problems(without("1 9 10").addAllNotApplicable(Given.codes("10 9"))))
        .containsExactly(
            "/scores: missing evidence for 1; each needs a score, complete evidence below it, or an"
                + " entry in notApplicable",
            "/notApplicable: no indicator of OIT applies, so it has no score");
    assertThat(problems(without("1 2 3 4 5 9").addAllNotApplicable(Given.codes("1 2 3 4 5"))))
        .containsExactly(
            "/scores: missing evidence for 9; each needs a score, complete evidence below it, or an"
                + " entry in notApplicable",
            "/notApplicable: no indicator of IIT applies, so it has no score");
    // Evidence that is there and wrong is not the same as nothing that applies.
    assertThat(
            problems(
                without("9 10")
                    .addAllNotApplicable(Given.codes("10 9.1 9.2 9.3 9.4 O30 O31 O32 O33"))
                    .putTally(Code.of("O29"), Tally.of(0, 0))))
        .containsExactly("/tallies/O29: all counts are zero; omit O29 or list it in notApplicable");
  }

  @Test
  void notApplicableIsCheckedAgainstTheEvidence() {
    assertThat(
            problems(
                without("9")
                    .putAllScores(Given.scores("9.1=1 9.2=1 9.3=1 9.4=1 O29=0 O30=0"))
                    .putTally(Code.of("O31"), Tally.of(1, 0))
                    .addAllNotApplicable(
                        Given.codes("O31 O32 O33 9.1 O32 1 I1 I1.1 XX O1 9.5 EIT"))))
        .containsExactly(
            "/notApplicable/0: O31 has evidence, so it cannot be left out",
            "/notApplicable/3: 9.1 has evidence, so it cannot be left out",
            "/notApplicable/4: duplicate code O32",
            "/notApplicable/5: 1 has evidence, so it cannot be left out",
            "/notApplicable/6: I1 is below 1, whose score is published, so nothing can be left out"
                + " of it",
            "/notApplicable/7: I1.1 is below 1, whose score is published, so nothing can be left"
                + " out of it",
            "/notApplicable/8: XX is not a code of th-ita-2564",
            "/notApplicable/9: O1 is below 9.1, whose score is published, so nothing can be left"
                + " out of it",
            "/notApplicable/10: 9.5 has evidence, so it cannot be left out",
            "/notApplicable/11: EIT is an instrument; instruments always apply");
  }

  @Test
  void evidenceAtTwoLevelsIsReportedAtTheLowerCode() {
    assertThat(
            problems(
                without("")
                    .putAllScores(Given.scores("O1=100 9.1=100 I1=5"))
                    .putTally(Code.of("I1.1"), Tally.of(0, 0, 0, 1))
                    .putTally(Code.of("E1"), Tally.of(0, 0, 0, 1))))
        .containsExactly(
            "/scores/O1: O1 is below 9.1, which has a score; give evidence at one level of each"
                + " branch only",
            "/scores/9.1: 9.1 is below 9, which has a score; give evidence at one level of each"
                + " branch only",
            "/scores/I1: I1 is below 1, which has a score; give evidence at one level of each"
                + " branch only",
            "/tallies/I1.1: I1.1 is below I1, which has a score; give evidence at one level of each"
                + " branch only",
            "/tallies/E1: E1 is below 6, which has a score; give evidence at one level of each"
                + " branch only");
    assertThat(
            problems(
                without("10")
                    .putAllScores(Given.scores("10.1=1 O42=100 O43=100"))
                    .putTally(Code.of("O42"), Tally.of(0, 1))))
        .containsExactly(
            "/tallies/O42: O42 has a score as well; give evidence at one level of each branch"
                + " only");
  }

  @Test
  void codesInTheWrongPlaceAreReported() {
    assertThat(
            problems(
                without("1 2")
                    .putAllScores(Given.scores("IIT=90 I1.1=90 Z9=1 EIT1=90"))
                    .putTally(Code.of("1"), Tally.of(1, 1))
                    .putTally(Code.of("I11"), Tally.of(1, 1, 1, 1))
                    .putTally(Code.of("Z8"), Tally.of(1, 1))
                    .putTally(Code.of("IIT"), Tally.of(1, 1))))
        .containsExactly(
            "/scores/IIT: IIT is an instrument, whose score is computed from its indicators; put a"
                + " published one in declared",
            "/scores/I1.1: I1.1 is an answer line, which takes a tally, not a score",
            "/scores/Z9: Z9 is not a code of th-ita-2564",
            "/scores/EIT1: EIT1 is not a code of th-ita-2564",
            "/tallies/1: 1 takes no tally; answers are tallied at items and answer lines",
            "/tallies/I11: I11 has several answer lines; tally I11.1, I11.2",
            "/tallies/Z8: Z8 is not a code of th-ita-2564",
            "/tallies/IIT: IIT takes no tally; answers are tallied at items and answer lines",
            "/scores: missing evidence for I7, I8, I9, I10, I12; each needs a score, complete"
                + " evidence below it, or an entry in notApplicable");
  }

  @Test
  void talliesMustFitTheirForm() {
    assertThat(
            problems(
                without("1")
                    .putAllScores(Given.scores("I3=50 I4=50 I5=50 I6=50"))
                    .putRespondents(Code.of("IIT"), 9)
                    .putTally(Code.of("I1.1"), Tally.of(1, 2, 3))
                    .putTally(Code.of("I1.2"), Tally.of(0, 0, 0, 0))
                    .putTally(Code.of("I2"), Tally.of(1, 2, 3, 4))))
        .containsExactly(
            "/tallies/I1.1: I1.1 has 4 answer options but the tally has 3",
            "/tallies/I1.2: all counts are zero; omit I1.2 or list it in notApplicable",
            "/tallies/I2: the tally has 10 answers but there are 9 respondents");
    assertThat(
            problems(
                without("1")
                    .putAllScores(Given.scores("I1=0 I3=50 I4=50 I5=50 I6=50"))
                    .putRespondents(Code.of("IIT"), 10)
                    .putRespondents(Code.of("EIT"), 1)
                    .putTally(Code.of("I2"), Tally.of(1, 2, 3, 4))))
        .isEmpty();
  }

  /** The same codes, all unknown or fit for a score only where the year has no items. */
  @Test
  void aFrameworkWithoutItemsTakesScoresAtTheLevelAbove() {
    assertThat(
            Given.problems(
                Given.framework(2562),
                Given.assessment(2562)
                    .putAllScores(Given.indicators(NINETIES))
                    .putAllScores(Given.scores("9.1=1"))
                    .build()))
        .containsExactly("/scores/9.1: 9.1 is not a code of th-ita-2562");
    assertThat(
            Given.problems(
                Given.framework(2566),
                Given.assessment(2566)
                    .putAllScores(Given.indicators("90 90 90 90 90 90 90 90"))
                    .putAllScores(Given.scores("9.1=90 10.1=90 10.2=90 O1=1"))
                    .build()))
        .containsExactly(
            "/scores/O1: O1 is not a code of th-ita-2566",
            "/scores: missing evidence for 9.2, 9.3, 9.4, 9.5; each needs a score, complete"
                + " evidence below it, or an entry in notApplicable");
  }

  @ParameterizedTest
  @ValueSource(ints = {2566, 2567, 2568})
  void partsAreGivenTogetherOrNotAtAll(int year) {
    Framework framework = Given.framework(year);
    Assessment.Builder one =
        Given.assessment(year)
            .putAllScores(Given.indicators(NINETIES))
            .putScore(Code.of("EIT2"), BigDecimal.TEN);
    assertThat(Given.problems(framework, one.build()))
        .containsExactly(
            "/scores/EIT1: EIT1 is missing; EIT1 and EIT2 must be given together or not at all");
    assertThat(Given.problems(framework, one.putScore(Code.of("EIT1"), BigDecimal.ONE).build()))
        .isEmpty();
    assertThat(
            Given.problems(
                framework,
                Given.assessment(year)
                    .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
                    .addAllNotApplicable(Given.codes("10 EIT1"))
                    .build()))
        .containsExactly(
            "/notApplicable/1: EIT1 is a part of an instrument; to leave it out, give no score for"
                + " it");
  }

  @Test
  void peopleAreCountedByInstrument() {
    assertThat(
            problems(
                without("")
                    .putPopulation(Code.of("IIT"), 10)
                    .putPopulation(Code.of("EIT"), 10)
                    .putPopulation(Code.of("1"), 10)
                    .putRespondents(Code.of("IIT"), 11)
                    .putRespondents(Code.of("EIT"), 10)
                    .putRespondents(Code.of("EIT1"), 1)))
        .containsExactly(
            "/population/1: 1 is not an instrument; allowed: IIT, EIT, OIT",
            "/respondents/EIT1: EIT1 is not an instrument; allowed: IIT, EIT, OIT",
            "/respondents/IIT: 11 respondents exceed the population of 10");
    assertThat(
            Given.problems(
                Given.framework(2566),
                Given.assessment(2566, "90 90 90 90 90 90 90 90 90 90")
                    .putPopulation(Code.of("EIT1"), 10)
                    .putRespondents(Code.of("EIT1"), 11)
                    .putRespondents(Code.of("EIT2"), 5)
                    .putRespondents(Code.of("6"), 1)
                    .build()))
        .containsExactly(
            "/respondents/6: 6 is neither an instrument nor a part of one; allowed: IIT, EIT, OIT,"
                + " EIT1, EIT2",
            "/respondents/EIT1: 11 respondents exceed the population of 10");
  }

  @Test
  void declaredResultsMustBeOfTheFramework() {
    String longName = "Z".repeat(500);
    List<String> problems =
        problems(
            without("")
                .declared(
                    Declared.builder()
                        .level(longName)
                        .putAllScores(Given.scores("IIT=1 9=1 9.1=1 EIT1=1 O1=1"))
                        .build()));
    assertThat(problems)
        .containsExactly(
            "/declared/level: unknown level \""
                + "Z".repeat(79)
                + "…\"; allowed: AA, A, B, C, D, E, F",
            "/declared/scores/9.1: 9.1 is neither an instrument nor an indicator of th-ita-2564",
            "/declared/scores/EIT1: EIT1 is neither an instrument nor an indicator of th-ita-2564",
            "/declared/scores/O1: O1 is neither an instrument nor an indicator of th-ita-2564");
  }

  @Test
  void developmentPointsMustBeIndicatorsOfTheirInstrumentThatApply() {
    assertThat(
            problems(
                without("4 10")
                    .addNotApplicable(Code.of("10"))
                    .addAllNotApplicable(Given.codes("I19 I20 I21 I22 I23 I24"))
                    .putDevelopmentPoint(Code.of("IIT"), Given.codes("1 6 1 I1 ZZ 4"))
                    .putDevelopmentPoint(Code.of("OIT"), Given.codes("10 9"))
                    .putDevelopmentPoint(Code.of("9"), Given.codes("9"))))
        .containsExactly(
            "/developmentPoints/IIT/1: 6 is not an indicator of IIT",
            "/developmentPoints/IIT/2: duplicate code 1",
            "/developmentPoints/IIT/3: I1 is not an indicator of IIT",
            "/developmentPoints/IIT/4: ZZ is not an indicator of IIT",
            "/developmentPoints/IIT/5: 4 does not apply, so it cannot be developed",
            "/developmentPoints/OIT/0: 10 does not apply, so it cannot be developed",
            "/developmentPoints/9: 9 is not an instrument; allowed: IIT, EIT, OIT");
  }

  @Test
  void theAssessmentMustBelongToTheFramework() {
    Framework framework = Given.framework(2564);
    assertThat(
            Given.problems(
                framework, Given.assessment(2565).putAllScores(Given.indicators(NINETIES)).build()))
        .containsExactly(
            "/fiscalYear: framework th-ita-2564 is for fiscal year 2564 but the assessment is for"
                + " 2565");
    assertThat(
            Given.problems(
                framework,
                Given.assessment(2564)
                    .framework("x".repeat(100))
                    .putAllScores(Given.indicators(NINETIES))
                    .build()))
        .containsExactly(
            "/framework: the assessment names framework \""
                + "x".repeat(79)
                + "…\" but is scored by th-ita-2564");
    // One that is named may be of another year.
    assertThat(
            Given.problems(
                framework,
                Given.assessment(2569)
                    .framework("th-ita-2564")
                    .putAllScores(Given.indicators(NINETIES))
                    .build()))
        .isEmpty();
  }

  @Test
  void problemsOfAllKindsAreReportedTogether() {
    assertThat(
            problems(
                without("10")
                    .framework("other")
                    .putScore(Code.of("Q1"), BigDecimal.ONE)
                    .putTally(Code.of("Q2"), Tally.of(1, 1))
                    .addNotApplicable(Code.of("Q3"))
                    .putPopulation(Code.of("Q4"), 1)
                    .putRespondents(Code.of("Q5"), 1)
                    .declared(Declared.builder().level("Q6").build())
                    .putDevelopmentPoint(Code.of("Q7"), ImmutableList.of())))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "/framework",
            "/scores/Q1",
            "/tallies/Q2",
            "/notApplicable/0",
            "/population/Q4",
            "/respondents/Q5",
            "/declared/level",
            "/developmentPoints/Q7",
            "/scores");
  }

  /** What could not be read is there: neither missing nor left out, at its own code or below. */
  @Test
  void evidenceThatCouldNotBeReadIsNotMissing() {
    Assessment partial = without("1 8 9").addNotApplicable(Code.of("10.1")).build();
    assertThat(problems(2564, partial, "1 I1 O1 EIT1"))
        .extracting(Problem::toString)
        .containsExactly(
            "/notApplicable/0: 10.1 is below 10, whose score is published, so nothing can be left"
                + " out of it",
            "/scores: missing evidence for 8, O2, O3, O4, O5, O6, O7, O8, O9, 9.2, 9.3, 9.4, 9.5;"
                + " each needs a score, complete evidence below it, or an entry in notApplicable");
    assertThat(problems(2564, without("").build(), "")).isEmpty();
    Assessment onePart =
        Given.assessment(2566)
            .putAllScores(Given.indicators(NINETIES))
            .putScore(Code.of("EIT1"), BigDecimal.TEN)
            .build();
    assertThat(problems(2566, onePart, "EIT2")).isEmpty();
  }

  /** The problems of an assessment in which the evidence of some codes could not be read. */
  private static List<Problem> problems(int year, Assessment assessment, String unreadable) {
    return EvidenceCheck.problems(
        Given.framework(year),
        new AssessmentEvidence(assessment) {
          @Override
          public Set<Code> unreadable() {
            return ImmutableSet.copyOf(Given.codes(unreadable));
          }
        });
  }

  @Test
  void theThrowingFormCarriesEveryProblem() {
    assertThatThrownBy(
            () ->
                Scorer.of(Given.framework(2564))
                    .score(without("9").putScore(Code.of("Q1"), BigDecimal.ONE).build())
                    .orElseThrow())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/scores/Q1", "/scores"));
  }

  @Test
  void numbersOutOfRangeCannotBeGiven() {
    assertThatThrownBy(() -> Given.assessment(2564).putAllScores(Given.scores("7=101")).build())
        .hasMessage("score of 7 must be in [0, 100] but was 101");
    assertThatThrownBy(() -> Given.assessment(2564).putAllScores(Given.scores("7=-0.01")).build())
        .hasMessage("score of 7 must be in [0, 100] but was -0.01");
    assertThatThrownBy(
            () -> Given.assessment(2564).putAllScores(Given.scores("7=1E+2147483647")).build())
        .hasMessage("score of 7 must be in [0, 100] but was 1E+2147483647");
    assertThatThrownBy(
            () ->
                Given.assessment(2564)
                    .putScore(Code.of("7"), new BigDecimal("0." + "1".repeat(19)))
                    .build())
        .hasMessage("score of 7 has at most 18 decimals but was 0.1111111111111111111");
    assertThatThrownBy(() -> Given.assessment(2564).putPopulation(Code.of("IIT"), -1).build())
        .hasMessage("population of IIT must be 0 or more but was -1");
    assertThatThrownBy(() -> Given.assessment(2564).putRespondents(Code.of("IIT"), -1).build())
        .hasMessage("respondents of IIT must be 0 or more but was -1");
    assertThatThrownBy(() -> Declared.builder().total(new BigDecimal("100.01")).build())
        .hasMessage("declared total must be in [0, 100] but was 100.01");
    assertThatThrownBy(() -> Declared.builder().putAllScores(Given.scores("IIT=1E+9")).build())
        .hasMessage("declared score of IIT must be in [0, 100] but was 1E+9");
    Assessment edges =
        Given.assessment(2564)
            .putAllScores(Given.scores("1=0 2=100 3=0." + "0".repeat(17) + "1"))
            .putScore(Code.of("4"), new BigDecimal("5." + "0".repeat(30)))
            .putPopulation(Code.of("IIT"), 0)
            .putRespondents(Code.of("IIT"), 0)
            .build();
    assertThat(edges.scores()).hasSize(4);
  }

  @Test
  void numbersAreCheckedAndWrittenAlikeWhereverTheyComeFrom() {
    Assessment assessment =
        Given.assessment(2564)
            .putAllScores(Given.scores("7=95.00"))
            .declared(Declared.builder().total(new BigDecimal("95.0")).build())
            .build();
    assertThat(assessment)
        .isEqualTo(
            assessment
                .withScores(Given.scores("7=95"))
                .withDeclared(assessment.declared().withTotal(new BigDecimal("95.00"))));
    assertThatThrownBy(() -> assessment.withScores(Given.scores("7=101")))
        .hasMessage("score of 7 must be in [0, 100] but was 101");
    assertThatThrownBy(() -> assessment.declared().withTotal(new BigDecimal("-1")))
        .hasMessage("declared total must be in [0, 100] but was -1");
    assertThatThrownBy(() -> assessment.withFramework("\u2003"))
        .hasMessage("the framework of an assessment must not be blank");
    assertThatThrownBy(() -> assessment.declared().withLevel(" "))
        .hasMessage("the declared level must not be blank");
  }

  @Test
  void declaredResultsAreEmptyOrNot() {
    assertThat(Declared.nothing().isEmpty()).isTrue();
    assertThat(Declared.builder().build().isEmpty()).isTrue();
    assertThat(Declared.builder().level("A").build().isEmpty()).isFalse();
    assertThat(Declared.builder().total(BigDecimal.ZERO).build().isEmpty()).isFalse();
    assertThat(Given.assessment(2564).build().declared()).isSameAs(Declared.nothing());
  }

  /** A mixture of every kind of evidence, each branch at its own level. */
  @Test
  void anyMixtureOfEvidenceIsScored() {
    Assessment.Builder assessment =
        without("1 9 10").putAllScores(Given.scores("9.2=75 9.3=100 9.4=50 9.5=80 10.1=60"));
    IntStream.rangeClosed(1, 9)
        .forEach(i -> assessment.putScore(Code.of("O" + i), BigDecimal.valueOf(100)));
    assessment
        .putTally(Code.of("O42"), Tally.of(0, 1))
        .putTally(Code.of("O43"), Tally.of(1, 0))
        .putTally(Code.of("I1.1"), Tally.of(1, 0, 0, 1))
        .putTally(Code.of("I1.2"), Tally.of(0, 0, 1, 2))
        .putTally(Code.of("I4.1"), Tally.of(1, 3))
        .putTally(Code.of("I4.2"), Tally.of(0, 4))
        .putTally(Code.of("I4.3"), Tally.of(4, 0))
        .putAllScores(Given.scores("I2=10 I3=20 I5=30"))
        .addNotApplicable(Code.of("I6"));
    Scorecard card = score(assessment);
    assertThat(exact(card, "I1")).isEqualTo(Fraction.of(50).plus(Fraction.of(89)).dividedBy(2));
    assertThat(exact(card, "I4")).isEqualTo(Fraction.of(175, 3));
    assertThat(exact(card, "1"))
        .isEqualTo(
            Fraction.of(139, 2).plus(Fraction.of(60)).plus(Fraction.of(175, 3)).dividedBy(5));
    assertThat(exact(card, "9")).isEqualTo(Fraction.of(81));
    assertThat(exact(card, "10")).isEqualTo(Fraction.of(55));
  }
}
