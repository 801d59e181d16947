package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GainsTest {

  private static final String EXAMPLE = Program.data("example-2564.assessment.json");

  @Test
  void the_item_on_measures_of_2564_is_worth_five_points_and_stands_first() {
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
  void an_item_of_a_large_sub_indicator_is_worth_less_by_just_the_sizes() {
    // One of nine items of one of five sub-indicators of one of two indicators of 40 percent:
    // 100 / 9 / 5 = 2.222 on indicator 9, which is published as 2.22 more.
    assertThat(Program.run("gains", EXAMPLE).out())
        .contains("{\"code\":\"O8\",\"from\":0.00,\"to\":100.00,\"total\":\"0.444000\"");
  }

  @Test
  void a_gain_is_what_setting_it_adds_to_the_total() {
    String gains = Program.run("gains", EXAMPLE).out();
    for (String code : List.of("O8", "O27", "O42")) {
      String gain = Documents.first(gains, "\"" + code + "\".*?\"exact\":\"([^\"]+)\"");
      String simulation = Program.run("simulate", EXAMPLE, "--set", code + "=100").out();
      assertThat(simulation).containsPattern("\"code\":\"total\",[^}]*\"change\":\"" + gain + "\"");
    }
  }

  @Test
  void gains_are_ordered_best_first() {
    List<BigDecimal> totals =
        Documents.all(Program.run("gains", EXAMPLE).out(), "\"total\":\"([0-9.]+)\"").stream()
            .map(match -> new BigDecimal(match.group(1)))
            .toList();
    assertThat(totals).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void nothing_is_to_gain_at_full_scores() {
    String in =
        """
        {"schema": "ita/assessment/v1", "fiscalYear": 2565, "agency": {"id": "a"},
         "scores": {"1":100,"2":100,"3":100,"4":100,"5":100,"6":100,"7":100,"8":100,"9":100,"10":100}}
        """;
    assertThat(Program.withInput(in, "gains", "-").out()).startsWith("{\"gains\":[],");
    assertThat(Program.withInput(in, "gains", "-", "--pretty", "--lang", "en").out())
        .contains("every score is full");
  }

  @Test
  void a_bad_assessment_writes_nothing() {
    Program.Result result = Program.withInput("{}", "gains", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(3);
  }
}
