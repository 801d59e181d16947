package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
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
            "/id: the id of a framework must not contain control characters but was \"a?b\"\n");
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
        .contains("\"code\":\"RESULTS_IN_FISCAL_YEAR\",\"status\":\"WEAK\"");
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
}
