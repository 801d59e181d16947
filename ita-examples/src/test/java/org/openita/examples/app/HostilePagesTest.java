package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of documents whose texts a terminal would obey. */
class HostilePagesTest {

  private static final String HOSTILE =
      "\u202E\u001B[2K\u0007\r\u009B31m\u200F\u2066\u2028\uDB40\uDC41";

  private static final Pattern TEXT =
      Pattern.compile("\"(th|en|name|unit|text|owner|kind|province)\": *\"(?!measures\"|report\")");

  private static final Pattern AGENCY = Pattern.compile("(\"agency\": *\\{\\s*\"id\": *\")");
  private static final Pattern MEASURE = Pattern.compile("(\\{\\s*\"id\": *\"m)");

  private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
  private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9]{1,2}m");

  @TempDir private static Path folder;

  private static String escaped() {
    StringBuilder escaped = new StringBuilder();
    HOSTILE.chars().forEach(c -> escaped.append(String.format("\\\\u%04x", c)));
    return escaped.toString();
  }

  @BeforeAll
  static void write() throws IOException {
    for (String name :
        List.of(
            "open-library.framework.json",
            "open-library.assessment.json",
            "nadong-2565.assessment.json",
            "dong-muang-2568.plan.json",
            "nadong-2566.plan.json")) {
      String document = Files.readString(Path.of(Program.data(name)));
      document = TEXT.matcher(document).replaceAll("$0a" + escaped());
      document = AGENCY.matcher(document).replaceAll("$1a" + escaped());
      document = MEASURE.matcher(document).replaceAll("$1" + escaped());
      Files.writeString(folder.resolve(name), document);
    }
    String earlier =
        Files.readString(folder.resolve("nadong-2565.assessment.json")).replace("2565", "2564");
    Files.writeString(folder.resolve("nadong-2564.assessment.json"), earlier);
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static List<List<String>> pages() {
    List<List<String>> pages = new ArrayList<>();
    String library = file("open-library.assessment.json");
    String rules = file("open-library.framework.json");
    for (List<String> command :
        List.of(
            List.of("analyze", library),
            List.of("analyze", library, "--trace"),
            List.of("gains", library),
            List.of("simulate", library, "--set", "P2=100"),
            List.of("simulate", library, "--target", "90"),
            List.of("stability", library),
            List.of("peers", library, "-", "--group", "all"),
            List.of("plan", library))) {
      List<String> own = new ArrayList<>(command);
      own.addAll(List.of("--framework", rules));
      pages.add(own);
    }
    pages.add(List.of("analyze", file("nadong-2565.assessment.json")));
    pages.add(List.of("plan", file("nadong-2565.assessment.json")));
    pages.add(
        List.of(
            "compare", file("nadong-2564.assessment.json"), file("nadong-2565.assessment.json")));
    for (String plan : List.of("dong-muang-2568.plan.json", "nadong-2566.plan.json")) {
      pages.add(List.of("review", file(plan), "--as-of", "2025-12-01"));
      for (String layout : List.of("issues", "items", "indicators", "guideline", "method")) {
        pages.add(List.of("view", file(plan), "--layout", layout));
      }
    }
    return pages;
  }

  private static Program.Result run(List<String> page, String language, boolean coloured) {
    List<String> args = new ArrayList<>(page);
    args.addAll(List.of("--pretty", "--lang", language));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream none = new ByteArrayInputStream(new byte[0]);
    int status =
        Main.run(args.toArray(String[]::new), new Console(none, out, err, coloured, false));
    return new Program.Result(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void noPageHasACharacterThatATerminalObeys() {
    for (List<String> page : pages()) {
      for (String language : List.of("th", "en")) {
        Program.Result plain = run(page, language, false);
        assertThat(plain.status()).as("%s %s", page, plain.err()).isZero();
        assertThat(plain.out()).as("%s", page).contains("?").doesNotContainPattern(OBEYED);
        Program.Result coloured = run(page, language, true);
        String bare = STYLE.matcher(coloured.out()).replaceAll("");
        assertThat(bare).as("%s", page).doesNotContainPattern(OBEYED);
        assertThat(bare.replaceAll(" +\n", "\n")).as("%s", page).isEqualTo(plain.out());
      }
    }
  }
}
