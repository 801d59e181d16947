package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.UnitRole;
import org.openita.json.ItaJson;

class CatalogueCommandTest {

  private static final ItaJson JSON = ItaJson.standard();

  @TempDir private Path directory;

  @Test
  void theBuiltInCatalogueIsADocumentThatIsValid() throws Exception {
    Program.Result document = Program.run("catalogue");
    assertThat(document.status()).isZero();
    assertThat(JSON.catalogues().read(document.out())).isEqualTo(Catalogue.builtIn());
    Path file = Files.writeString(directory.resolve("catalogue.json"), document.out());
    assertThat(Program.run("catalogue", file.toString()))
        .isEqualTo(
            new Program.Result(
                0,
                "openita-1: valid; templates: " + Catalogue.builtIn().templates().size() + "\n",
                ""));
  }

  @Test
  void everythingThatIsWrongWithADocumentIsReported() {
    String broken =
        Program.run("catalogue")
            .out()
            .replaceFirst("\"owner\": \"every-unit\"", "\"owner\": \"nobody\"")
            .replaceFirst("\"recurs\": \"MONTHLY\"", "\"recurs\": \"DAILY\"")
            .replaceFirst("\"helps\": \"side\"", "\"helps\": \"little\"");
    Program.Result result = Program.withInput(broken, "catalogue", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .hasLineCount(3)
        .contains("/steps/0/owner: ", "/recurs: ", "/helps: ", "WEEKLY, MONTHLY", "main, side");
  }

  /** For an editor, who reads it all at once. */
  @ParameterizedTest
  @EnumSource
  void thePageHasEveryTemplateOnceWithAllItsTexts(Language language) {
    String page =
        Program.run("catalogue", "--pretty", "--lang", language == Language.TH ? "th" : "en").out();
    assertThat(page.lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
    String text = page.replaceAll("\\s+", "");
    for (MeasureTemplate template : Catalogue.builtIn().templates()) {
      assertThat(text).contains("(" + template.id() + ")");
      assertThat(text).containsOnlyOnce(squeezed(template.guideline().in(language)));
      for (MeasureTemplate.Step step : template.steps()) {
        assertThat(text).contains(squeezed(step.text().in(language)));
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void thePageSaysForEachIndicatorWhatHelpsItMostAndWhereItWasSeen() {
    String page = Program.run("catalogue", "--pretty", "--lang", "en").out();
    String forPower =
        page.substring(page.indexOf("\nIndicator 3 "), page.indexOf("\nIndicator 4 "));
    assertThat(forPower)
        .startsWith("\nIndicator 3 Use of power\n\n  Checks on the use of discretion")
        .contains(
            """
            (discretion-control)
                Main: 3 (2562–2569) · I17 (2563–2566)
                Side: I18 (2563–2566)
                Effort 3/5 · usefulness 5/5
            """,
            "[The executive · by the end of January]",
            "Led by: Office of the clerk\n    Supported by: The executive · Every unit\n",
            "Seen in: nadong 2566 (3)",
            "  Side: Human-resource policy and criteria (hr-policy-and-criteria)\n");
    assertThat(page.replaceAll("\\s+", " "))
        .contains("Seen in: dong-muang 2568 (2) · muang-kaset 2566 (O10, O11, O12, 9.3)");
    assertThat(page)
        .contains("[Every unit · every month until", "Where no other measure serves")
        .doesNotContainPattern("[ก-๛]");
  }

  @Test
  void codesOfAnotherFrameworkAreChaptersToo() {
    Catalogue own =
        Catalogue.builder()
            .id("own")
            .addTemplates(
                MeasureTemplate.builder()
                    .id("quiet")
                    .addFrameworks("reading-rooms")
                    .addTargets(
                        MeasureTemplate.Target.of(
                            List.of(Code.of("1"), Code.of("Q2")),
                            FiscalYear.of(2565),
                            FiscalYear.of(2565)))
                    .title(Text.of("ก", "Quiet"))
                    .guideline(Text.of("ก", "Be quiet"))
                    .step(UnitRole.CLERK, 1, "ก", "Whisper")
                    .lead(UnitRole.CLERK)
                    .rounds(6)
                    .effort(1)
                    .usefulness(1)
                    .build())
            .build();
    assertThat(
            Program.withInput(
                    JSON.catalogues().write(own), "catalogue", "-", "--pretty", "--lang", "en")
                .out())
        .startsWith("Catalogue of measures own · 1 measure")
        .contains("\n1\n\n  Quiet (quiet)\n    Main: 1, Q2 (2565)\n")
        .contains("\nQ2\n  Main: Quiet (quiet), see above\n")
        .doesNotContain("Performance of duties", "Where no other measure serves");
  }
}
