package org.openita.internal;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Lists values in one line, however many there are. */
public final class Listing {

  private static final int SHOWN = 3;

  private Listing() {}

  /** Returns the first three values and the number of the others: {@code 1, 2, 3, and 4 more}. */
  public static String of(Collection<?> values) {
    int others = values.size() - SHOWN;
    return values.stream()
        .limit(SHOWN)
        .map(String::valueOf)
        .collect(joining(", ", "", others > 0 ? ", and " + others + " more" : ""));
  }
}
