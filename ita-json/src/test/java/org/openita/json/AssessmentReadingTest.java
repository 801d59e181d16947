package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Checked;
import org.openita.Code;
import org.openita.InvalidInputException;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.advice.Advice;
import org.openita.scoring.Assessment;

class AssessmentReadingTest {

  private static final String START =
      "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"a\"}";

  private static final ItaJson JSON = ItaJson.standard();

  private static Assessment with(String members) {
    return JSON.assessments().read(START + "," + members + "}");
  }

  private static List<String> problems(String document) {
    return JSON.assessments().check(document).problems().stream().map(Problem::toString).toList();
  }

  private static List<String> pointers(String document) {
    return JSON.assessments().check(document).problems().stream().map(Problem::pointer).toList();
  }

  private static List<String> pointersWith(String members) {
    return pointers(START + "," + members + "}");
  }

  @Test
  void everyMemberIsRead() {
    Assessment read =
        with(
            """
            "framework": "th-ita-2564",
            "scores": { "1": 100, "9.1": 99.5, "O42": "๑๐๐" },
            "tallies": { "I1.1": [1, 2, 3, "๔"] },
            "notApplicable": ["I2"],
            "population": { "IIT": 9223372036854775807 },
            "respondents": { "IIT": "30" },
            "declared": { "total": 98.75, "level": "AA", "scores": { "EIT": "๙๙.๕๑" } },
            "developmentPoints": { "IIT": ["5"], "OIT": [] }
            """);
    assertThat(read.framework()).contains("th-ita-2564");
    assertThat(read.scores())
        .containsExactly(
            Map.entry(Code.of("1"), new BigDecimal("100")),
            Map.entry(Code.of("9.1"), new BigDecimal("99.5")),
            Map.entry(Code.of("O42"), new BigDecimal("100")));
    assertThat(read.tallies()).containsEntry(Code.of("I1.1"), Tally.of(1, 2, 3, 4));
    assertThat(read.notApplicable()).containsExactly(Code.of("I2"));
    assertThat(read.population()).containsEntry(Code.of("IIT"), Long.MAX_VALUE);
    assertThat(read.respondents()).containsEntry(Code.of("IIT"), 30L);
    assertThat(read.declared().total()).contains(new BigDecimal("98.75"));
    assertThat(read.declared().level()).contains("AA");
    assertThat(read.declared().scores()).containsEntry(Code.of("EIT"), new BigDecimal("99.51"));
    assertThat(read.developmentPoints().get(Code.of("OIT"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100,100",
    "1e2,100",
    "0.5e1,5",
    "5.10,5.1",
    "0.000000000000000001,0.000000000000000001",
    "\"๙๙.๕๑\",99.51",
    "\"9๙\",99",
    "\"007\",7",
    "-0,0",
    "0e99999999999,0",
    "\"100.0\",100"
  })
  void scoresAreNumbersOrDigitsInAString(String written, BigDecimal score) {
    assertThat(with("\"scores\":{\"1\":" + written + "}").scores())
        .containsEntry(Code.of("1"), score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "101",
        "-1",
        "100.0000001",
        "\"-5\"",
        "\"1e2\"",
        "\"\"",
        "\" 5\"",
        "\".5\"",
        "\"5.\"",
        "\"1.2.3\"",
        "\"+5\"",
        "\"NaN\"",
        "\"๙๙,๕๑\"",
        "null",
        "true",
        "[]",
        "{}",
        "[5]",
        "1e2147483647",
        "1e-2147483648",
        "1e99999999999999999999",
        "0.0000000000000000001",
        "\"0.0000000000000000001\""
      })
  void anythingElseIsReportedWithWhatIsAllowed(String written) {
    List<String> problems = problems(START + ",\"scores\":{\"1\":" + written + "}}");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith(
            "/scores/1: expected a number from 0 to 100 with at most 18 decimals but found ")
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({"2565,2565", "2565.0,2565", "2.565e3,2565", "\"๒๕๖๕\",2565", "\"2565\",2565"})
  void fiscalYearsAreWholeNumbers(String written, int year) {
    String document = START.replace(":2565", ":" + written) + "}";
    assertThat(JSON.assessments().read(document).fiscalYear().value()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "3000", "2565.5", "\"๒๐๒๒\"", "\"BE\"", "1e2147483647", "null"})
  void otherYearsAreReported(String written) {
    assertThat(problems(START.replace(":2565", ":" + written) + "}"))
        .singleElement()
        .asString()
        .startsWith(
            "/fiscalYear: expected a fiscal year of the Buddhist Era, 2500 to 2999, but found ");
  }

  @Test
  void missingMembersAreReportedAtTheirOwnPointer() {
    assertThat(problems("{}"))
        .containsExactly(
            "/schema: the member is missing; it is required",
            "/fiscalYear: the member is missing; it is required",
            "/agency: the member is missing; it is required");
    assertThat(pointers("{\"agency\":{}}")).contains("/agency/id");
  }

  @Test
  void unknownAndRepeatedMembersAreReportedBesideEachOther() {
    assertThat(
            problems(
                START
                    + ",\"x\":{\"y\":[1,{\"z\":2}]},\"scores\":{\"1\":5,\"1\":6},\"fiscalYear\":2564,"
                    + "\"declared\":{\"level\":\"AA\",\"level\":\"A\",\"a/b~c\":1}}"))
        .containsExactly(
            "/x: unknown member \"x\"; allowed are schema, fiscalYear, agency, framework, scores,"
                + " tallies, notApplicable, population, respondents, declared, developmentPoints",
            "/scores/1: duplicate member",
            "/fiscalYear: duplicate member",
            "/declared/level: duplicate member",
            "/declared/a~1b~0c: unknown member \"a/b~c\"; allowed are total, level, scores");
  }

  @Test
  void everythingWrongIsReportedTogetherInTheOrderOfTheDocument() {
    assertThat(
            pointers(
                """
                {
                  "schema": "ita/assessment/v2",
                  "agency": { "id": " ", "name": 5, "kind": null },
                  "scores": { "1": 101, "i1": 5, "2": "x", "3": 90 },
                  "tallies": { "I1": [1], "I2": [1, -1, 2.5], "I3": 4, "I4": [9223372036854775807, 1] },
                  "notApplicable": ["I5", 5, "i6"],
                  "population": { "IIT": -1 },
                  "respondents": [],
                  "declared": { "total": 100.5, "level": "aa", "scores": { "IIT": "a" } },
                  "developmentPoints": { "IIT": "5" },
                  "framework": ""
                }
                """))
        .containsExactly(
            "/schema",
            "/agency/id",
            "/agency/name",
            "/agency/kind",
            "/scores/1",
            "/scores/i1",
            "/scores/2",
            "/tallies/I1",
            "/tallies/I2/1",
            "/tallies/I2/2",
            "/tallies/I3",
            "/tallies/I4",
            "/notApplicable/1",
            "/notApplicable/2",
            "/population/IIT",
            "/respondents",
            "/declared/total",
            "/declared/level",
            "/declared/scores/IIT",
            "/developmentPoints/IIT",
            "/framework",
            "/fiscalYear");
  }

  @Test
  void whatIsWrongWithTheEvidenceIsReportedBesideWhatCannotBeRead() {
    Checked<Advice> advice =
        JSON.advised()
            .check(
                START
                    + ",\"x\":1,\"scores\":{\"1\":101,\"2\":90,\"3\":90,\"4\":90,\"5\":90,\"6\":90,"
                    + "\"7\":90,\"8\":90,\"9\":90,\"11\":5,\"O1\":100}}");
    assertThat(advice.problems().stream().map(Problem::pointer))
        .containsExactly("/x", "/scores/1", "/scores/11", "/scores/O1", "/scores");
    assertThat(advice.problems().get(4).message().in(Language.EN))
        .contains("missing evidence for 10;");
  }

  @Test
  void evidenceIsCheckedWhoeverItIsOf() {
    assertThat(
            JSON
                .advised()
                .check(
                    "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\" \"},"
                        + "\"scores\":{\"11\":5},\"declared\":{\"level\":\"ZZ\",\"total\":\"x\"}}")
                .problems()
                .stream()
                .map(Problem::pointer))
        .containsExactly(
            "/agency/id", "/declared/total", "/scores/11", "/declared/level", "/scores");
  }

  @Test
  void evidenceThatCannotBeReadAtAllIsNotCalledMissing() {
    assertThat(
            JSON.advised().check(START + ",\"scores\":[]}").problems().stream()
                .map(Problem::pointer))
        .containsExactly("/scores");
    assertThat(JSON.advised().check("[]").problems()).hasSize(1);
  }

  @Test
  void aFiscalYearWithoutFrameworkIsReportedBesideTheRest() {
    assertThat(
            JSON
                .advised()
                .check(START.replace("2565", "2561") + ",\"scores\":{\"1\":101}}")
                .problems()
                .stream()
                .map(Problem::pointer))
        .containsExactly("/scores/1", "/fiscalYear");
  }

  @Test
  void theDocumentAsAWholeIsAnObject() {
    assertThat(problems("[]")).containsExactly("/: expected an object but found a list");
    assertThat(problems("5")).containsExactly("/: expected an object but found 5");
  }

  @Test
  void pointersStayOnOneLineAndShort() {
    assertThat(pointersWith("\"" + "x".repeat(200) + "\":1"))
        .singleElement()
        .asString()
        .hasSizeLessThan(90);
    assertThat(pointersWith("\"a\\nb\":1")).containsExactly("/a?b");
  }

  @Test
  void readingThrowsWithEveryProblem() {
    assertThatThrownBy(() -> JSON.assessments().read("{}"))
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.problems()).hasSize(3));
  }
}
