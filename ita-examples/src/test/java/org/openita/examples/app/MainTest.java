package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what all commands share: arguments, files and standard output. */
class MainTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");

  @Test
  void everyCommandHasHelpAndIsInTheReadme() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    String help = Program.run("--help").out();
    for (String name : Commands.names()) {
      assertThat(readme).contains("`" + name + " ");
      assertThat(help).containsPattern("(?m)^  " + name + " +\\w");
      Program.Result result = Program.run(name, "--help");
      assertThat(result.status()).as(name).isZero();
      assertThat(result.out()).startsWith("Usage: ita " + name + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze DIR",
        "batch DIR",
        "scores DIR --fiscal-year 2565",
        "tally DIR --fiscal-year 2564",
        "peers NADONG DIR",
        "compare NADONG DIR",
        "plan NADONG --units DIR",
        "framework check DIR"
      })
  void aDirectoryIsRejected(String command, @TempDir Path directory) {
    String[] args =
        command.replace("DIR", directory.toString()).replace("NADONG", NADONG).split(" ", -1);
    Program.Result result = Program.run(args);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith(command.contains("NADONG") ? directory + ": /: " : "FILE: ")
        .endsWith("is a directory\n")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze - --framework -",
        "plan - --units -",
        "plan - --catalogue -",
        "effect PLAN - -",
        "review - --framework -",
        "compare - -",
        "peers - -",
        "tally - - --fiscal-year 2563"
      })
  void standardInputIsReadOnce(String command) throws Exception {
    String input =
        Files.readString(
            Path.of(
                command.contains("--framework")
                    ? Program.data("open-library.framework.json")
                    : NADONG));
    String[] args = command.replace("PLAN", Program.data("nadong-2566.plan.json")).split(" ", -1);
    if (command.contains("--units")) {
      input = "{\"schema\":\"ita/units/v1\",\"units\":{}}";
    } else if (command.contains("--catalogue")) {
      input = "{\"schema\":\"ita/catalogue/v1\",\"id\":\"a\",\"templates\":[]}";
    }
    Program.Result result = Program.withInput(input, args);
    assertThat(result)
        .isEqualTo(new Program.Result(2, "", "-: /: standard input can be read only once\n"));
  }

  @Test
  void quotedArgumentsAreAbbreviated() {
    String lengthy = "x".repeat(300);
    for (List<String> args :
        List.of(
            List.of(lengthy),
            List.of("analyze", NADONG, lengthy),
            List.of("analyze", NADONG, "--" + lengthy),
            List.of("compare", lengthy),
            List.of("plan", NADONG, "--max=" + lengthy),
            List.of("progress", NADONG, "--measure", "m1", "--status=" + lengthy))) {
      Program.Result result = Program.run(args.toArray(String[]::new));
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err())
          .startsWith("arguments: ")
          .contains("x".repeat(70))
          .doesNotContain("x".repeat(81))
          .hasLineCount(1);
    }
    assertThat(Program.run("analyze", NADONG, "a\nb").err()).contains("'a?b'").hasLineCount(1);
  }

  @Test
  void wholeNumbersCanHaveThaiDigits() {
    assertThat(Program.run("plan", NADONG, "--max", "๓").out())
        .isEqualTo(Program.run("plan", NADONG, "--max", "3").out());
    assertThat(Program.run("plan", NADONG, "--max", "1.5").err())
        .isEqualTo(
            "arguments: Invalid value for option '--max': expected a whole number of at most nine"
                + " digits but found \"1.5\"; see ita plan --help\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze NADONG", "batch -", "schema plan", "--help", "analyze --help"})
  void aFailureToWriteOutputIsAnError(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = runInto("No space left on device", command, err);
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("ita: error: cannot write to standard output: No space left on device\n");
  }

  @Test
  void aBrokenPipeEndsACommandSilently() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(runInto("Broken pipe", "batch -", err)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static int runInto(String why, String command, OutputStream err) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException(why);
          }
        };
    return Main.run(
        command.replace("NADONG", NADONG).split(" ", -1),
        new Console(new Endless(Long.MAX_VALUE), broken, err, false, false));
  }

  /** A stream of the same valid line, as long as wanted. */
  private static final class Endless extends InputStream {

    private static final byte[] LINE =
        """
        {"schema":"ita/assessment/v1","fiscalYear":2565,"agency":{"id":"a"},\
        "scores":{"1":90,"2":90,"3":90,"4":90,"5":90,"6":90,"7":90,"8":90,"9":90,"10":90}}
        """
            .getBytes(StandardCharsets.UTF_8);

    private long left;
    private int at;

    Endless(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      left--;
      return LINE[at++ % LINE.length];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int some = (int) Math.min(length, left);
      for (int i = 0; i < some; i++) {
        buffer[offset + i] = (byte) read();
        at %= LINE.length;
      }
      return some == 0 ? -1 : some;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze -",
        "batch -",
        "scores - --fiscal-year 2565",
        "tally - --fiscal-year 2564",
        "plan -",
        "review -",
        "framework check -",
        "gains -"
      })
  void aReadErrorHasOneStatusInEveryCommand(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new BrokenInput(), out, err, false, false);
    assertThat(Main.run(command.split(" ", -1), console)).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("FILE: \"-\": cannot be read: Input/output error\n");
  }

  @Test
  void aReadErrorAfterPartOfTheResultIsAFault() {
    InputStream in = new SequenceInputStream(new Endless(100_000), new BrokenInput());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(in, out, err, false, false);
    assertThat(Main.run(new String[] {"batch", "-"}, console)).isEqualTo(1);
    assertThat(out.size()).isPositive();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("FILE: \"-\": cannot be read: Input/output error\n");
  }

  @Test
  void anErrorOfTheMachineIsReportedInWords() {
    for (Error error :
        List.of(
            new StackOverflowError(),
            new OutOfMemoryError("Java heap space"),
            new NoClassDefFoundError("org/openita/Code"),
            new AssertionError("org.openita.Code"))) {
      InputStream failing =
          new InputStream() {
            @Override
            public int read() {
              throw error;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
              throw error;
            }
          };
      for (String command :
          List.of(
              "analyze -",
              "batch -",
              "scores - --fiscal-year 2565",
              "tally - --fiscal-year 2564",
              "framework check -")) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(failing, out, err, false, false);
        assertThat(Main.run(command.split(" ", -1), console)).as(command).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
            .startsWith("ita: error: ")
            .hasLineCount(1)
            .doesNotContain("openita", "java", "Error");
      }
    }
  }

  /** Counts the characters that are looked at. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "a", "a.b1.", "A.", "a.B", "a.B: "})
  void classNamesAreTakenOutInTimeThatGrowsWithTheMessage(String part) {
    long less = looks(part, 1_000);
    for (int times = 2_000; times <= 4_000; times *= 2) {
      long more = looks(part, times);
      assertThat(more).isLessThan(3 * less);
      less = more;
    }
  }

  private static long looks(String part, int times) {
    Counted message = new Counted(part.repeat(times));
    assertThat(Main.withoutClassNames(message)).isNotNull();
    return message.looks;
  }
}
