package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.catalogue.Catalogue;
import org.openita.json.ItaJson;

/** Messages about documents whose ids would forge lines, move the cursor or flood the terminal. */
class HostileMessagesTest {

  private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final String NASTY = "a\\n/forged: line\\u001b[2K\\u202e";

  @TempDir private Path folder;

  private String file(String name, String document) throws IOException {
    return Files.writeString(folder.resolve(name), document).toString();
  }

  /** Returns an id as JSON writes it. */
  private static String id(String end) {
    return NASTY + "x".repeat(90_000) + end;
  }

  private static String assessment(int year, String id) throws IOException {
    return Files.readString(Path.of(Program.data("nadong-2565.assessment.json")))
        .replaceAll("\"id\": *\"[^\"]*\"", "\"id\":\"" + id.replace("\\", "\\\\") + "\"")
        .replace("2565", Integer.toString(year));
  }

  private static String plan(String agency, String... measures) {
    return IntStream.range(0, measures.length)
        .mapToObj(
            i -> "{\"id\":\"" + measures[i] + "\",\"targets\":[\"8\"],\"title\":{\"th\":\"ก\"}}")
        .collect(
            Collectors.joining(
                ",",
                "{\"schema\":\"ita/plan/v1\",\"agency\":{\"id\":\""
                    + agency
                    + "\"},\"fiscalYear\":2566,\"measures\":[",
                "]}"));
  }

  private static void isFitForATerminal(Program.Result result) {
    assertThat(result.status()).as(result.err()).isIn(2, 3);
    assertThat(result.err().lines().toList())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .hasSizeLessThan(2_500)
                    .doesNotContainPattern(OBEYED)
                    .doesNotContain("x".repeat(80))
                    .doesNotStartWith("/forged"));
  }

  @Test
  void idsOfAgenciesAreQuoted() throws IOException {
    String one = file("1.json", assessment(2564, id("1")));
    String other = file("2.json", assessment(2565, id("2")));
    String plan = file("plan.json", plan(id("3"), "m1"));
    isFitForATerminal(Program.run("compare", one, other));
    isFitForATerminal(Program.run("effect", plan, one, other));
    isFitForATerminal(Program.run("review", plan, "--assessment", other));
  }

  @Test
  void idsOfMeasuresAreQuoted() throws IOException {
    String twice = file("twice.json", plan("a", id(""), id("")));
    isFitForATerminal(Program.run("review", twice));
    String[] ids = IntStream.range(0, 25).mapToObj(i -> id("" + i)).toArray(String[]::new);
    String many = file("many.json", plan("a", ids));
    String unknown = "b\n/forged: x\u001B[2K\u202E" + "x".repeat(1_000);
    isFitForATerminal(Program.run("progress", many, "--measure", unknown, "--status", "DONE"));
  }

  @Test
  void idsOfTemplatesAreQuoted() throws IOException {
    Catalogue all = Catalogue.builtIn();
    String two =
        ItaJson.standard()
            .catalogues()
            .write(all.withTemplates(all.templates().subList(0, 2)))
            .replace(all.templates().get(0).id(), "x".repeat(90_000))
            .replace(all.templates().get(1).id(), "x".repeat(90_000));
    String twice = file("twice.json", two);
    String nasty = file("nasty.json", two.replaceFirst("x{90000}", id("").replace("\\", "\\\\")));
    for (String catalogue : new String[] {twice, nasty}) {
      isFitForATerminal(
          Program.run(
              "plan", Program.data("nadong-2565.assessment.json"), "--catalogue", catalogue));
    }
  }

  @Test
  void namesOfMembersAreQuoted() throws IOException {
    String name = NASTY + "x".repeat(200);
    String document =
        assessment(2565, "a").replaceFirst("\\{", "{\"" + name.replace("\\", "\\\\") + "\":0,");
    isFitForATerminal(Program.run("analyze", file("member.json", document)));
    isFitForATerminal(Program.withInput(document.replace("\n", " "), "batch", "-"));
  }

  @Test
  void cellsAreQuoted() {
    String nasty = "a\u001B[2K\u202E" + "x".repeat(9_000);
    String[] scores = {"scores", "-", "--fiscal-year", "2565"};
    isFitForATerminal(Program.withInput("agency," + nasty + "\na,1\n", scores));
    isFitForATerminal(Program.withInput("agency,1,\"1\n\"\na,1,1\n", scores));
    isFitForATerminal(Program.withInput("agency,1\n" + nasty + "," + nasty + "\n", scores));
    String[] tally = {"tally", "-", "--fiscal-year", "2563"};
    isFitForATerminal(Program.withInput("agency," + nasty + "\na,1\n", tally));
    String row = nasty + ",1\n";
    isFitForATerminal(Program.withInput("agency,O1\n" + row + row, tally));
    isFitForATerminal(Program.withInput("agency,I1\na," + nasty + "\n", tally));
  }
}
