package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Agency;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Language;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.framework.Confidence;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.framework.Provenance;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

class FindingsTest {

  private static final String NINETIES = "90 90 90 90 90 90 90 90 90 90";

  private static List<Finding> findings(int year, Assessment.Builder assessment) {
    return findings(Given.framework(year), Policy.standard(), assessment);
  }

  private static List<Finding> findings(
      Framework framework, Policy policy, Assessment.Builder assessment) {
    List<Finding> findings =
        Analyzer.of(policy).analyze(Given.score(framework, assessment.build())).findings();
    // Whatever is found is said in both languages.
    assertThat(findings).allMatch(finding -> finding.message().isComplete());
    assertThat(findings).allMatch(finding -> !finding.message().toString().contains("%s"));
    return findings;
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.code()
                    + " "
                    + f.severity().word()
                    + " "
                    + f.pointer()
                    + " "
                    + f.message().in(Language.EN))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> lines(Assessment.Builder assessment) {
    return lines(findings(2565, assessment));
  }

  private static Assessment.Builder ten(int year, String scores) {
    return Given.assessment(year).putAllScores(Given.indicators(scores));
  }

  @Test
  void aResultOnConfirmedRulesOnlyHasNothingToSay() {
    assertThat(lines(ten(2565, NINETIES))).isEmpty();
    assertThat(lines(findings(2564, ten(2564, NINETIES)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 90, 'weights of the instruments/conditions of the levels'",
    "2565, 90, ''",
    "2566, 90, 'weights of the instruments/conditions of the levels'",
    "2567, 90, 'conditions of the levels'",
    "2568, 90, 'weights of the instruments/conditions of the levels'",
    // Carried over: nothing is confirmed, not even what is in 2568.
    "2569, 90, 'weights of the instruments/conditions of the levels'",
    "2569, 10, 'weights of the instruments/conditions of the levels'",
    "2567, 10, 'conditions of the levels'"
  })
  void rulesThatAreNotConfirmedAreNamedOnceEach(int year, String score, String rules) {
    assertThat(ruleNames(findings(year, ten(year, (score + " ").repeat(10))))).isEqualTo(rules);
  }

  private static String ruleNames(List<Finding> findings) {
    return String.join(
        "/",
        findings.stream()
            .filter(finding -> finding.code().equals("RULE_UNVERIFIED"))
            .map(finding -> finding.message().in(Language.EN))
            .map(text -> text.replaceFirst("the result rests on the rule of (.*), which.*", "$1"))
            .toList());
  }

  /** The conditions of PASS are confirmed, but not those of GOOD, which the result fails. */
  @Test
  void aLevelRestsOnTheConditionsOfBetterLevelsToo() {
    assertThat(ruleNames(findings(2567, ten(2567, "90 90 90 90 90 80 80 80 90 90"))))
        .isEqualTo("conditions of the levels");
  }

  /** Levels HIGH, MIDDLE and LOW, from 90, from 50 and below. */
  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, CONFIRMED, UNVERIFIED, 95, CONFIRMED",
    "CONFIRMED, DERIVATIVE, UNVERIFIED, 95, CONFIRMED",
    "DERIVATIVE, CONFIRMED, UNVERIFIED, 95, DERIVATIVE",
    "DERIVATIVE, CONFIRMED, CONFIRMED, 60, DERIVATIVE",
    "CONFIRMED, UNVERIFIED, DERIVATIVE, 60, UNVERIFIED",
    "UNVERIFIED, DERIVATIVE, CONFIRMED, 10, UNVERIFIED",
    "CONFIRMED, CONFIRMED, DERIVATIVE, 10, DERIVATIVE",
    "CONFIRMED, CONFIRMED, DERIVATIVE, 60, CONFIRMED"
  })
  void aLevelIsAsSureAsTheLeastSureOfItsConditionsAndThoseOfBetterLevels(
      Confidence high, Confidence middle, Confidence low, String score, Confidence expected) {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1")))
            .build()
            .withLevels(
                Given.level("HIGH").totalAtLeast(Score.parse("90")).build().withConfidence(high),
                Given.level("MIDDLE")
                    .totalAtLeast(Score.parse("50"))
                    .build()
                    .withConfidence(middle),
                Given.level("LOW").build().withConfidence(low));
    List<Finding> findings =
        findings(
            framework,
            Policy.standard(),
            Given.assessment(2569).putAllScores(Given.indicators(score)));
    assertThat(ruleNames(findings))
        .isEqualTo(expected == Confidence.CONFIRMED ? "" : "conditions of the levels");
    assertThat(lines(findings))
        .allSatisfy(line -> assertThat(line).contains("(" + expected.word() + ")"));
  }

  @Test
  void everyKindOfRuleInUseIsNamed() {
    Assessment.Builder assessment =
        Given.assessment(2565)
            .putAllScores(Given.indicators("90 90 90 90 90 90"))
            .putAllScores(Given.scores("7=90 8=90 9=90 10.1=90 10.2=90"));
    assertThat(ruleNames(findings(2565, assessment))).isEqualTo("division into sub-indicators");
    assertThat(ruleNames(findings(2564, forItems(2564, "I7=50 I8=50 I9=50 I10=50 I11=50 I12=50"))))
        .isEqualTo("averaging of survey answers");
    assertThat(
            ruleNames(
                findings(
                    2564,
                    forItems(2564, "I8=50 I9=50 I10=50 I11=50 I12=50")
                        .putTally(Code.of("I7"), Tally.of(1, 1, 1, 1)))))
        .isEqualTo("points of the answers/averaging of survey answers");
    assertThat(
            lines(
                findings(
                    2564,
                    forItems(2564, "I7=50 I8=50 I10=50 I11=50 I12=50")
                        .putTally(Code.of("I9"), Tally.of(1, 1, 1, 1)))))
        .containsExactly(
            "RULE_UNVERIFIED info / the result rests on the rule of points of the answers, which is"
                + " not confirmed (derivative): seen in a university's copy of the survey, not in"
                + " the original",
            "RULE_UNVERIFIED info / the result rests on the rule of reverse-scored items, which is"
                + " not confirmed (derivative): IIT: seen in a university's copy of the survey; EIT"
                + " (E4 alone): no source was seen",
            "RULE_UNVERIFIED info / the result rests on the rule of averaging of survey answers,"
                + " which is not confirmed (unverified): believed to be so; no source was seen");
  }

  private static Assessment.Builder forItems(int year, String itemsOfTwo) {
    return Given.assessment(year)
        .putAllScores(Given.indicators("50"))
        .putAllScores(Given.scores(itemsOfTwo))
        .putAllScores(Given.scores("3=50 4=50 5=50 6=50 7=50 8=50 9=50 10=50"));
  }

  @Test
  void aRuleWithoutSourceIsStillNamed() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1")))
            .addProvenance(
                Provenance.of(
                    Provenance.Kind.WEIGHTS, Confidence.UNVERIFIED, Text.of("ที่มา", "a source")))
            .addProvenance(
                Provenance.of(
                    Provenance.Kind.ROUNDING, Confidence.UNVERIFIED, Text.of("ที่มา", "a source")))
            .addProvenance(
                Provenance.of(
                    Provenance.Kind.SAMPLE_SIZE,
                    Confidence.UNVERIFIED,
                    Text.of("ที่มา", "a source")))
            .build();
    assertThat(
            lines(
                findings(
                    framework,
                    Policy.standard(),
                    Given.assessment(2569).putAllScores(Given.indicators("10")))))
        .containsExactly(
            "RULE_UNVERIFIED info / the result rests on the rule of weights of the instruments,"
                + " which is not confirmed (unverified): a source");
    Framework levels =
        Framework.builder()
            .id("own")
            .fiscalYear(framework.fiscalYear())
            .name(Given.text("own"))
            .addInstrument(Given.instrument("X", "100", Given.indicator("1")))
            .addLevel(
                Level.builder()
                    .code("ALL")
                    .name(Given.text("ALL"))
                    .confidence(Confidence.DERIVATIVE)
                    .build())
            .build();
    assertThat(
            lines(
                findings(
                    levels,
                    Policy.standard(),
                    Given.assessment(2569).putAllScores(Given.indicators("10")))))
        .containsExactly(
            "RULE_UNVERIFIED info / the result rests on the rule of conditions of the levels, which"
                + " is not confirmed (derivative): derivative");
  }

  @Test
  void declaredResultsAreCompared() {
    assertThat(
            lines(
                ten(2565, NINETIES)
                    .declared(
                        Declared.builder()
                            .total(new BigDecimal("90.0"))
                            .level("A")
                            .putAllScores(Given.scores("IIT=90 1=90.00 OIT=9E+1"))
                            .build())))
        .isEmpty();
    assertThat(
            lines(
                ten(2565, NINETIES)
                    .declared(
                        Declared.builder()
                            .total(new BigDecimal("90.01"))
                            .level("AA")
                            .putAllScores(Given.scores("IIT=89.99 8=90.011 9=89.98999 10=90.001"))
                            .build())))
        .containsExactly(
            "DECLARED_TOTAL_DIFFERS info /declared/total the declared total is 90.01, but the"
                + " evidence gives 90.00",
            "DECLARED_SCORE_DIFFERS info /declared/scores/IIT the declared score of IIT is 89.99"
                + ", but the evidence gives 90.00",
            "DECLARED_SCORE_DIFFERS warning /declared/scores/8 the declared score of 8 is 90.011"
                + ", but the evidence gives 90.00",
            "DECLARED_SCORE_DIFFERS warning /declared/scores/9 the declared score of 9 is 89.98999"
                + ", but the evidence gives 90.00",
            "DECLARED_SCORE_DIFFERS info /declared/scores/10 the declared score of 10 is 90.001, but"
                + " the evidence gives 90.00",
            "DECLARED_LEVEL_DIFFERS warning /declared/level the declared level is AA, but the"
                + " evidence gives A");
    assertThat(
            lines(
                ten(2565, NINETIES)
                    .declared(
                        Declared.builder()
                            .total(new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE))
                            .build())))
        .containsExactly(
            "DECLARED_TOTAL_DIFFERS warning /declared/total the declared total is 0, but the"
                + " evidence gives 90.00");
    assertThat(
            lines(
                ten(2565, "90 90 90 90 90 90 90 90 90")
                    .addNotApplicable(Code.of("10"))
                    .declared(Declared.builder().putAllScores(Given.scores("10=5")).build())))
        .containsExactly(
            "DECLARED_SCORE_DIFFERS warning /declared/scores/10 a score of 5 is declared for 10,"
                + " although it does not apply",
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/0 10 does not apply, so the others under"
                + " OIT count for more");
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90, ''",
    "80, 100, ''",
    "100, 80, ''",
    "90, 95, ''",
    "85, 90, ''",
    "90.01, 100, '90.01 to 100.00'",
    "100, 90.01, '90.01 to 100.00'",
    "0, 89.99, '0.00 to 89.99'"
  })
  void anInstrumentLiesWithinTheRangeOfItsParts(String one, String two, String range) {
    List<String> lines =
        lines(
            findings(
                2566,
                ten(2566, NINETIES).putAllScores(Given.scores("EIT1=" + one + " EIT2=" + two))));
    lines.removeIf(line -> line.startsWith("RULE_UNVERIFIED"));
    assertThat(lines)
        .isEqualTo(
            range.isEmpty()
                ? List.of()
                : List.of(
                    "EIT_PARTS_DIFFER warning /scores/EIT1 the score of EIT is 90.00, outside the"
                        + " range of its parts, "
                        + range));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 99, 100",
    "1000, 100, 0",
    "20, 19, 20",
    "20, 20, 0",
    "100, 29, 30",
    "100, 30, 0",
    "305, 30, 31",
    "10000, 399, 400",
    "10000, 400, 0",
    "0, 0, 0"
  })
  void aSampleThatIsTooSmallIsFound(long population, long respondents, long needed) {
    List<String> lines =
        lines(
            ten(2565, NINETIES)
                .putPopulation(Code.of("EIT"), population)
                .putRespondents(Code.of("EIT"), respondents)
                .putRespondents(Code.of("IIT"), 0));
    assertThat(lines)
        .isEqualTo(
            needed == 0
                ? List.of()
                : List.of(
                    "SAMPLE_TOO_SMALL warning /respondents/EIT EIT was answered by "
                        + respondents
                        + " of "
                        + population
                        + " people; at least "
                        + needed
                        + " are needed"));
  }

  private static Assessment.Builder of(int year, Agency agency) {
    return Assessment.builder()
        .fiscalYear(FiscalYear.of(year))
        .agency(agency)
        .putAllScores(Given.indicators(NINETIES));
  }

  private static List<String> samples(int year, Agency agency, String part, long respondents) {
    return lines(
            findings(
                year,
                of(year, agency)
                    .putRespondents(Code.of(part), respondents)
                    .putPopulation(Code.of(part), 10_000)))
        .stream()
        .filter(line -> line.startsWith("SAMPLE_TOO_SMALL"))
        .toList();
  }

  private static Agency agency(@Nullable String kind, @Nullable AgencySize size) {
    return Agency.builder()
        .id("a")
        .kind(Optional.ofNullable(kind))
        .size(Optional.ofNullable(size))
        .build();
  }

  /** The numbers of the published table, row by row; 10 percent of 10,000 would be 1,000. */
  @ParameterizedTest
  @CsvSource({
    "local-subdistrict, S, 30",
    "local-subdistrict, M, 40",
    "local-subdistrict, L, 50",
    "องค์การบริหารส่วนตำบล, L, 50",
    "local-municipality, S, 60",
    "local-municipality, M, 70",
    "permanent-secretary, , 100",
    "policy-unit, M, 100",
    "central-service, , 400",
    "university, L, 400"
  })
  void partOneIsAskedForItsQuotaFrom2567(String kind, @Nullable AgencySize size, long quota) {
    for (int year = 2567; year <= 2569; year++) {
      assertThat(samples(year, agency(kind, size), "EIT1", quota)).isEmpty();
      assertThat(samples(year, agency(kind, size), "EIT1", quota - 1))
          .singleElement()
          .asString()
          .startsWith("SAMPLE_TOO_SMALL warning /respondents/EIT1 EIT1 was answered by ")
          .contains("at least " + quota + " are needed")
          .contains(
              year == 2567
                  ? "(this rule is confirmed: "
                  : year == 2568 ? "(this rule is derivative: " : "(this rule is unverified: ");
    }
    assertThat(samples(2566, agency(kind, size), "EIT1", 399)).hasSize(1);
    assertThat(samples(2566, agency(kind, size), "EIT1", 400)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Rows that were not seen, a size that is not known, a kind that is not.
    "local-municipality, L",
    "local-city, S",
    "local-province, L",
    "province, ",
    "department, L",
    "local-subdistrict, ",
    "somewhere, S",
    ", L",
    ", "
  })
  void withoutAQuotaPartOneIsNeverJudgedByThePercentage(
      @Nullable String kind, @Nullable AgencySize size) {
    for (int year = 2567; year <= 2569; year++) {
      assertThat(samples(year, agency(kind, size), "EIT1", 0)).isEmpty();
    }
  }

  @Test
  void thePercentageHoldsForTheInternalSurveyOfLaterYearsOnly() {
    Agency university = agency("university", AgencySize.L);
    for (int year = 2567; year <= 2569; year++) {
      assertThat(samples(year, university, "IIT", 399)).hasSize(1);
      assertThat(samples(year, university, "IIT", 400)).isEmpty();
      assertThat(samples(year, university, "EIT", 0)).isEmpty();
      assertThat(samples(year, university, "EIT2", 0)).isEmpty();
    }
  }

  @Test
  void aQuotaAsksForNoMorePeopleThanThereAre() {
    List<String> lines =
        lines(
            findings(
                2567,
                of(2567, agency("university", AgencySize.S))
                    .putRespondents(Code.of("EIT1"), 19)
                    .putPopulation(Code.of("EIT1"), 20)));
    assertThat(lines)
        .contains(
            "SAMPLE_TOO_SMALL warning /respondents/EIT1 EIT1 was answered by 19 people; at least 20"
                + " are needed by kind and size: institution of higher education (this rule is"
                + " confirmed: a table published in 2567, of which only some kinds and sizes were"
                + " seen)");
  }

  @Test
  void withoutARuleNoSampleIsTooSmall() {
    assertThat(
            findings(
                Given.own(Given.instrument("X", "100", Given.indicator("1"))).build(),
                Policy.standard(),
                Given.assessment(2569)
                    .putAllScores(Given.indicators("10"))
                    .putPopulation(Code.of("X"), 100)
                    .putRespondents(Code.of("X"), 0)))
        .isEmpty();
  }

  @Test
  void anUrgentWeaknessThatIsHighIsFound() {
    assertThat(lines(ten(2565, "100 100 100 100 99.51 97.24 95.59 94.94 100 100")))
        .containsExactly(
            "URGENT_ABOVE_STRENGTH_THRESHOLD info /scores/8 indicator 8 is an urgent weakness by"
                + " the policy although its score, 94.94, is high enough for a strength");
    assertThat(lines(ten(2565, "100 100 100 100 100 100 100 100 100 90"))).isEmpty();
    assertThat(
            lines(
                findings(
                    2564,
                    ten(2564, "100 100 100 100 100 100 100 100 100")
                        .putAllScores(Given.scores("10.1=90 10.2=95")))))
        .containsExactly(
            "URGENT_ABOVE_STRENGTH_THRESHOLD info / indicator 10 is an urgent weakness by the"
                + " policy although its score, 92.50, is high enough for a strength");
    Policy policy =
        Policy.builder()
            .strength(Score.parse("80"))
            .strict(false)
            .urgency(Policy.Urgency.BELOW_FLOOR)
            .floor(Score.parse("80.01"))
            .build();
    assertThat(
            lines(
                findings(
                    Given.framework(2565), policy, ten(2565, "80 79.99 90 90 90 90 90 90 90 90"))))
        .containsExactly(
            "URGENT_ABOVE_STRENGTH_THRESHOLD info /scores/1 indicator 1 is an urgent weakness by"
                + " the policy although its score, 80.00, is high enough for a strength");
  }

  @Test
  void whatIsLeftOutIsSaidWithWhatCountsForMore() {
    List<String> lines =
        lines(
            findings(
                2564,
                Given.assessment(2564)
                    .putAllScores(Given.indicators("90 90 90 90 90 90 90 90"))
                    .putAllScores(Given.scores("9.2=90 9.3=90 9.4=90 9.5=90"))
                    .addAllNotApplicable(Given.codes("9.1 O1 10 10.1 O42"))));
    assertThat(lines)
        .containsExactly(
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/0 9.1 does not apply, so the others"
                + " under 9 count for more",
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/1 O1 does not apply, so the others under"
                + " 9 count for more",
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/2 10 does not apply, so the others under"
                + " OIT count for more",
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/3 10.1 does not apply, so the others"
                + " under OIT count for more",
            "NOT_APPLICABLE_REWEIGHTED info /notApplicable/4 O42 does not apply, so the others"
                + " under OIT count for more");
  }

  @Test
  void aPointOfAChecklistThatCannotComeOutIsFound() {
    Assessment.Builder assessment =
        Given.assessment(2564)
            .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
            .putAllScores(Given.scores("10.1=37.5 O42=50 O43=100.0"));
    assertThat(lines(findings(2564, assessment)))
        .containsExactly(
            "ITEM_OFF_SCALE warning /scores/O42 the score of O42 is 50, but the item can only score"
                + " 0, 100");
    // An item of a survey is a mean and may come out as anything.
    assertThat(ruleNames(findings(2564, forItems(2564, "I7=1 I8=2 I9=3 I10=4 I11=5 I12=6.5"))))
        .isEqualTo("averaging of survey answers");
    // An item without points of its own may too.
    Instrument checklist =
        Instrument.builder()
            .code(Code.of("X"))
            .name(Given.text("X"))
            .form(Instrument.Form.CHECKLIST)
            .weight(BigDecimal.valueOf(100))
            .addIndicator(
                Given.indicator("1", Given.item("Q1"), Given.item("Q2", "0", "50", "100")))
            .build();
    assertThat(
            findings(
                Given.own(checklist).build(),
                Policy.standard(),
                Given.assessment(2569).putAllScores(Given.scores("Q1=12 Q2=50"))))
        .isEmpty();
  }
}
