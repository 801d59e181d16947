package org.openita;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The table of blanks that the tests of all readers share: {@code blanks.txt}. */
public final class BlankTable {

  private BlankTable() {}

  /** Returns all characters of the table. */
  public static List<String> all() {
    try {
      return Resources.readLines(
              Resources.getResource(BlankTable.class, "/blanks.txt"), StandardCharsets.UTF_8)
          .stream()
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
