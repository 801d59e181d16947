package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what only a process of its own shows: streams, limits, signals, the character set. */
class ProcessTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");
  private static final String PLAN = Program.data("nadong-2566.plan.json");

  @TempDir private Path folder;

  private Program.Result shell(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status = Child.shell(script, out, err);
    return new Program.Result(status, Files.readString(out), Files.readString(err));
  }

  private List<Path> temporaries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith("tmp")).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"analyze -", "batch -", "tally - --fiscal-year 2564"})
  void closedStandardInputIsReported(String command) throws Exception {
    assertThat(shell("ita " + command + " <&-"))
        .isEqualTo(
            new Program.Result(2, "", "FILE: \"-\": cannot be read: standard input is closed\n"));
  }

  @Test
  void closedStandardOutputIsAFault() throws Exception {
    Program.Result result = shell("ita schema plan >&-");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("ita: error: cannot write to standard output: ");
  }

  @Test
  void aResultHasNothingOfStandardErrorThatWasClosed() throws Exception {
    Path file = folder.resolve("result");
    Path lines = folder.resolve("lines");
    Files.writeString(
        lines, "x\n".repeat(9) + Files.readString(Path.of(NADONG)).replace('\n', ' '));
    String command = "ita batch " + lines + " -o " + file;
    Program.Result result = shell(command + " <&- >&- 2>&-");
    assertThat(result).isEqualTo(new Program.Result(3, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Program.run("batch", lines.toString()).out());
  }

  @Test
  void anArgumentThatTheCharacterSetGarbledIsRejected() throws Exception {
    String progress = "LC_ALL=C ita progress " + PLAN + " --measure m1 --status CANCELLED";
    Program.Result garbled = shell(progress + " --result 'ทำแล้ว'");
    assertThat(garbled.status()).isEqualTo(2);
    assertThat(garbled.out()).isEmpty();
    assertThat(garbled.err())
        .startsWith("arguments: ")
        .contains("character set of the environment", "@FILE")
        .hasLineCount(1);
    Path text = Files.writeString(folder.resolve("text"), "ทำแล้ว\n");
    Program.Result read = shell(progress + " --date 2023-09-01 --result @" + text);
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).contains("\"result\":{\"th\":\"ทำแล้ว\"}");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    Path file = Files.writeString(folder.resolve("result"), "old");
    Path lines = folder.resolve("lines");
    Files.writeString(
        lines, (Files.readString(Path.of(NADONG)).replace('\n', ' ') + "\n").repeat(50));
    Program.Result result = shell("ulimit -f 64; ita batch " + lines + " -o " + file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("ita: error: cannot write to \"" + file + "\": ")
        .hasLineCount(1);
    assertThat(file).hasContent("old");
    assertThat(temporaries()).isEmpty();
    Program.Result device = shell("ita schema plan -o /dev/full");
    assertThat(device.status()).isEqualTo(1);
    assertThat(device.err()).startsWith("ita: error: cannot write to \"/dev/full\": ");
    assertThat(Path.of("/dev/full")).exists();
  }

  @Test
  void aTerminatedProgramLeavesNothingBehind() throws Exception {
    Path file = Files.writeString(folder.resolve("result"), VersionWriter.content(0));
    for (int steps : List.of(1, 20, 60)) {
      Process writer =
          new ProcessBuilder(Child.command(VersionWriter.class, file.toString())).start();
      try (InputStream done = writer.getInputStream()) {
        assertThat(done.readNBytes(steps)).hasSize(steps);
        assertThat(temporaries()).hasSizeLessThan(2);
        writer.destroy();
        writer.waitFor();
      }
      assertThat(temporaries()).isEmpty();
    }
  }
}
