package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");

  @Test
  void aRealResultOf2565IsReproduced() {
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
  void aHighTotalWithALowPartOnlyPassesAndNamesTheGap() {
    Program.Result result = Program.run("analyze", Program.data("example-2568.assessment.json"));
    assertThat(result.out())
        .contains(
            "\"total\":{\"score\":94.64,\"exact\":\"94.640000\",\"level\":\"PASS\"",
            "\"parts\":[{\"code\":\"EIT1\",\"score\":89.40},{\"code\":\"EIT2\",\"score\":79.12}]",
            "\"nextLevel\":{\"level\":\"GOOD\",\"missing\":[{\"what\":\"EIT2\",\"now\":79.12,\"need\":85.00}]}");
  }

  @Test
  void theTraceIncludesTheAnswers() {
    Program.Result result =
        Program.run("analyze", "--trace", Program.data("example-2564.assessment.json"));
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("\"trace\":{\"code\":\"total\",\"basis\":\"WEIGHTED_SUM\"", "\"tally\":[");
  }

  @Test
  void standardInputGivesTheSameResultAsAFile() throws Exception {
    byte[] document = Files.readAllBytes(Path.of(NADONG));
    assertThat(Program.withInput(document, "analyze", "-"))
        .isEqualTo(Program.run("analyze", NADONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void thePageFits80Columns(String language) {
    for (String file :
        new String[] {
          "nadong-2565.assessment.json",
          "example-2564.assessment.json",
          "example-2568.assessment.json"
        }) {
      Program.Result result =
          Program.run("analyze", "--pretty", "--lang", language, "--trace", Program.data(file));
      assertThat(result.status()).isZero();
      assertThat(result.out().lines()).allMatch(line -> TerminalText.width(line) <= 80);
    }
  }

  @Test
  void columnsAreAlignedDespiteThaiMarks() {
    String page = Program.run("analyze", "--pretty", NADONG).out();
    assertThat(
            page.lines()
                .filter(line -> line.contains("█"))
                .map(line -> TerminalText.width(line.substring(0, line.indexOf('█')))))
        .hasSize(10)
        .containsOnly(33);
  }

  @Test
  void allProblemsAreReportedTogetherAndNothingIsWritten() {
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
  void aSyntaxErrorIsReportedAtLineAndColumn() {
    Program.Result result = Program.withInput("{\n  \"schema\": nonsense", "analyze", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("line 2, column 13: ");
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void anEncodingOtherThanUtf8IsRejected() {
    byte[] tis620 = {'{', '"', (byte) 0xA1, '"', '}'};
    Program.Result result = Program.withInput(tis620, "analyze", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("UTF-8");
    Program.Result utf16 =
        Program.withInput("{}".getBytes(StandardCharsets.UTF_16), "analyze", "-");
    assertThat(utf16.status()).isEqualTo(2);
  }

  @Test
  void aMissingFileIsInvalidInput() {
    Program.Result result = Program.run("analyze", "no-such-file.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("FILE: \"no-such-file.json\": no such file\n");
  }

  @Test
  void invalidArgumentsAreReportedOnOneLine() {
    for (String[] args :
        new String[][] {
          {"nonsense"},
          {"analyze"},
          {"analyze", "--nonsense", NADONG},
          {"analyze", "--lang", "fr", NADONG},
          {"schema", "nonsense"},
          {"framework"},
          {"framework", "2022"},
          {"framework", "2561"},
          {"framework", "2570"},
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
  void helpAndVersionArePrinted() {
    assertThat(Program.run("--help").out()).contains("analyze", "batch", "scores");
    assertThat(Program.run("analyze", "--help").status()).isZero();
    assertThat(Program.run("--version").out()).startsWith("ita ");
  }

  @Test
  void itemsAreShownWithTheirNamesAndHowSureTheseAre() {
    String file = Program.data("example-2564.assessment.json");
    assertThat(Program.run("analyze", file, "--pretty", "--lang", "en").out())
        .contains("      O42 Measures to promote integrity and transparency (confirmed)\n");
    assertThat(Program.run("analyze", file, "--trace", "--pretty", "--lang", "en").out())
        .contains("O36      0.00 Yearly corruption risk assessment (confirmed): as")
        .contains("I2 ", " Equal treatment of everyone (derivative): from")
        .contains("E4 ", " Bribes asked for (unverified): from")
        .contains("10.2     50.00 Internal measures to prevent corruption: mean of O42, O43");
    assertThat(Program.run("gains", file, "--pretty").out())
        .contains("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ยืนยันแล้ว)\n");
    assertThat(Program.run("simulate", file, "--target", "AA", "--pretty").out())
        .contains("การประเมินความเสี่ยงการทุจริตประจำปี (ยืนยันแล้ว)\n");
  }
}
