package org.openita.internal;

/**
 * The characters that show nothing: what every input means by blank.
 *
 * <p>They are white space of any script, control characters, marks of zero width or direction, and
 * the fillers of Hangul and Braille: U+0000–0020, 007F–00A0, 00AD, 061C, 115F–1160, 1680, 180E,
 * 2000–200F, 2028–202F, 205F–206F, 2800, 3000, 3164, FEFF and FFA0. A text of nothing else is
 * blank, so it is no id and no name; ids in spreadsheets are taken without those around them.
 */
public final class Blanks {

  private Blanks() {}

  /** Returns whether a character shows nothing. */
  public static boolean isBlank(char c) {
    if (c < '\u1000') {
      return c <= ' ' || (c >= '\u007F' && (c <= '\u00A0' || c == '\u00AD' || c == '\u061C'));
    }
    return switch (c) {
      case '\u115F',
          '\u1160',
          '\u1680',
          '\u180E',
          '\u2800',
          '\u3000',
          '\u3164',
          '\uFEFF',
          '\uFFA0' ->
          true;
      default ->
          c >= '\u2000'
              && c <= '\u206F'
              && (c <= '\u200F' || c >= '\u205F' || (c >= '\u2028' && c <= '\u202F'));
    };
  }

  /** Returns whether a text shows nothing. */
  public static boolean isBlank(String text) {
    return start(text) == text.length();
  }

  /** Returns a text without the blanks around it. */
  public static String strip(String text) {
    int start = start(text);
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns a text without any blanks. */
  public static String removeFrom(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        shown.append(text.charAt(i));
      }
    }
    return shown.length() == text.length() ? text : shown.toString();
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
