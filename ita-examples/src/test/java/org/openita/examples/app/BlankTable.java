package org.openita.examples.app;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The table of blanks that the tests of all readers share. */
final class BlankTable {

  private static final Path TABLE =
      Path.of("..", "ita-core", "src", "test", "resources", "blanks.txt");

  private BlankTable() {}

  /** Returns all characters of the table. */
  static List<String> all() {
    try {
      return Files.readAllLines(TABLE).stream()
          .flatMap(
              line -> range(line.substring(0, line.indexOf(' '))).mapToObj(Character::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntStream range(String range) {
    List<Integer> ends =
        Splitter.on('-').splitToStream(range).map(hex -> Integer.parseInt(hex, 16)).toList();
    return IntStream.rangeClosed(ends.get(0), ends.get(ends.size() - 1));
  }
}
