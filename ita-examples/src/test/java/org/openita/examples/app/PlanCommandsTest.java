package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.json.ItaJson;
import org.openita.plan.Evidence;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

class PlanCommandsTest {

  private static final ItaJson JSON = ItaJson.standard();
  private static final String NADONG = Program.data("nadong-2566.plan.json");
  private static final String SCORES = Program.data("nadong-2565.assessment.json");

  @TempDir private Path directory;

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private static Plan plan(Program.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return JSON.plans().read(result.out());
  }

  private static void refused(Program.Result result, String... lines) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSameSizeAs(lines);
    for (String line : lines) {
      assertThat(result.err()).contains(line);
    }
  }

  @Test
  void aProposedPlanHasNoWarnings() {
    Program.Result proposed = Program.run("plan", SCORES);
    Plan plan = plan(proposed);
    assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2566));
    assertThat(plan.catalogue()).isPresent();
    assertThat(Program.run("plan", SCORES)).isEqualTo(proposed);
    Program.Result review = Program.withInput(proposed.out(), "review", "-");
    assertThat(review.status()).isZero();
    assertThat(review.out())
        .contains("\"NO_PROGRESS\"", "\"RULE_UNVERIFIED\"")
        .doesNotContain("\"warning\"", "\"asOf\"", "\"overdue\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example-2564.assessment.json", "example-2568.assessment.json"})
  void plansProposedForTheExamplesHaveNoWarnings(String example) {
    Program.Result proposed = Program.run("plan", Program.data(example));
    assertThat(plan(proposed).measures()).isNotEmpty();
    assertThat(Program.withInput(proposed.out(), "review", "-").out())
        .doesNotContain("\"warning\"");
  }

  @Test
  void theOptionsOfPlanSetUnitsCatalogueYearAndNumber() throws IOException {
    String units =
        file("u.json", "{\"schema\": \"ita/units/v1\", \"units\": {\"clerk\": \"สำนักงานปลัด\"}}");
    String catalogue =
        file(
            "c.json",
            """
            {"schema": "ita/catalogue/v1", "id": "own-1", "templates": [
              {"id": "own-measure", "targets": [{"codes": ["8"], "years": {"from": 2565, "to": 2565}}],
               "title": {"th": "ของเรา", "en": "Our own"}, "guideline": {"th": "ก", "en": "a"},
               "steps": [{"text": {"th": "ก", "en": "a"}, "owner": "clerk", "dueMonth": 3}],
               "responsible": [{"role": "clerk", "duty": "lead"}], "monitoring": [6],
               "effort": 1, "usefulness": 5}]}
            """);
    Plan plan =
        plan(
            Program.run(
                "plan",
                SCORES,
                "--units",
                units,
                "--catalogue",
                catalogue,
                "--fiscal-year",
                "๒๕๖๗",
                "--max",
                "1"));
    assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2567));
    assertThat(plan.catalogue().orElseThrow()).endsWith("+own-1");
    assertThat(plan.measures().get(0).template()).contains("own-measure");
    assertThat(plan.measures().get(0).responsible().get(0).name()).isEqualTo("สำนักงานปลัด");
    assertThat(plan.measures().get(0).deadline()).contains(LocalDate.of(2023, 12, 31));
    // One for the urgent weakness, one for the issue to develop.
    assertThat(plan.measures()).hasSize(2);
  }

  @Test
  void invalidOptionsOfPlanAreReported() throws IOException {
    refused(Program.run("plan", SCORES, "--fiscal-year", "2565"), "/fiscalYear: ");
    refused(Program.run("plan", SCORES, "--max", "-1"), "--max");
    refused(
        Program.run(
            "plan",
            SCORES,
            "--units",
            file("u.json", "{\"schema\": \"ita/units/v1\", \"units\": {\"boss\": \"x\"}}")),
        "/units/boss: ");
    refused(Program.run("plan", SCORES, "--units", "none.json"), "none.json: /: no such file");
  }

  @Test
  void aReviewIsOneLineOfJsonAndAPageForPeople() {
    Program.Result review =
        Program.run("review", NADONG, "--as-of", "๓๐ ก.ย. ๖๖", "--assessment", SCORES);
    assertThat(review.status()).isZero();
    assertThat(review.out().lines()).hasSize(1);
    assertThat(review.out())
        .startsWith("{\"schema\":\"ita/review/v1\",\"agency\":{\"id\":\"nadong\"")
        .contains("\"asOf\":\"2023-09-30\"", "\"overdue\":[]", "\"completion\":0.00")
        .contains("\"item\":\"O42\"", "\"MEASURE_NOT_FROM_ANALYSIS\"");
    Program.Result page = Program.run("review", NADONG, "--pretty", "--lang", "en");
    assertThat(page.status()).isZero();
    assertThat(page.out()).contains("Result outside the fiscal year", "→ ", "Item O42");
    assertFits(page.out());
  }

  private static void assertFits(String page) {
    assertThat(page.lines())
        .isNotEmpty()
        .allSatisfy(l -> assertThat(TerminalText.width(l)).isLessThan(81));
  }

  @ParameterizedTest
  @CsvSource({
    "muang-kaset-2566, issues, 5",
    "nong-chok-2564, items, 7",
    "dong-muang-2568, indicators, 7",
    "nadong-2566, guideline, 7",
    "sa-khwan-2564, method, 4"
  })
  void aPlanIsShownAsATable(String document, String layout, int columns) {
    String file = Program.data(document + ".plan.json");
    Program.Result table = Program.run("view", file, "--layout", layout);
    assertThat(table.status()).isZero();
    assertThat(table.out().lines()).hasSize(1);
    assertThat(table.out()).startsWith("{\"layout\":\"" + layout + "\",");
    for (String language : new String[] {"th", "en"}) {
      Program.Result page =
          Program.run("view", file, "--layout", layout, "--lang", language, "--pretty");
      assertThat(page.status()).isZero();
      assertFits(page.out());
      String rule = page.out().lines().filter(line -> line.contains("┬")).findFirst().orElseThrow();
      assertThat(rule.chars().filter(c -> c == '┬').count()).isEqualTo(columns - 1);
    }
  }

  @Test
  void anUnknownLayoutIsRejected() {
    refused(
        Program.run("view", NADONG, "--layout", "xls"),
        "issues, items, indicators, guideline, method");
    refused(Program.run("view", NADONG), "--layout");
  }

  @Test
  void aPlanIsPrintedForPeople() {
    for (String language : new String[] {"th", "en"}) {
      Program.Result page = Program.run("plan", SCORES, "--pretty", "--lang", language);
      assertThat(page.status()).isZero();
      assertFits(page.out());
      assertThat(page.out()).contains("94.94", "m1  ");
    }
  }

  @Test
  void progressAddsOneEntryAndChangesNothingElse() throws IOException {
    Plan before = JSON.plans().read(Path.of(NADONG));
    Plan after =
        plan(
            Program.run(
                "progress",
                NADONG,
                "--measure",
                "m1",
                "--status",
                "DONE",
                "--date",
                "๒๙ กันยายน ๒๕๖๖",
                "--round",
                "12",
                "--result",
                "เวียนแนวทางแล้ว",
                "--outcome",
                "Fewer complaints",
                "--evidence",
                "หนังสือเวียน",
                "--link",
                "https://www.example.go.th/a",
                "--suggestion",
                "ทำต่อ"));
    ProgressEntry entry =
        ProgressEntry.builder()
            .date(LocalDate.of(2023, 9, 29))
            .round(12)
            .status(Status.DONE)
            .result(Text.th("เวียนแนวทางแล้ว"))
            .outcome(Text.en("Fewer complaints"))
            .addEvidence(
                Evidence.builder().text("หนังสือเวียน").link("https://www.example.go.th/a").build())
            .suggestion(Text.th("ทำต่อ"))
            .build();
    assertThat(after)
        .isEqualTo(org.openita.plan.Progress.record(before, "m1", entry).orElseThrow());
    assertThat(after.measures().get(0).progress()).hasSize(2).endsWith(entry);
    assertThat(after.measures().subList(1, 3)).isEqualTo(before.measures().subList(1, 3));
  }

  /** A plan with every member, as it is written, with room for one more entry in each measure. */
  private static final String FULL =
      "{\"schema\":\"ita/plan/v1\","
          + "\"agency\":{\"id\":\"x\",\"name\":\"ก\",\"kind\":\"local\",\"province\":\"ลำปาง\"},"
          + "\"fiscalYear\":2566,\"catalogue\":\"own-1\","
          + "\"basis\":{\"fiscalYear\":2565,\"framework\":\"th-ita-2565\",\"total\":98.75,"
          + "\"level\":\"AA\",\"printedYear\":2566},"
          + "\"analysis\":{\"strengths\":[\"1\",\"2\"],\"urgentWeaknesses\":[\"8\"],"
          + "\"developmentPoints\":{\"EIT\":[\"7\"]},\"printedNumbers\":{\"8\":\"10\"}},"
          + "\"measures\":["
          + fullMeasure("m1")
          + ","
          + fullMeasure("m2")
          + "]}";

  private static String fullMeasure(String id) {
    return "{\"id\":\""
        + id
        + "\",\"template\":\"t\",\"targets\":[\"8\",\"I20\"],\"filedUnder\":\"2\","
        + "\"title\":{\"th\":\"ก\",\"en\":\"a\"},\"why\":{\"th\":\"ข\"},\"gain\":\"1/3\","
        + "\"guideline\":{\"th\":\"ค\"},"
        + "\"steps\":[{\"text\":{\"th\":\"ง\"},\"owner\":\"กองคลัง\",\"due\":\"2023-01-31\"}],"
        + "\"responsible\":[{\"unit\":\"กองคลัง\",\"role\":\"lead\"}],"
        + "\"period\":{\"from\":\"2022-10-01\",\"to\":\"2023-09-30\"},"
        + "\"monitoring\":{\"rounds\":[6,12],\"text\":{\"th\":\"จ\"}},"
        + "\"evidence\":[{\"th\":\"ฉ\"}],"
        + "\"progress\":[{\"date\":\"2023-03-31\",\"round\":6,\"status\":\"IN_PROGRESS\","
        + "\"result\":{\"th\":\"ช\"},\"outcome\":{\"th\":\"ซ\"},"
        + "\"evidence\":[{\"text\":\"ฌ\",\"link\":\"https://example.org/\",\"date\":\"2023-01-17\"}],"
        + "\"suggestion\":{\"th\":\"ญ\"}}%s]}";
  }

  @Test
  void progressChangesNothingButTheProgressOfItsMeasure() {
    Program.Result recorded =
        Program.withInput(
            FULL.formatted("", ""),
            "progress",
            "-",
            "--measure",
            "m2",
            "--status",
            "DONE",
            "--date",
            "2023-06-30");
    assertThat(recorded.err()).isEmpty();
    assertThat(recorded.out())
        .isEqualTo(FULL.formatted("", ",{\"date\":\"2023-06-30\",\"status\":\"DONE\"}") + "\n");
  }

  @Test
  void anInvalidEntryIsRejected() {
    refused(Program.run("progress", NADONG, "--measure", "m9", "--status", "DONE"), "/measures: ");
    refused(
        Program.run("progress", NADONG, "--measure", "m1", "--status", "DONE"),
        "/measures/0/progress/1/date: ");
    refused(
        Program.run(
            "progress", NADONG, "--measure", "m1", "--status", "DONE", "--date", "2022-12-01"),
        "/measures/0/progress/1/date: ");
    refused(
        Program.run("progress", NADONG, "--measure", "m1", "--status", "DONE", "--round", "13"),
        "--round must be a month of the fiscal year, 1 to 12, but was 13");
    refused(
        Program.run(
            "progress",
            Program.data("sa-khwan-2564.plan.json"),
            "--measure",
            "m1",
            "--status",
            "IN_PROGRESS"),
        "/measures/0/progress/1/status: ");
    refused(Program.run("progress", NADONG, "--measure", "m1", "--status", "FINE"), "DONE");
    refused(
        Program.run("progress", NADONG, "--measure", "m1", "--status", "DONE", "--date", "27 ม.ค."),
        "has no year");
    refused(
        Program.run(
            "progress", NADONG, "--measure", "m1", "--status", "DONE", "--date", "2566-01-27"),
        "2023-01-27");
    refused(
        Program.run(
            "progress", NADONG, "--measure", "m1", "--status", "DONE", "--link", "https://x"),
        "--evidence");
    refused(
        Program.run("progress", NADONG, "--measure", "m1", "--status", "DONE", "--result", " "),
        "blank");
  }

  @Test
  void effectComparesTargetedIndicatorsWithTheOthers() throws IOException {
    String after =
        file(
            "after.json",
            """
            {"schema": "ita/assessment/v1", "fiscalYear": 2566, "agency": {"id": "nadong"},
             "scores": {"1": 100, "2": 100, "3": 98, "4": 100, "5": 99.51, "6": 97.24,
                        "7": 99.59, "8": 94.94, "9": 100, "10": 100}}
            """);
    Program.Result effect = Program.run("effect", NADONG, SCORES, after);
    assertThat(effect.err()).isEmpty();
    assertThat(effect.status()).isZero();
    // Targeted are 3, 7 and 10: -2, +4 and 0.
    assertThat(effect.out())
        .contains(
            "{\"code\":\"7\",\"targeted\":true,\"before\":95.59,\"after\":99.59,\"change\":4.00}")
        .endsWith(
            "\"notComparable\":[],\"targeted\":\"2/3\",\"untargeted\":\"0.000000\","
                + "\"difference\":\"2/3\"}\n");
    refused(Program.run("effect", NADONG, after, SCORES), "/fiscalYear: ");
    refused(
        Program.run("effect", Program.data("dong-muang-2568.plan.json"), SCORES, after),
        "dong-muang",
        "dong-muang");
  }

  @Test
  void anAgencyIsQuotedOnOneLine() throws IOException {
    String plan =
        file(
            "plan.json",
            Files.readString(Path.of(NADONG)).replaceFirst("\"nadong\"", "\"a\\\\nb\""));
    refused(
        Program.run("review", plan, "--assessment", SCORES),
        "/agency/id: the plan is of agency \"a?b\" but the assessment is of \"nadong\"");
    refused(
        Program.run("effect", plan, SCORES, SCORES),
        "/agency/id: the plan is of agency \"a?b\" but the assessment of fiscal year 2565 is of"
            + " \"nadong\"",
        "/agency/id: the plan is of agency \"a?b\"",
        "/fiscalYear: ");
  }

  @Test
  void everyCommandReportsAllProblemsOfAPlan() {
    String bad =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "x"}, "fiscalYear": 2566, "measures": [
          {"id": "m", "targets": ["Z1"], "title": {"th": "ก"}, "period": {"to": "2566-09-30"}},
          {"id": "m", "targets": ["8"], "title": {"th": "ก"}}]}
        """;
    String[][] commands = {
      {"review", "-"},
      {"view", "-", "--layout", "method"},
      {"progress", "-", "--measure", "m", "--status", "DONE"},
      {"effect", "-", SCORES, SCORES}
    };
    for (String[] command : commands) {
      refused(
          Program.withInput(bad, command),
          "/measures/0/targets/0: ",
          "/measures/0/period/to: ",
          "/measures/1/id: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "review", "catalogue", "units"})
  void everyDocumentHasASchema(String name) {
    assertThat(Program.run("schema", name).out()).contains("ita/" + name + "/v1");
  }
}
