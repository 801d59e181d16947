package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

/**
 * A text in Thai and English with numbered places for details, such as {@code {1}}.
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
   * Fills in the details. A {@link Text} is filled in by language, anything else as its {@code
   * toString}.
   *
   * @throws IllegalArgumentException if the pattern names a detail that is not given
   */
  public Text with(Object... details) {
    return Text.of(fill(th, Language.TH, details), fill(en, Language.EN, details));
  }

  private static String fill(String pattern, Language language, Object... details) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int done = 0;
    while (open >= 0) {
      int place = pattern.charAt(open + 1) - '0';
      checkArgument(
          place >= 1 && place <= details.length,
          "no detail for place %s of \"%s\"",
          place,
          pattern);
      filled.append(pattern, done, open).append(in(language, details[place - 1]));
      done = open + 3;
      open = pattern.indexOf('{', done);
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }

  private static String in(Language language, Object detail) {
    return detail instanceof Text text ? text.in(language) : detail.toString();
  }

  /** Returns the pattern in both languages. */
  @Override
  public String toString() {
    return th + " / " + en;
  }
}
