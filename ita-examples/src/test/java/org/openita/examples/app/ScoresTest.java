package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final String[] COMMAND = {"scores", "-", "--fiscal-year", "2565"};

  @Test
  void aSpreadsheetBecomesAssessmentsThatBatchScores() {
    String csv =
        String.join(
            "\r\n",
            "agency,1,2,3,4,5,6,7,8,9,10,IIT",
            "อบต.นาดง,100,100,100,100,99.51,97.24,95.59,94.94,100,๑๐๐,99.90",
            "");
    Program.Result assessments = Program.withInput(csv, COMMAND);
    assertThat(assessments.status()).isZero();
    assertThat(assessments.out())
        .isEqualTo(
            "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"อบต.นาดง\"},"
                + "\"scores\":{\"1\":100,\"2\":100,\"3\":100,\"4\":100,\"5\":99.51,\"6\":97.24,"
                + "\"7\":95.59,\"8\":94.94,\"9\":100,\"10\":100},\"declared\":{\"scores\":{\"IIT\":99.9}}}\n");
    assertThat(Program.withInput(assessments.out(), "batch", "-").out())
        .contains("\"score\":98.75")
        .doesNotContain("DECLARED_SCORE_DIFFERS");
  }

  @Test
  void columnsCanHaveNamesOfIndicatorsInAnySpelling() {
    String csv =
        "\uFEFFการใช้อํานาจ,agency,การใช้ทรัพย์สินของทางราชการ,Open data,O42,๗\n90,a,80,,100,5\n";
    assertThat(Program.withInput(csv, COMMAND).out())
        .contains("\"scores\":{\"3\":90,\"4\":80,\"O42\":100,\"7\":5}");
  }

  @Test
  void anInvalidRowIsSkippedAndEveryInvalidCellReported() {
    String csv = "agency,1,2\n,101,x\nb,1,2\nc,1\n\"d\"\"\",1e2,-0.5\n";
    Program.Result result = Program.withInput(csv, COMMAND);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
        .containsExactly(
            "line 2, column 1",
            "line 2, column 2",
            "line 2, column 3",
            "line 4",
            "line 5, column 3");
  }

  @Test
  void anIdOfBlanksIsMissingAndBlanksAroundACellAreNotPartOfIt() {
    StringBuilder csv = new StringBuilder("\u200Bagency\u00A0,\uFEFF1\n");
    for (String blank : BlankTable.all()) {
      csv.append(quoted(blank)).append(",1\n");
      csv.append(quoted(blank + "ก" + blank)).append(',').append(quoted(blank + "2" + blank));
      csv.append('\n');
    }
    Program.Result result = Program.withInput(csv.toString(), COMMAND);
    int blanks = BlankTable.all().size();
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err().lines())
        .hasSize(blanks)
        .allMatch(line -> line.endsWith(", column 1: missing agency id"));
    assertThat(result.out().lines())
        .hasSize(blanks)
        .allMatch(line -> line.endsWith("\"agency\":{\"id\":\"ก\"},\"scores\":{\"1\":2}}"));
  }

  private static String quoted(String cell) {
    return '"' + cell + '"';
  }

  @Test
  void aBlankRowIsSkipped() {
    Program.Result result = Program.withInput("agency,1\na,1\n\n\u00A0\n \t\nb,1\n", COMMAND);
    assertThat(result.status()).isZero();
    assertThat(result.out().lines()).hasSize(2);
  }

  @Test
  void anIdIsNoLongerThanADocumentTakes() {
    String csv = "agency,1\n" + "x".repeat(100_000) + ",1\n" + "x".repeat(100_001) + ",1\nb,1\n";
    Program.Result result = Program.withInput(csv, COMMAND);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.err())
        .isEqualTo(
            "line 3, column 1: an agency id has at most 100000 characters but \""
                + "x".repeat(79)
                + "…\" has 100001\n");
  }

  @Test
  void theNameOfAColumnIsQuotedSafely() {
    String csv = "agency,Open\u202Edata" + " ".repeat(200) + "\u200B.\na,x\n";
    String header = csv.replace("\u200B.", "\u200B\u200B");
    Program.Result result = Program.withInput(header, COMMAND);
    assertThat(result.err())
        .isEqualTo("line 2, column 2: Open?data: \"x\" is not a decimal number\n");
  }

  @Test
  void anUnclosedQuoteIsReportedAndItsRowSkipped() {
    Program.Result result = Program.withInput("agency,1\n\"a\n b\",90\n\nc,\"80\nd,70\n", COMMAND);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err()).isEqualTo("line 4: unclosed quote on this or a later line\n");
    assertThat(Program.withInput("agency,1\na,\"90\n", COMMAND).out()).isEmpty();
    assertThat(Program.withInput("agency,\"1\na,90\n", COMMAND).status()).isEqualTo(2);
  }

  @Test
  void everyInvalidColumnOfAHeaderIsReported() {
    Program.Result result = Program.withInput("1,zzz,1,I1.1\n", COMMAND);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
        .containsExactly("line 1, column 2", "line 1, column 3", "line 1, column 4", "line 1");
    assertThat(Program.withInput("", COMMAND).status()).isEqualTo(2);
  }
}
