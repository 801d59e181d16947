package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.InvalidInputException;

/** Tests how documents are opened and how their problems name them. */
class InputsTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");
  private static final String LATER = Program.data("example-2568.assessment.json");
  private static final String PLAN = Program.data("nadong-2566.plan.json");

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String[] words(String command) {
    return command
        .replace("NADONG", NADONG)
        .replace("LATER", LATER)
        .replace("PLAN", PLAN)
        .split(" ", -1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan NADONG --units BAD                       | /schema
          plan NADONG --catalogue BAD                   | /schema
          plan BAD --framework 2565                     | /schema
          analyze NADONG --framework BAD                | /schema
          analyze BAD --framework 2565                  | /schema
          gains BAD --framework 2565                    | /schema
          compare NADONG BAD                            | /schema
          compare BAD NADONG LATER                      | /schema
          effect BAD NADONG LATER                       | /schema
          effect PLAN BAD LATER                         | /schema
          effect PLAN NADONG BAD                        | /schema
          review PLAN --assessment BAD                  | /schema
          review BAD --assessment NADONG                | /schema
          peers BAD NADONG                              | /schema
          scores SHEET --fiscal-year 2565 --framework BAD  | /schema
          scores BAD --fiscal-year 2565 --framework 2565   | line 1, column 1
          tally BAD --fiscal-year 2565 --framework 2565    | line 1, column 1
          tally BAD BAD --fiscal-year 2565                 | line 1, column 1
          """)
  void eachProblemBeginsWithItsDocumentWhereACallNamesSeveral(String command, String pointer)
      throws IOException {
    String bad = file("bad.json", "{\"schema\":\"x\"}");
    String framework = file("f.json", Program.run("framework", "2565").out());
    Program.Result result =
        Program.run(
            words(
                command
                    .replace("BAD", bad)
                    .replace("--framework 2565", "--framework " + framework)
                    .replace("SHEET", file("s.csv", "agency,1\n"))));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).isNotEmpty().allMatch(line -> line.startsWith(bad + ": "));
    assertThat(result.err()).contains(bad + ": " + pointer + ": ");
  }

  @Test
  void allProblemsOfAllDocumentsAreReported() throws IOException {
    String bad = file("bad.json", "{}");
    Program.Result result = Program.withInput("[", "effect", bad, "-", "no-such-file");
    assertThat(result.err().lines())
        .anyMatch(line -> line.startsWith(bad + ": /schema: "))
        .anyMatch(line -> line.startsWith("-: line 1, column 2: "))
        .anyMatch(line -> line.equals("no-such-file: /: no such file"));
  }

  @Test
  void linesAndRowsBeginWithTheirDocumentWhereACallNamesSeveral() throws IOException {
    String framework = file("f.json", Program.run("framework", "2564").out());
    assertThat(Program.withInput("x\n", "batch", "-", "--framework", framework).err())
        .startsWith("-: line 1: line 1, column 1: ");
    assertThat(Program.withInput("x\n", "batch", "-").err())
        .startsWith("line 1: line 1, column 1: ");
    assertThat(Program.withInput("x\n", "peers", NADONG, "-").err())
        .startsWith("-: line 1: line 1, column 1: ");
    String sheet = file("s.csv", "agency,1\na,x\n");
    String rules = "--framework=" + framework;
    assertThat(Program.run("scores", sheet, "--fiscal-year", "2564", rules).err())
        .startsWith(sheet + ": line 2, column 2: ");
    assertThat(Program.run("scores", sheet, "--fiscal-year", "2564").err())
        .startsWith("line 2, column 2: ");
    String answers = file("a.csv", "agency,I2\na,77\n");
    assertThat(Program.run("tally", answers, "--fiscal-year", "2564", rules).err())
        .startsWith(answers + ": line 2, column 2: ");
    assertThat(Program.run("tally", answers, "--fiscal-year", "2564").err())
        .startsWith("line 2, column 2: ");
  }

  @Test
  void aNameStaysOnOneLineHoweverLong() {
    String name = "x\n\u202e" + "y".repeat(200);
    assertThat(Program.run("compare", NADONG, name).err())
        .isEqualTo("x??" + "y".repeat(200) + ": /: no such file\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          analyze PLAN                        | a plan                | ita review
          plan PLAN                           | a plan                | ita review
          review NADONG                       | an assessment         | ita analyze
          view NADONG --layout method         | an assessment         | ita analyze
          framework check NADONG              | an assessment         | ita analyze
          plan NADONG --units PLAN            | a plan                | ita review
          scores NADONG --fiscal-year 2565    | an assessment         | ita analyze
          tally NADONG --fiscal-year 2564     | an assessment         | ita analyze
          gains SHEET                         | a spreadsheet         | --fiscal-year
          gains WORKBOOK                      | an Excel workbook     | --fiscal-year
          gains LINES                         | several assessments   | ita batch
          analyze ANALYSIS                    | an analysis           | no command
          review REVIEW                       | a review              | --since
          analyze FRAMEWORK                   | a framework           | --framework
          """)
  void aDocumentOfAnotherKindIsOneProblemThatNamesTheCommand(
      String command, String kind, String reader) throws IOException {
    String assessment = Files.readString(Path.of(NADONG)).replace('\n', ' ') + "\n";
    String given =
        command
            .replace("SHEET", file("s.csv", "หน่วยงาน;1\na;2\n"))
            .replace("WORKBOOK", file("w.xlsx", "PK\u0003\u0004"))
            .replace("LINES", file("l.json", assessment + assessment))
            .replace("ANALYSIS", file("a.json", Program.run("analyze", NADONG).out()))
            .replace("REVIEW", file("r.json", Program.run("review", PLAN).out()))
            .replace("FRAMEWORK", file("f.json", Program.run("framework", "2565").out()));
    Program.Result result = Program.run(words(given));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).hasLineCount(1).contains("but found " + kind + ", ", reader);
  }

  @Test
  void aYearWithoutAFrameworkNamesTheOptionsThatGiveOne() throws IOException {
    String file = file("y.json", Files.readString(Path.of(NADONG)).replace("2565", "2570"));
    for (String[] args :
        new String[][] {
          {"analyze", file}, {"scores", "-", "--fiscal-year", "2570"}, {"plan", file}
        }) {
      assertThat(Program.run(args).err())
          .contains("iscal", "2570", "--framework", "ita framework 2570 --like 2569")
          .hasLineCount(1);
    }
    assertThat(Program.run("scores", "-", "--fiscal-year", "2561").err()).doesNotContain("--like");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze -",
        "scores - --fiscal-year 2565",
        "tally - --fiscal-year 2564",
        "plan NADONG --units -",
        "plan NADONG --catalogue -",
        "analyze NADONG --framework -",
        "review -",
        "review PLAN --assessment -",
        "view - --layout method",
        "progress - --measure m1 --status DONE",
        "progress PLAN --measure m1 --status DONE --result @-",
        "effect PLAN NADONG -",
        "compare NADONG -",
        "peers - NADONG",
        "gains -",
        "simulate - --target AA",
        "stability -",
        "framework check -"
      })
  void anEndlessDocumentIsRefused(String command) {
    long[] count = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            count[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            count[0] += length;
            return length;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(words(command), new Console(endless, out, err, false, false));
    assertThat(status).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8))
        .hasLineCount(1)
        .containsPattern("too l(arge|ong)|longer than|missing header");
    assertThat(count[0]).isLessThan((16 << 20) + (1 << 17));
  }

  @Test
  void aDocumentMayHave16MebibytesAndNoMore() throws IOException {
    String document = Files.readString(Path.of(NADONG));
    int most = 16 << 20;
    String padded = document + " ".repeat(most - document.getBytes(UTF_8).length);
    assertThat(Program.run("analyze", file("a", padded)).status()).isZero();
    assertThat(Program.run("analyze", file("b", padded + " ")).err())
        .isEqualTo("/: the document is too large; at most 16 MiB are allowed\n");
  }

  private static Inputs inputs() {
    return new Inputs(InputStream.nullInputStream());
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadIsReported() throws IOException {
    for (int size : new int[] {0, 5, 15, 30}) {
      Path file = Path.of(file("x", "x".repeat(10)));
      try (InputStream in = inputs().open(new InputFile(file.toString()))) {
        assertThat(in.readNBytes(7)).hasSize(7);
        Files.writeString(
            file, "x".repeat(size), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(in::readAllBytes)
            .isInstanceOf(InvalidInputException.class)
            .hasMessage("FILE: \"" + file + "\": changed while it was read");
      }
    }
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsReadToItsEnd() throws IOException {
    Path file = Path.of(file("x", "old"));
    try (InputStream in = inputs().open(new InputFile(file.toString()))) {
      Files.move(Path.of(file("y", "longer")), file, StandardCopyOption.ATOMIC_MOVE);
      assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("old");
    }
  }

  @Test
  void aFileThatTheSystemMakesUpCanBeRead() {
    byte[] status = inputs().bytes(new InputFile("/proc/self/status"));
    assertThat(status).isNotEmpty();
  }
}
