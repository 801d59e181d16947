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

/** Tests that a result file is whole, whenever the program that writes it is killed. */
class OutputKillTest {

  private static final int KILLS = 100;

  @TempDir private Path folder;

  @Test
  void aKilledProgramLeavesAWholeResult() throws Exception {
    Path file = Files.writeString(folder.resolve("result"), VersionWriter.content(0));
    int replaced = 0;
    int abandoned = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(1 + kill * 37 % 150, file);
      String content = Files.readString(file);
      int version = Integer.parseInt(content.substring(0, content.indexOf(' ')));
      assertThat(content).isEqualTo(VersionWriter.content(version));
      replaced += version > 0 ? 1 : 0;
      abandoned += deleteTemporaries();
      Files.writeString(file, VersionWriter.content(0));
    }
    // Kills before, between and after replacements all happened.
    assertThat(replaced).isBetween(1, KILLS - 1);
    assertThat(abandoned).isBetween(1, KILLS);
  }

  private static void killAfter(int steps, Path file) throws Exception {
    Process writer =
        new ProcessBuilder(Child.command(VersionWriter.class, file.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream done = writer.getInputStream()) {
      assertThat(done.readNBytes(steps)).hasSize(steps);
      writer.destroyForcibly().waitFor();
    }
  }

  /** Deletes what the killed program has left beside the result; returns the number of files. */
  private int deleteTemporaries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> others = files.filter(path -> !path.endsWith("result")).toList();
      assertThat(others).hasSizeLessThan(2);
      for (Path other : others) {
        assertThat(other.getFileName().toString()).matches("\\.[0-9a-f-]{36}\\.ita-tmp");
        Files.delete(other);
      }
      return others.size();
    }
  }
}
