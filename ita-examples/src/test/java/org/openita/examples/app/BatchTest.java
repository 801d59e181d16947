package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;

class BatchTest {

  private static String line(String file) throws Exception {
    return Files.readString(Path.of(Program.data(file))).replace("\n", " ");
  }

  @Test
  void eachLineOfBatchEqualsThatOfAnalyzeInInputOrder() throws Exception {
    String in =
        line("nadong-2565.assessment.json") + "\n" + line("example-2564.assessment.json") + "\n";
    Program.Result result = Program.withInput(in, "batch", "-");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .isEqualTo(
            Program.run("analyze", Program.data("nadong-2565.assessment.json")).out()
                + Program.run("analyze", Program.data("example-2564.assessment.json")).out());
  }

  @Test
  void anInvalidLineIsSkippedAndBlankLinesAreNumbered() throws Exception {
    String good = line("nadong-2565.assessment.json");
    Program.Result result =
        Program.withInput("\n{\"bad\"\n" + good + "\n  \n{}\n" + good, "batch", "-");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.err().lines().map(text -> text.substring(0, 7)))
        .startsWith("line 2:")
        .contains("line 5:")
        .doesNotContain("line 1:", "line 3:", "line 4:", "line 6:");
    assertThat(result.err())
        .contains("line 5: /schema: ", "line 5: /fiscalYear: ", "line 5: /agency: ");
  }

  @Test
  void linesAreWrittenSoonAfterTheyAreRead() throws Exception {
    // Memory is bounded if the input is never far ahead of the output.
    byte[] line = (line("nadong-2565.assessment.json") + "\n").getBytes(StandardCharsets.UTF_8);
    int lines = 5_000;
    LineCounter out = new LineCounter();
    RepeatedLine in = new RepeatedLine(line, lines, out);
    int status =
        Main.run(
            new String[] {"batch", "-"},
            new Console(in, out, OutputStream.nullOutputStream(), false, false));
    assertThat(status).isZero();
    assertThat(out.lines).isEqualTo(lines);
    assertThat(in.mostAhead).isLessThan(lines / 2);
  }

  @Provide
  Arbitrary<List<String>> someLines() throws Exception {
    return Arbitraries.of(
            line("nadong-2565.assessment.json"),
            line("example-2564.assessment.json"),
            line("nadong-2565.assessment.json").replace("97.24", "197.24"),
            "{}",
            "{\"agency\": ",
            "",
            " \r")
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 60)
  void outputAndProblemsAreThoseOfTheLinesInOrderWhateverTheNumberOfThreads(
      @ForAll("someLines") List<String> lines,
      @ForAll @IntRange(min = 1, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 20_000) int piece)
      throws Exception {
    ItaJson json = ItaJson.standard();
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Checked<Advice> alone = json.advised().check(lines.get(i));
        alone.value().ifPresent(advice -> out.append(json.analyses().write(advice)).append('\n'));
        for (Problem problem : alone.problems()) {
          // The place in text that cannot be read is one in the stream.
          String place = problem.toString().replaceFirst("^line 1,", "line " + (i + 1) + ",");
          err.append("line ").append(i + 1).append(": ").append(place).append('\n');
        }
      }
    }
    InputStream in =
        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, piece));
          }
        };
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"batch", "-", "--threads", Integer.toString(threads)},
            new Console(in, outBytes, errBytes, false, false));
    assertThat(outBytes.toString(StandardCharsets.UTF_8)).isEqualTo(out.toString());
    assertThat(errBytes.toString(StandardCharsets.UTF_8)).isEqualTo(err.toString());
    assertThat(status).isEqualTo(err.isEmpty() ? 0 : 3);
  }

  @Test
  void aLineThatIsTooLongIsReportedAmongTheOthers() throws Exception {
    String good = line("nadong-2565.assessment.json");
    String one = Program.withInput(good, "batch", "-").out();
    for (String threads : new String[] {"1", "4"}) {
      Program.Result result =
          Program.withInput(
              good + "\n" + " ".repeat(5_000_000) + "{}\n" + good,
              "batch",
              "-",
              "--threads",
              threads);
      assertThat(result.status()).isEqualTo(3);
      assertThat(result.out()).isEqualTo(one + one);
      assertThat(result.err())
          .isEqualTo("line 2: /: the line is too long; at most 4 MiB are allowed\n");
    }
  }

  @Test
  void theResultOfALineDoesNotWaitForTheNextLine() throws Exception {
    for (String text : new String[] {line("nadong-2565.assessment.json"), "{}"}) {
      for (String threads : new String[] {"1", "2", "4"}) {
        CountDownLatch answered = new CountDownLatch(1);
        InputStream in = new LineThenWait(text, answered);
        OutputStream anywhere =
            new OutputStream() {
              @Override
              public void write(int b) {
                answered.countDown();
              }
            };
        Main.run(
            new String[] {"batch", "-", "--threads", threads},
            new Console(in, anywhere, anywhere, false, false));
        assertThat(answered.getCount()).isZero();
      }
    }
  }

  @Test
  void aReaderThatIsGoneEndsTheProgramThoughTheInputStaysOpen() throws Exception {
    for (String threads : new String[] {"1", "2", "4"}) {
      CountDownLatch ended = new CountDownLatch(1);
      InputStream in = new LineThenWait(line("nadong-2565.assessment.json"), ended);
      OutputStream gone =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("Broken pipe");
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          Main.run(
              new String[] {"batch", "-", "--threads", threads},
              new Console(in, gone, err, false, false));
      ended.countDown();
      assertThat(status).isZero();
      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
  }

  /** A stream of one line that then stays open until something has happened. */
  private static final class LineThenWait extends InputStream {

    private final byte[] line;
    private final CountDownLatch until;
    private boolean given;

    LineThenWait(String line, CountDownLatch until) {
      this.line = (line + "\n").getBytes(StandardCharsets.UTF_8);
      this.until = until;
    }

    @Override
    public int read() {
      throw new AssertionError("reads are of many bytes");
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (given) {
        try {
          assertThat(until.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
          Thread.currentThread().interrupt();
        }
        return -1;
      }
      given = true;
      System.arraycopy(line, 0, into, from, line.length);
      return line.length;
    }
  }

  @Test
  void theNumberOfThreadsIsFrom1To1024InDigitsOfEitherKind() throws Exception {
    String good = line("nadong-2565.assessment.json");
    for (String command : new String[] {"batch", "tally"}) {
      for (String wrong : new String[] {"0", "-1", "1025", "๐", "999999999"}) {
        String[] args =
            command.equals("batch")
                ? new String[] {"batch", "-", "--threads", wrong}
                : new String[] {"tally", "-", "--fiscal-year", "2565", "--threads", wrong};
        Program.Result result = Program.withInput(good, args);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
            .isEqualTo("--threads: expected 1 to 1024 but found " + wrong.replace("๐", "0") + "\n");
      }
    }
    for (String wrong : new String[] {"99999999999", "1.5", "x", ""}) {
      Program.Result result = Program.withInput(good, "batch", "-", "--threads=" + wrong);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("arguments: ").contains("--threads").hasLineCount(1);
    }
    for (String right : new String[] {"1", "๒", "1024"}) {
      assertThat(Program.withInput(good, "batch", "-", "--threads", right))
          .isEqualTo(Program.withInput(good, "batch", "-"));
    }
  }

  @Test
  void onATerminalManyLinesWithOneFaultAreCounted() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream("x\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    Main.run(
        new String[] {"batch", "-"},
        new Console(in, OutputStream.nullOutputStream(), err, false, true));
    String text = err.toString(StandardCharsets.UTF_8).replaceAll("\r[^\n]*?\u001B\\[K", "");
    assertThat(text.lines()).hasSize(21);
    assertThat(text)
        .contains("\n1000 rows like this one, 20 of them shown: line 1: line 1, column 1");
  }

  /** A stream of the same line, which records how far it is ahead of the output. */
  private static final class RepeatedLine extends InputStream {

    private final byte[] line;
    private final long length;
    private final LineCounter out;
    private long at;
    private long mostAhead;

    RepeatedLine(byte[] line, int lines, LineCounter out) {
      this.line = line;
      this.length = (long) line.length * lines;
      this.out = out;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      if (at == length) {
        return -1;
      }
      mostAhead = Math.max(mostAhead, at / line.length - out.lines);
      int from = (int) (at % line.length);
      int read = Math.min(count, line.length - from);
      System.arraycopy(line, from, bytes, offset, read);
      at += read;
      return read;
    }
  }

  private static final class LineCounter extends OutputStream {

    private long lines;

    @Override
    public void write(int b) {
      lines += b == '\n' ? 1 : 0;
    }
  }
}
