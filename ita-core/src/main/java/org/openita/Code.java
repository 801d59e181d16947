package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of one element of a framework: an instrument {@code IIT}, a part {@code EIT1}, an
 * indicator {@code 9}, a sub-indicator {@code 9.1}, an item {@code O42}, an answer line {@code
 * I1.1}.
 *
 * <p>Upper-case ASCII letters and digits, in groups joined by {@code .} or {@code -}, at most 32
 * characters. Ordered as people order them: digits by their value, so {@code 9} comes before {@code
 * 10} and {@code I2} before {@code I10}.
 */
public final class Code implements Comparable<Code> {

  private static final int LONGEST = 32;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]+(?:[.-][A-Z0-9]+)*");
  private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

  private final String value;

  private Code(String value) {
    this.value = value;
  }

  /**
   * The code written so.
   *
   * @throws IllegalArgumentException if it is not of a code's form
   */
  public static Code of(String value) {
    checkArgument(
        isCode(value),
        "a code is upper-case letters and digits, such as 9.1 or O42, but was %s",
        Excerpt.of(value));
    return new Code(value);
  }

  /** The code written so, or nothing where the text has not a code's form. */
  public static Optional<Code> parse(String value) {
    return isCode(value) ? Optional.of(new Code(value)) : Optional.empty();
  }

  private static boolean isCode(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }

  /** The code as it is written in documents. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(Code other) {
    if (value.equals(other.value)) {
      return 0;
    }
    ImmutableList<String> mine = runs(value);
    ImmutableList<String> theirs = runs(other.value);
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = compareRuns(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(mine.size(), theirs.size());
    return order != 0 ? order : value.compareTo(other.value);
  }

  private static ImmutableList<String> runs(String value) {
    Matcher matcher = RUN.matcher(value);
    ImmutableList.Builder<String> runs = ImmutableList.builder();
    while (matcher.find()) {
      runs.add(matcher.group());
    }
    return runs.build();
  }

  private static int compareRuns(String mine, String theirs) {
    boolean digits = Character.isDigit(mine.charAt(0));
    if (!digits || !Character.isDigit(theirs.charAt(0))) {
      return mine.compareTo(theirs);
    }
    String a = mine.replaceFirst("^0+(?=.)", "");
    String b = theirs.replaceFirst("^0+(?=.)", "");
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Code that && value.equals(that.value);
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
