package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");

  @Test
  void the_real_result_of_2565_is_scored_graded_and_analysed() {
    Program.Result result = Program.run("analyze", NADONG);
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.out())
        .startsWith("{\"schema\":\"ita/analysis/v1\"")
        .contains(
            "\"total\":{\"score\":98.75,\"exact\":\"98.747600\",\"level\":\"AA\"",
            "\"strengths\":[\"1\",\"2\",\"3\",\"4\",\"9\",\"10\",\"5\",\"6\",\"7\"]",
            "\"urgentWeaknesses\":[\"8\"]",
            "\"developmentPoints\":{\"IIT\":[\"5\"],\"EIT\":[\"8\"],\"OIT\":[]}",
            "\"nextLevel\":null",
            "\"code\":\"URGENT_ABOVE_STRENGTH_THRESHOLD\"")
        .doesNotContain("RULE_UNVERIFIED", "\\u0e");
  }

  @Test
  void a_passing_total_with_a_low_part_is_a_pass_and_says_what_is_missing() {
    Program.Result result = Program.run("analyze", Program.data("example-2568.assessment.json"));
    assertThat(result.out())
        .contains(
            "\"total\":{\"score\":94.64,\"exact\":\"94.640000\",\"level\":\"PASS\"",
            "\"parts\":[{\"code\":\"EIT1\",\"score\":89.40},{\"code\":\"EIT2\",\"score\":79.12}]",
            "\"nextLevel\":{\"level\":\"GOOD\",\"missing\":[{\"what\":\"EIT2\",\"now\":79.12,\"need\":85.00}]}");
  }

  @Test
  void the_trace_goes_down_to_the_answers() {
    Program.Result result =
        Program.run("analyze", "--trace", Program.data("example-2564.assessment.json"));
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("\"trace\":{\"code\":\"total\",\"basis\":\"WEIGHTED_SUM\"", "\"tally\":[");
  }

  @Test
  void standard_input_gives_what_the_file_gives() throws Exception {
    byte[] document = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(NADONG));
    assertThat(Program.withInput(document, "analyze", "-"))
        .isEqualTo(Program.run("analyze", NADONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void the_page_for_people_fits_80_columns(String language) {
    for (String file :
        new String[] {
          "nadong-2565.assessment.json",
          "example-2564.assessment.json",
          "example-2568.assessment.json"
        }) {
      Program.Result result =
          Program.run("analyze", "--pretty", "--lang", language, "--trace", Program.data(file));
      assertThat(result.status()).isZero();
      assertThat(result.out().lines()).allMatch(line -> Columns.width(line) <= 80);
    }
  }

  @Test
  void columns_of_the_page_are_aligned_under_thai_marks() {
    String page = Program.run("analyze", "--pretty", NADONG).out();
    assertThat(
            page.lines()
                .filter(line -> line.contains("█"))
                .map(line -> Columns.width(line.substring(0, line.indexOf('█')))))
        .hasSize(10)
        .containsOnly(38);
  }

  @Test
  void everything_wrong_is_told_at_once_and_nothing_is_written() {
    Program.Result result =
        Program.withInput(
            "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":\"๒๕๖๕\",\"agency\":{\"id\":\" \"},"
                + "\"scores\":{\"1\":100.5,\"2\":\"๙๙.๕๑\",\"9\":90,\"O1\":100,\"X\":1,\"2\":5},\"more\":0}",
            "analyze",
            "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
        .containsExactly(
            "/agency/id", "/scores/1", "/scores/2", "/more", "/scores/O1", "/scores/X", "/scores");
    assertThat(result.err()).contains("missing evidence for 3, 4, 5, 6, 7, 8, 10");
  }

  @Test
  void what_is_not_json_is_told_with_line_and_column() {
    Program.Result result = Program.withInput("{\n  \"schema\": nonsense", "analyze", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("line 2, column 13: ");
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void an_encoding_that_is_not_utf8_is_an_error() {
    byte[] tis620 = {'{', '"', (byte) 0xA1, '"', '}'};
    Program.Result result = Program.withInput(tis620, "analyze", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("UTF-8");
    Program.Result utf16 =
        Program.withInput("{}".getBytes(StandardCharsets.UTF_16), "analyze", "-");
    assertThat(utf16.status()).isEqualTo(2);
  }

  @Test
  void a_file_that_is_not_there_is_unusable() {
    Program.Result result = Program.run("analyze", "no-such-file.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("FILE: \"no-such-file.json\": there is no such file\n");
  }

  @Test
  void unusable_arguments_are_one_line_and_status_2() {
    for (String[] args :
        new String[][] {
          {},
          {"nonsense"},
          {"analyze"},
          {"analyze", "--nonsense", NADONG},
          {"analyze", "--lang", "fr", NADONG},
          {"schema", "nonsense"},
          {"framework"},
          {"framework", "2022"},
          {"framework", "2561"},
          {"framework", "2569"},
          {"scores", NADONG}
        }) {
      Program.Result result = Program.run(args);
      assertThat(result.status()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(result.err()).doesNotContain("java.", "Exception");
    }
  }

  @Test
  void help_and_version_are_there() {
    assertThat(Program.run("--help").out()).contains("analyze", "batch", "scores");
    assertThat(Program.run("analyze", "--help").status()).isZero();
    assertThat(Program.run("--version").out()).startsWith("ita ");
  }
}
