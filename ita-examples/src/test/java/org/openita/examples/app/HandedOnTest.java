package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.openita.json.ItaJson;

/** What spreadsheets become is what {@code batch} takes. */
class HandedOnTest {

  private static final String FRAMEWORK =
      """
      { "schema": "ita/framework/v1", "id": "own", "fiscalYear": 2568, "name": { "en": "Own" },
        "rounding": {},
        "instruments": [ { "code": "S", "name": { "en": "Survey" }, "form": "SURVEY", "weight": 100,
          "indicators": [ { "code": "1", "name": { "en": "One" },
            "items": [ { "code": "I1", "points": [0, 100] } ] } ] } ],
        "levels": [ { "code": "A", "name": { "en": "a" }, "confidence": "confirmed" } ] }
      """;

  private static Path framework = Path.of("");

  @BeforeContainer
  static void write() throws IOException {
    framework = Files.createTempFile("own", ".json");
    Files.writeString(framework, FRAMEWORK);
  }

  @AfterContainer
  static void delete() throws IOException {
    Files.delete(framework);
  }

  private static Program.Result run(String in, String... command) {
    String[] args = List.of(command).toArray(new String[command.length + 2]);
    args[command.length] = "--framework";
    args[command.length + 1] = framework.toString();
    return Program.withInput(in, args);
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("a", "b", "กอง", "ก็", "😀", "-", "/", "\\", "'")),
            Tuple.of(2, Arbitraries.of(BlankTable.all())),
            Tuple.of(1, Arbitraries.of("\"\"", ",", "\n", "\uFFFD", "\uFFFE", "\uDB40\uDC41")),
            Tuple.of(1, Arbitraries.chars().map(String::valueOf)));
    Arbitrary<String> id = piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(
        Tuple.of(30, id),
        Tuple.of(30, id.map(text -> '"' + text.replace("\"", "\"\"") + '"')),
        Tuple.of(1, Arbitraries.of(99_999, 100_000, 100_001).map("x"::repeat)),
        Tuple.of(1, Arbitraries.of(20_000, 40_000).map("\u0001x"::repeat)));
  }

  @Provide
  Arbitrary<String> rows() {
    return Combinators.combine(
            ids(), Arbitraries.frequency(Tuple.of(9, "1"), Tuple.of(1, "3"), Tuple.of(1, "x")))
        .as((id, cell) -> id + "," + cell + "\n")
        .list()
        .ofMaxSize(5)
        .map(rows -> String.join("", rows));
  }

  @Property(tries = 150)
  void whatScoresWritesBatchAccepts(@ForAll("rows") String rows) {
    accepts(run("agency,1\n" + rows, "scores", "-", "--fiscal-year", "2568"));
  }

  @Property(tries = 150)
  void whatTallyWritesBatchAccepts(@ForAll("rows") String rows) {
    accepts(run("agency,I1\n" + rows, "tally", "-", "--fiscal-year", "2568"));
  }

  private static void accepts(Program.Result written) {
    assertThat(written.status()).as(written.err()).isIn(0, 3);
    assertThat(written.err().isEmpty()).isEqualTo(written.status() == 0);
    assertThat(written.err().lines())
        .allMatch(line -> line.startsWith("-: line ") && line.length() < 400)
        .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    Program.Result analyses = run(written.out(), "batch", "-");
    assertThat(analyses.err()).isEmpty();
    assertThat(analyses.out().lines().map(HandedOnTest::agency))
        .isEqualTo(written.out().lines().map(HandedOnTest::agency).toList());
    written
        .out()
        .lines()
        .map(line -> ItaJson.standard().assessments().read(line).agency().id())
        .forEach(id -> assertThat(BlankTable.all()).doesNotContain(id.substring(0, 1)));
    Statistics.label("assessments")
        .collect(Math.min(2, written.out().lines().count()))
        .coverage(coverage -> coverage.check(2L).percentage(share -> share > 15));
  }

  private static String agency(String line) {
    int start = line.indexOf("\"agency\":");
    return line.substring(start, line.indexOf("},", start));
  }
}
