package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void everyBuiltInFrameworkIsAValidDocument(int year) throws Exception {
    Program.Result document = Program.run("framework", Integer.toString(year));
    assertThat(document.status()).isZero();
    Path file = Files.writeString(directory.resolve("framework.json"), document.out());
    Program.Result checked = Program.run("framework", "check", file.toString());
    assertThat(checked.status()).isZero();
    assertThat(checked.out()).startsWith("th-ita-" + year + ": valid");
  }

  @Test
  void aFrameworkFromADocumentScoresAsTheBuiltInOne() throws Exception {
    Path file =
        Files.writeString(directory.resolve("f.json"), Program.run("framework", "2564").out());
    String assessment = Program.data("example-2564.assessment.json");
    assertThat(Program.run("analyze", "--trace", "--framework", file.toString(), assessment))
        .isEqualTo(Program.run("analyze", "--trace", assessment));
  }

  @Test
  void aFrameworkOfAnotherYearIsRejected() throws Exception {
    Path file =
        Files.writeString(directory.resolve("f.json"), Program.run("framework", "2564").out());
    String assessment = Program.data("nadong-2565.assessment.json");
    Program.Result result = Program.run("analyze", "--framework", file.toString(), assessment);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith(assessment + ": /fiscalYear: ");
  }

  @Test
  void anIdWithControlCharactersIsQuotedSafely() {
    String framework = Program.run("framework", "2564").out();
    Program.Result result =
        Program.withInput(
            framework.replaceFirst("th-ita-2564", "a\\\\nb"), "framework", "check", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "/id: the id of a framework must not contain control or format characters but was \"a?b\"\n");
  }

  @Test
  void theCriteriaOfAFrameworkDecideAboutPlansOfItsYear() throws Exception {
    String plan = Program.data("dong-muang-2568.plan.json");
    String builtIn = Program.run("review", plan).out();
    String framework = Program.run("framework", "2568").out();
    assertThat(review(plan, framework)).isEqualTo(builtIn);
    assertThat(review(plan, framework.replaceFirst("(?s)\"criteria\": \\[.*?\n  \\],\n  ", "")))
        .isEqualTo(builtIn);
    String own = framework.replace("\"OUTCOMES_REPORTED\"", "\"RESULTS_IN_FISCAL_YEAR\"");
    assertThat(review(plan, own))
        .isNotEqualTo(builtIn)
        .contains("\"code\":\"RESULTS_IN_FISCAL_YEAR\",\"status\":\"MET\"");
    assertThat(review(plan, own.replace("2568", "2567"))).isEqualTo(builtIn);
  }

  private String review(String plan, String framework) throws Exception {
    Path file = Files.writeString(directory.resolve("f.json"), framework);
    Program.Result result = Program.run("review", plan, "--framework", file.toString());
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void aCheckTakesNoYear() {
    Program.Result result =
        Program.run("framework", "2564", "check", Program.data("open-library.framework.json"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("arguments: check takes no YEAR but found 2564; see ita framework --help\n");
  }

  @Test
  void weightsThatDoNotSumTo100AreRejected() throws Exception {
    String broken =
        Program.run("framework", "2565").out().replace("\"weight\": 40", "\"weight\": 41");
    Program.Result result = Program.withInput(broken, "framework", "check", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("/instruments: weights");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment", "analysis", "framework"})
  void everyDocumentHasASchema(String name) {
    assertThat(Program.run("schema", name).out())
        .contains("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void aFrameworkIsCarriedOverAndScoresItsYear() throws Exception {
    Program.Result document = Program.run("framework", "2570", "--like", "2568");
    assertThat(document.err()).isEmpty();
    assertThat(document.status()).isZero();
    assertThat(document.out())
        .contains("\"id\": \"th-ita-2570\"", "\"fiscalYear\": 2570", "\"carriedFrom\": 2568")
        .contains("\"official\": false")
        .contains("carried over from th-ita-2568; the rules of 2570 were not seen")
        .doesNotContain("\"confirmed\"", "\"derivative\"");
    Path file = Files.writeString(directory.resolve("f.json"), document.out());
    assertThat(Program.run("framework", "check", file.toString()).out())
        .isEqualTo("th-ita-2570: valid; test vectors: 3\n");
    String assessment =
        Files.readString(Path.of(Program.data("example-2568.assessment.json")))
            .replace("2568", "2570");
    Program.Result analysis =
        Program.withInput(assessment, "analyze", "-", "--framework", file.toString());
    assertThat(analysis.err()).isEmpty();
    String before = Program.run("analyze", Program.data("example-2568.assessment.json")).out();
    assertThat(Documents.first(analysis.out(), "(\"total\":\\{[^}]*)"))
        .isEqualTo(Documents.first(before, "(\"total\":\\{[^}]*)"));
    assertThat(analysis.out())
        .contains("\"id\":\"th-ita-2570\",\"fiscalYear\":2570,\"official\":false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2568|2568|YEAR: framework \"th-ita-2568\" is already of fiscal year 2568",
        "2561|2568|YEAR: fiscal year 2561 was assessed under another scheme (five indices)",
        "2570|2571|--like: fiscal year 2571 is not supported; supported years: 2562–2569",
        "2570|2561|--like: fiscal year 2561 is not supported: it was assessed under another scheme"
            + " (five indices); supported years: 2562–2569"
      })
  void yearsThatMakeNoSenseAreNotCarriedOver(String year, String like, String message) {
    Program.Result result = Program.run("framework", year, "--like", like);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(message).hasLineCount(1);
  }

  @Test
  void aCheckCarriesNothingOver() {
    Program.Result result =
        Program.run(
            "framework", "--like", "2568", "check", Program.data("open-library.framework.json"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("arguments: check takes no --like but found 2568; see ita framework --help\n");
  }

  private static final String WHAT_TO_TYPE =
      "fiscal year 2570 is not supported; supported years: 2562–2569; carry one over with: ita"
          + " framework 2570 --like 2569 -o FILE; then add --framework FILE\n";

  /** A year without a framework, wherever it comes from. */
  @Test
  void aYearThatIsNotKnownSaysWhatToType() {
    String assessment =
        "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2570,\"agency\":{\"id\":\"a\"},"
            + "\"scores\":{\"1\":90}}";
    for (String command : List.of("analyze", "gains", "stability", "plan")) {
      Program.Result result = Program.withInput(assessment, command, "-");
      assertThat(result.status()).as(command).isEqualTo(2);
      assertThat(result.err()).as(command).isEqualTo("/fiscalYear: " + WHAT_TO_TYPE);
    }
    assertThat(Program.withInput(assessment + "\n", "batch", "-").err())
        .isEqualTo("line 1: /fiscalYear: " + WHAT_TO_TYPE);
    assertThat(Program.run("framework", "2570").err()).isEqualTo("/fiscalYear: " + WHAT_TO_TYPE);
    assertThat(Program.withInput("agency,1\na,90\n", "scores", "-", "--fiscal-year", "2570").err())
        .isEqualTo("--fiscal-year: " + WHAT_TO_TYPE);
    assertThat(Program.withInput("agency,I1\na,1\n", "tally", "-", "--fiscal-year", "2570").err())
        .isEqualTo("--fiscal-year: " + WHAT_TO_TYPE);
    String plan =
        "{\"schema\":\"ita/plan/v1\",\"agency\":{\"id\":\"a\"},\"fiscalYear\":2571,"
            + "\"basis\":{\"fiscalYear\":2570},\"measures\":[]}";
    assertThat(Program.withInput(plan, "review", "-").err())
        .isEqualTo("/basis/fiscalYear: " + WHAT_TO_TYPE);
  }

  /** This year's result: from the scores of 2569 to a plan for 2570 and its review. */
  @Test
  void plansRestOnResultsOfTheProvisionalYear() throws Exception {
    Path scores =
        Files.writeString(
            directory.resolve("scores.json"),
            """
            {"schema": "ita/assessment/v1", "fiscalYear": 2569, "agency": {"id": "a"},
             "scores": {"1": 92, "2": 91, "3": 90, "4": 78, "5": 89, "6": 93, "7": 88, "8": 90,
                        "9": 95, "10": 80}}
            """);
    String analysis = Program.run("analyze", scores.toString()).out();
    assertThat(analysis)
        .contains("\"id\":\"th-ita-2569\",\"fiscalYear\":2569,\"official\":false")
        .contains("carried over from 2568; the rules of 2569 were not seen");
    assertThat(Documents.all(analysis, "\"code\":\"RULE_UNVERIFIED\"")).hasSize(2);
    Path plan = directory.resolve("plan.json");
    Files.writeString(plan, Program.run("plan", scores.toString()).out());
    assertThat(Files.readString(plan))
        .contains("\"fiscalYear\":2570,", "\"framework\":\"th-ita-2569\"")
        .contains("\"targets\":[\"4\"]", "\"targets\":[\"10\"]");
    Path now = directory.resolve("now.json");
    Files.writeString(
        now,
        Program.run(
                "progress",
                plan.toString(),
                "--measure",
                "m1",
                "--status",
                "IN_PROGRESS",
                "--date",
                "2027-03-31",
                "--round",
                "6",
                "--result",
                "เผยแพร่แล้ว")
            .out());
    Program.Result review =
        Program.run("review", now.toString(), "--assessment", scores.toString());
    assertThat(review.err()).isEmpty();
    assertThat(review.out())
        .contains("\"fiscalYear\":2570,\"criteria\":[{\"item\":null,")
        .doesNotContain("\"severity\":\"warning\"")
        .doesNotContain("\"confidence\":\"confirmed\"");
    for (String layout : List.of("issues", "items", "indicators", "guideline", "method")) {
      Program.Result view = Program.run("view", now.toString(), "--layout", layout);
      assertThat(view.err()).isEmpty();
      assertThat(view.out()).contains("2570");
    }
    Path rules = directory.resolve("2570.json");
    Files.writeString(rules, Program.run("framework", "2570", "--like", "2569").out());
    Path after = directory.resolve("after.json");
    Files.writeString(
        after, Files.readString(scores).replace("2569", "2570").replace("\"4\": 78", "\"4\": 90"));
    Program.Result effect =
        Program.run("effect", now.toString(), scores.toString(), after.toString());
    assertThat(effect.status()).isEqualTo(2);
    assertThat(effect.err()).isEqualTo(after + ": /fiscalYear: " + WHAT_TO_TYPE);
  }
}
