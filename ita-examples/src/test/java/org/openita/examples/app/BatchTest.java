package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
  void memoryIsBoundedForAnyNumberOfLines() throws Exception {
    // One line repeated without end would need gigabytes if lines were kept.
    byte[] line = (line("nadong-2565.assessment.json") + "\n").getBytes(StandardCharsets.UTF_8);
    int lines = 5_000;
    InputStream in =
        ByteSource.concat(Collections.nCopies(lines, ByteSource.wrap(line))).openStream();
    LineCounter out = new LineCounter();
    int status =
        Main.run(
            new String[] {"batch", "-"},
            new Console(in, out, OutputStream.nullOutputStream(), false, false));
    assertThat(status).isZero();
    assertThat(out.lines).isEqualTo(lines);
  }

  private static final class LineCounter extends OutputStream {

    private long lines;

    @Override
    public void write(int b) {
      lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
