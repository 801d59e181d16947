package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Digits;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.advice.Opportunities;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Rounding;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

class GainsTest {

  private static final String EXAMPLE = Program.data("example-2564.assessment.json");

  @Test
  void theItemOnMeasuresGainsMostWithFivePoints() {
    Program.Result result = Program.run("gains", EXAMPLE);
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    assertThat(result.out())
        .startsWith(
            "{\"gains\":[{\"code\":\"O42\",\"from\":0.00,\"to\":100.00,\"total\":\"5.000000\"")
        .contains("\"templates\":[\"ita-analysis-and-measures\"]");
    assertThat(result).isEqualTo(Program.run("gains", EXAMPLE));
  }

  @Test
  void theGainOfAnItemDependsOnTheSizeOfItsSubIndicator() {
    // One of nine items of one of five sub-indicators of one of two indicators of 40 percent:
    // 100 / 9 / 5 = 2.222 on indicator 9, which is published as 2.22 more.
    assertThat(Program.run("gains", EXAMPLE).out())
        .contains("{\"code\":\"O8\",\"from\":0.00,\"to\":100.00,\"total\":\"0.444000\"");
  }

  @Test
  void aGainEqualsTheSimulatedChangeOfTheTotal() {
    String gains = Program.run("gains", EXAMPLE).out();
    for (String code : List.of("O8", "O27", "O42")) {
      String gain = Documents.first(gains, "\"" + code + "\".*?\"exact\":\"([^\"]+)\"");
      String simulation = Program.run("simulate", EXAMPLE, "--set", code + "=100").out();
      assertThat(simulation).containsPattern("\"code\":\"total\",[^}]*\"change\":\"" + gain + "\"");
    }
  }

  @Test
  void gainsAreSortedInDescendingOrder() {
    List<BigDecimal> totals =
        Documents.all(Program.run("gains", EXAMPLE).out(), "\"total\":\"([0-9.]+)\"").stream()
            .map(match -> new BigDecimal(match.group(1)))
            .toList();
    assertThat(totals).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void maximumScoresHaveNoGains() {
    String in =
        """
        {"schema": "ita/assessment/v1", "fiscalYear": 2565, "agency": {"id": "a"},
         "scores": {"1":100,"2":100,"3":100,"4":100,"5":100,"6":100,"7":100,"8":100,"9":100,"10":100}}
        """;
    assertThat(Program.withInput(in, "gains", "-").out()).startsWith("{\"gains\":[],");
    assertThat(Program.withInput(in, "gains", "-", "--pretty", "--lang", "en").out())
        .contains("every score is at its maximum");
  }

  /** A point more of one of five sub-indicators is a fifth of a point, which does not show. */
  @Test
  void stepsThatDoNotShowAreNotSaidToBeFullScores() {
    Framework whole =
        Frameworks.builtIn()
            .of(FiscalYear.of(2565))
            .withRounding(Rounding.builder().indicator(0).total(2).build());
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(FiscalYear.of(2565)).agency(Agency.of("a"));
    for (String code : List.of("1", "2", "3", "4", "5", "6", "7", "8", "10")) {
      assessment.putScore(Code.of(code), BigDecimal.valueOf(100));
    }
    for (String code : List.of("9.2", "9.3", "9.4", "9.5")) {
      assessment.putScore(Code.of(code), BigDecimal.valueOf(100));
    }
    assessment.putScore(Code.of("9.1"), BigDecimal.valueOf(95));
    Scorecard card = Scorer.of(whole).score(assessment.build()).orElseThrow();

    assertThat(
            PrettyGains.print(
                Opportunities.of(card, Catalogue.builtIn()),
                new PrettyPage(Language.EN, Digits.ARABIC, /* coloured= */ false)))
        .contains("no one step raises the score of an indicator")
        .doesNotContain("maximum");
  }

  @Test
  void anInvalidAssessmentWritesNothing() {
    Program.Result result = Program.withInput("{}", "gains", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(3);
  }
}
