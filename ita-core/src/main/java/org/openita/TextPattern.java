package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A text in Thai and English with numbered placeholders for details, such as {@code {1}}.
 *
 * <p>Both languages may use the details in their own order, or leave some out.
 */
@Immutable
public final class TextPattern {

  private final String th;
  private final String en;

  private TextPattern(String th, String en) {
    this.th = th;
    this.en = en;
  }

  /** Returns the pattern of these two texts. */
  public static TextPattern of(String th, String en) {
    return new TextPattern(th, en);
  }

  /**
   * Fills in the details. A {@link Text}, a day and a month are filled in by language, anything
   * else as its {@code toString}.
   *
   * @throws IllegalArgumentException if the pattern has a placeholder for a detail that is not
   *     given
   */
  public Text format(Object... details) {
    return Text.of(fill(th, Language.TH, details), fill(en, Language.EN, details));
  }

  /** Returns the number of the highest placeholder in either language; 0 if there is none. */
  int highestPlaceholder() {
    return Math.max(highestPlaceholder(th), highestPlaceholder(en));
  }

  private static int highestPlaceholder(String pattern) {
    int highest = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      highest = Math.max(highest, pattern.charAt(open + 1) - '0');
    }
    return highest;
  }

  private static String fill(String pattern, Language language, Object... details) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int done = 0;
    while (open >= 0) {
      int number = pattern.charAt(open + 1) - '0';
      checkArgument(
          number >= 1 && number <= details.length,
          "no detail for placeholder %s of \"%s\"",
          number,
          pattern);
      filled.append(pattern, done, open).append(in(language, details[number - 1]));
      done = open + 3;
      open = pattern.indexOf('{', done);
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }

  private static String in(Language language, Object detail) {
    if (detail instanceof Text text) {
      return text.in(language);
    }
    if (detail instanceof LocalDate day) {
      return ThaiDates.format(day, language);
    }
    return detail instanceof YearMonth month
        ? ThaiDates.format(month, language)
        : detail.toString();
  }

  /** Returns the pattern in both languages. */
  @Override
  public String toString() {
    return th + " / " + en;
  }
}
