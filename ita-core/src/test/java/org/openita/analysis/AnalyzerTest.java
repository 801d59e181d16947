package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Code;
import org.openita.Given;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

class AnalyzerTest {

  private static final String NADONG = "100 100 100 100 99.51 97.24 95.59 94.94 100 100";

  private static Analysis analysis(String indicators) {
    return analysis(2565, indicators);
  }

  private static Analysis analysis(int year, String indicators) {
    return Analyzer.standard().analyze(Given.scorecard(year, indicators));
  }

  private static List<String> gaps(Analysis analysis) {
    return analysis.nextLevel().orElseThrow().missing().stream()
        .map(gap -> gap.what() + " " + gap.now() + " " + gap.need())
        .toList();
  }

  @Test
  void aGapIsWrittenInOneLine() {
    NextLevel next =
        analysis(2566, "90 90 90 90 90 84 84 84 84.99 84.99").nextLevel().orElseThrow();
    assertThat(next).hasToString("GOOD: EIT 84.00 < 85.00, OIT 84.99 < 85.00");
  }

  @Test
  void aRealResultIsAnalysedAsItsAgencyDid() {
    Analysis analysis = analysis(NADONG);
    assertThat(analysis).hasToString("test 2565: 98.75 AA, urgent [8]");
    assertThat(analysis.indicators().get(7)).hasToString("8 94.94 URGENT_WEAKNESS");
    assertThat(analysis.total().score()).hasToString("98.75");
    assertThat(analysis.total().exact().toDecimalString(6)).isEqualTo("98.747600");
    assertThat(analysis.level().code()).isEqualTo("AA");
    assertThat(analysis.agency().id()).isEqualTo("test");
    assertThat(analysis.strengths()).containsExactlyElementsOf(Given.codes("1 2 3 4 9 10 5 6 7"));
    assertThat(analysis.urgentWeaknesses()).containsExactly(Code.of("8"));
    assertThat(analysis.developmentPoints())
        .containsExactly(
            Map.entry(Code.of("IIT"), Given.codes("5")),
            Map.entry(Code.of("EIT"), Given.codes("8")),
            Map.entry(Code.of("OIT"), Given.codes("")));
    assertThat(analysis.nextLevel()).isEmpty();
    assertThat(analysis.indicators())
        .extracting(IndicatorResult::rank)
        .containsExactly(1, 1, 1, 1, 7, 8, 9, 10, 1, 1);
    assertThat(analysis.indicators())
        .extracting(result -> result.instrument().code().value())
        .containsExactly("IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT");
  }

  @Test
  void theSameScorecardGivesTheSameAnalysis() {
    assertThat(analysis(NADONG)).isEqualTo(analysis(NADONG)).hasSameHashCodeAs(analysis(NADONG));
    assertThat(Analyzer.standard().policy()).isEqualTo(Policy.standard());
  }

  @Test
  void ninetyIsNoStrengthAndAHundredthMoreIs() {
    Analysis analysis = analysis("90 90.01 90.005 89.99 80 90 90 90 90 90");
    assertThat(analysis.strengths()).containsExactlyElementsOf(Given.codes("2 3"));
    assertThat(analysis.urgentWeaknesses()).containsExactly(Code.of("5"));
    assertThat(analysis.indicators().get(0).standing()).isEqualTo(Standing.DEVELOP);
    assertThat(analysis.indicators().get(2).score()).hasToString("90.01");
    Policy atLeast = Policy.builder().strict(false).build();
    assertThat(
            Analyzer.of(atLeast)
                .analyze(Given.scorecard(2565, "90 90.01 90 89.99 80 85 85 85 85 85"))
                .strengths())
        .containsExactlyElementsOf(Given.codes("2 1 3"));
  }

  @Test
  void allThatTieForTheLowestAreUrgentInOrderOfTheirNumbers() {
    Analysis analysis = analysis("50 91 92 93 94 95 96 97 50 50");
    assertThat(analysis.urgentWeaknesses()).containsExactlyElementsOf(Given.codes("1 9 10"));
    assertThat(analysis.indicators())
        .extracting(IndicatorResult::rank)
        .containsExactly(8, 7, 6, 5, 4, 3, 2, 1, 8, 8);
  }

  @ParameterizedTest
  @CsvSource({"100", "0", "90", "94.94"})
  void whereAllAreEqualNoneIsUrgent(String score) {
    Analysis analysis = analysis((score + " ").repeat(10));
    assertThat(analysis.urgentWeaknesses()).isEmpty();
    assertThat(analysis.indicators()).extracting(IndicatorResult::rank).containsOnly(1);
    boolean strength = new BigDecimal(score).compareTo(BigDecimal.valueOf(90)) > 0;
    assertThat(analysis.strengths()).hasSize(strength ? 10 : 0);
  }

  @Test
  void oneIndicatorAloneIsNeverUrgentUnderTheStandardPolicy() {
    Framework framework = Given.own(Given.instrument("X", "100", Given.indicator("1"))).build();
    Analysis analysis =
        Analyzer.standard()
            .analyze(
                Given.score(
                    framework, Given.assessment(2569).putAllScores(Given.scores("1=10")).build()));
    assertThat(analysis.urgentWeaknesses()).isEmpty();
    assertThat(analysis.developmentPoints().get(Code.of("X"))).containsExactly(Code.of("1"));
    assertThat(gaps(analysis)).containsExactly("total 10.00 50.00");
  }

  @Test
  void whatIsUrgentIsAMatterOfPolicy() {
    String scores = "84.99 85 60 91 92 93 94 95 96 97";
    Policy floor =
        Policy.builder().urgency(Policy.Urgency.BELOW_FLOOR).floor(Score.parse("85")).build();
    assertThat(Analyzer.of(floor).analyze(Given.scorecard(2565, scores)).urgentWeaknesses())
        .containsExactlyElementsOf(Given.codes("1 3"));
    assertThat(Analyzer.of(floor).analyze(Given.scorecard(2565, "90 ".repeat(10))))
        .extracting(Analysis::urgentWeaknesses)
        .isEqualTo(Given.codes(""));
    Policy either =
        Policy.builder().urgency(Policy.Urgency.EITHER).floor(Score.parse("50")).build();
    assertThat(Analyzer.of(either).analyze(Given.scorecard(2565, scores)).urgentWeaknesses())
        .containsExactlyElementsOf(Given.codes("3"));
    assertThat(
            Analyzer.of(either)
                .analyze(Given.scorecard(2565, "49 48 60 91 92 93 94 95 96 97"))
                .urgentWeaknesses())
        .containsExactlyElementsOf(Given.codes("1 2"));
    assertThat(
            Analyzer.of(either).analyze(Given.scorecard(2565, "49 ".repeat(10))).urgentWeaknesses())
        .hasSize(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The lowest of EIT is the urgent one, that of IIT is not.
        "100 100 100 100 99.51 97.24 95.59 94.94 100 100 | {IIT=[5], EIT=[8], OIT=[]} | {IIT=[5], EIT=[7], OIT=[]}",
        // All that tie for the lowest are urgent; then all that tie for the next.
        "90 80 90 95 80 90 90 90 100 80 | {IIT=[2, 5], EIT=[6, 7, 8], OIT=[10]} | {IIT=[1, 3], EIT=[6, 7, 8], OIT=[]}",
        // Nothing is urgent.
        "90 90 90 90 90 90 90 90 90 90 | {IIT=[1, 2, 3, 4, 5], EIT=[6, 7, 8], OIT=[9, 10]} | {IIT=[1, 2, 3, 4, 5], EIT=[6, 7, 8], OIT=[9, 10]}"
      })
  void theNextLowestOfAnInstrumentIsItsIssueToDevelopWhereThePolicySaysSo(
      String scores, String lowest, String nextLowest) {
    Scorecard card = Given.scorecard(2565, scores);
    assertThat(Analyzer.standard().analyze(card).developmentPoints()).hasToString(lowest);
    Policy next = Policy.standard().withDevelopment(Policy.Development.NEXT_LOWEST);
    assertThat(Analyzer.of(next).analyze(card).developmentPoints()).hasToString(nextLowest);
  }

  @Test
  void aPolicyHasAFloorWhereItsUrgencyAsksForOne() {
    assertThat(Policy.standard().strength()).isEqualTo(Score.parse("90"));
    assertThat(Policy.builder().build()).isEqualTo(Policy.standard());
    assertThat(Policy.builder().build().strict()).isTrue();
    assertThat(Policy.standard().urgency()).isEqualTo(Policy.Urgency.LOWEST);
    assertThatThrownBy(() -> Policy.builder().floor(Score.parse("85")).build())
        .hasMessage("urgency LOWEST takes no floor");
    assertThatThrownBy(() -> Policy.builder().urgency(Policy.Urgency.EITHER).build())
        .hasMessage("urgency EITHER needs a floor");
    assertThatThrownBy(() -> Policy.builder().urgency(Policy.Urgency.BELOW_FLOOR).build())
        .hasMessage("urgency BELOW_FLOOR needs a floor");
  }

  @Test
  void theAssessorsOwnDevelopmentPointsReplaceTheDerivedOnesOfThatInstrument() {
    Analysis analysis =
        Analyzer.standard()
            .analyze(
                Given.score(
                    Given.framework(2565),
                    Given.assessment(2565)
                        .putAllScores(Given.indicators("90 80 80 95 95 70 75 75 100 100"))
                        .putDevelopmentPoint(Code.of("EIT"), Given.codes("8 7"))
                        .putDevelopmentPoint(Code.of("OIT"), Given.codes("10"))
                        .build()));
    assertThat(analysis.developmentPoints())
        .containsExactly(
            Map.entry(Code.of("IIT"), Given.codes("2 3")),
            Map.entry(Code.of("EIT"), Given.codes("8 7")),
            Map.entry(Code.of("OIT"), Given.codes("10")));
    Assessment none =
        Given.assessment(2565)
            .putAllScores(Given.indicators("90 80 80 95 95 70 75 75 100 100"))
            .putDevelopmentPoint(Code.of("IIT"), Given.codes(""))
            .build();
    assertThat(
            Analyzer.standard()
                .analyze(Given.score(Given.framework(2565), none))
                .developmentPoints()
                .get(Code.of("IIT")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "94.99, AA, 95.00",
    "85, AA, 95.00",
    "84.99, A, 85.00",
    "74.99, B, 75.00",
    "64.99, C, 65.00",
    "54.99, D, 55.00",
    "49.99, E, 50.00",
    "0, E, 50.00"
  })
  void theNextLetterIsAMatterOfTheTotal(String score, String next, String need) {
    Analysis analysis = analysis((score + " ").repeat(10));
    assertThat(analysis.nextLevel().orElseThrow().level().code()).isEqualTo(next);
    assertThat(gaps(analysis)).containsExactly("total " + Score.parse(score) + " " + need);
  }

  @Test
  void theNextWordIsAMatterOfTheComponentsToo() {
    Analysis pass = analysis(2566, "90 90 90 90 90 84 84 84 84.99 84.99");
    assertThat(pass.level().code()).isEqualTo("PASS");
    assertThat(pass.nextLevel().orElseThrow().level().code()).isEqualTo("GOOD");
    assertThat(gaps(pass)).containsExactly("EIT 84.00 85.00", "OIT 84.99 85.00");

    Analysis good = analysis(2567, "100 100 100 100 100 94 94 94 100 100");
    assertThat(good.total().score()).hasToString("98.20");
    assertThat(gaps(good)).containsExactly("EIT 94.00 95.00");

    Analysis below = analysis(2568, "94 94 94 94 94 96 96 96 94 94");
    assertThat(gaps(below))
        .containsExactly("total 94.60 95.00", "IIT 94.00 95.00", "OIT 94.00 95.00");

    Analysis parts =
        Analyzer.standard()
            .analyze(
                Given.score(
                    Given.framework(2566),
                    Given.assessment(2566)
                        .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90 90"))
                        .putAllScores(Given.scores("EIT1=84.994 EIT2=95"))
                        .build()));
    assertThat(gaps(parts)).containsExactly("EIT1 84.99 85.00");

    Analysis improve = analysis(2566, "80 ".repeat(10));
    assertThat(improve.nextLevel().orElseThrow().level().code()).isEqualTo("PASS");
    assertThat(gaps(improve)).containsExactly("total 80.00 85.00");
    assertThat(gaps(analysis(2566, "10 ".repeat(10)))).containsExactly("total 10.00 70.00");
    assertThat(analysis(2566, "95 ".repeat(10)).nextLevel()).isEmpty();
  }

  @Test
  void whatDoesNotApplyHasNoStanding() {
    Analysis analysis =
        Analyzer.standard()
            .analyze(
                Given.score(
                    Given.framework(2565),
                    Given.assessment(2565)
                        .putAllScores(Given.indicators("90 80 70 95 95 70 75 75 100"))
                        .addNotApplicable(Code.of("10"))
                        .build()));
    assertThat(analysis.indicators())
        .extracting(IndicatorResult::code)
        .containsExactlyElementsOf(Given.codes("1 2 3 4 5 6 7 8 9"));
    assertThat(analysis.urgentWeaknesses()).containsExactlyElementsOf(Given.codes("3 6"));
  }

  /** Ten scores in hundredths; coarse ones tie more often. */
  @Provide
  Arbitrary<int[]> tenScores() {
    Arbitrary<int[]> fine =
        Arbitraries.integers().between(80_00, 100_00).array(int[].class).ofSize(10);
    Arbitrary<int[]> coarse =
        Arbitraries.integers()
            .between(0, 20)
            .map(fives -> fives * 500)
            .array(int[].class)
            .ofSize(10);
    return Arbitraries.oneOf(fine, coarse);
  }

  /** Against the definitions, one by one. */
  @Property
  void everyIndicatorHasOneRankAndOneStanding(@ForAll("tenScores") int[] scores) {
    ImmutableMap.Builder<Code, BigDecimal> map = ImmutableMap.builder();
    for (int j = 0; j < 10; j++) {
      map.put(Code.of("" + (j + 1)), BigDecimal.valueOf(scores[j], 2));
    }
    Analysis analysis =
        Analyzer.standard()
            .analyze(
                Given.score(
                    Given.framework(2565),
                    Given.assessment(2565).putAllScores(map.buildOrThrow()).build()));
    check(scores, analysis);
    Statistics.label("tied")
        .collect(Arrays.stream(scores).distinct().count() < 10)
        .coverage(
            ties -> {
              ties.check(true).percentage(share -> share > 20);
              ties.check(false).percentage(share -> share > 20);
            });
  }

  private static void check(int[] scores, Analysis analysis) {
    int least = 100_00;
    int most = 0;
    for (int score : scores) {
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
    List<Integer> strengths = new ArrayList<>();
    List<Integer> urgent = new ArrayList<>();
    for (int j = 0; j < 10; j++) {
      IndicatorResult result = analysis.indicators().get(j);
      int above = 0;
      for (int score : scores) {
        above += score > scores[j] ? 1 : 0;
      }
      assertThat(result.rank()).isEqualTo(above + 1);
      assertThat(result.score().hundredths()).isEqualTo(scores[j]);
      if (scores[j] == least && most > least) {
        assertThat(result.standing()).isEqualTo(Standing.URGENT_WEAKNESS);
        urgent.add(j);
      } else if (scores[j] > 90_00) {
        assertThat(result.standing()).isEqualTo(Standing.STRENGTH);
        strengths.add(j);
      } else {
        assertThat(result.standing()).isEqualTo(Standing.DEVELOP);
      }
    }
    Comparator<Integer> order =
        Comparator.comparingInt((Integer j) -> -scores[j]).thenComparingInt(j -> j);
    strengths.sort(order);
    urgent.sort(order);
    assertThat(analysis.strengths())
        .containsExactlyElementsOf(strengths.stream().map(j -> Code.of("" + (j + 1))).toList());
    assertThat(analysis.urgentWeaknesses())
        .containsExactlyElementsOf(urgent.stream().map(j -> Code.of("" + (j + 1))).toList());
  }
}
