package org.openita;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.internal.Excerpt;

/**
 * The code of one element of a framework: an instrument {@code IIT}, a part {@code EIT1}, an
 * indicator {@code 9}, a sub-indicator {@code 9.1}, an item {@code O42}, an answer line {@code
 * I1.1}.
 *
 * <p>Upper-case ASCII letters and digits, in groups joined by {@code .} or {@code -}, at most 32
 * characters. Ordered as people order them, digits by their value, so {@code 9} comes before {@code
 * 10} and {@code I2} before {@code I10}.
 */
public final class Code implements Comparable<Code> {

  private static final int LONGEST = 32;

  private final String value;

  private Code(String value) {
    this.value = value;
  }

  /**
   * Returns the code of a text.
   *
   * @throws IllegalArgumentException if it does not have the form of a code
   */
  public static Code of(String value) {
    if (!isCode(value)) {
      throw ProblemKind.NOT_A_CODE.exception(Excerpt.of(value));
    }
    return new Code(value);
  }

  /** Returns the code of a text; empty where the text does not have the form of a code. */
  public static Optional<Code> tryParse(String value) {
    return isCode(value) ? Optional.of(new Code(value)) : Optional.empty();
  }

  private static boolean isCode(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    // No regular expression: documents have hundreds of codes, and matching one takes ten times as
    // long.
    boolean inGroup = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean separator = c == '.' || c == '-';
      if (separator ? !inGroup : !isDigit(c) && (c < 'A' || c > 'Z')) {
        return false;
      }
      inGroup = !separator;
    }
    return inGroup;
  }

  /** Returns the code as documents write it. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(Code other) {
    String a = value;
    String b = other.value;
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endOfA = endOfRun(a, i);
      int endOfB = endOfRun(b, j);
      int order = compareRuns(a, i, endOfA, b, j, endOfB);
      if (order != 0) {
        return order;
      }
      i = endOfA;
      j = endOfB;
    }
    int order = Integer.compare(a.length() - i, b.length() - j);
    return order != 0 ? order : a.compareTo(b);
  }

  /** Returns where the run of digits, or of other characters, that begins at an index ends. */
  private static int endOfRun(String value, int from) {
    boolean digits = isDigit(value.charAt(from));
    int to = from + 1;
    while (to < value.length() && isDigit(value.charAt(to)) == digits) {
      to++;
    }
    return to;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  // Without substrings: where codes have one hash, maps compare them many thousand times.
  private static int compareRuns(String a, int i, int endOfA, String b, int j, int endOfB) {
    if (!isDigit(a.charAt(i)) || !isDigit(b.charAt(j))) {
      return compareCharacters(a, i, endOfA, b, j, endOfB);
    }
    int x = afterLeadingZeros(a, i, endOfA);
    int y = afterLeadingZeros(b, j, endOfB);
    int order = Integer.compare(endOfA - x, endOfB - y);
    return order != 0 ? order : compareCharacters(a, x, endOfA, b, y, endOfB);
  }

  private static int compareCharacters(String a, int i, int endOfA, String b, int j, int endOfB) {
    int both = Math.min(endOfA - i, endOfB - j);
    for (int k = 0; k < both; k++) {
      int order = Character.compare(a.charAt(i + k), b.charAt(j + k));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(endOfA - i, endOfB - j);
  }

  private static int afterLeadingZeros(String digits, int from, int to) {
    int at = from;
    while (at < to - 1 && digits.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Code that && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
