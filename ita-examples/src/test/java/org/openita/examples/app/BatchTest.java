package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
