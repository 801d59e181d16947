package org.openita.internal;

/** Quotes input in messages, so that neither its length nor its characters can garble them. */
public final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  /**
   * Returns a text in quotation marks, at most 80 characters of it; control and format characters
   * and unpaired surrogates are shown as {@code ?}.
   */
  public static String of(String text) {
    return '"' + bare(text) + '"';
  }

  /** Returns a text as {@link #of} but without the quotation marks. */
  public static String bare(String text) {
    StringBuilder shown = new StringBuilder();
    int taken = 0;
    int at = 0;
    // One place is kept for the ellipsis.
    while (at < text.length() && (taken < LONGEST - 1 || rest(text, at) <= 1)) {
      int point = text.codePointAt(at);
      shown.appendCodePoint(printable(point) ? point : '?');
      at += Character.charCount(point);
      taken++;
    }
    return shown.append(at < text.length() ? "…" : "").toString();
  }

  private static int rest(String text, int from) {
    return text.length() - from > 2 ? 2 : text.codePointCount(from, text.length());
  }

  /** Returns whether a text is shown as it is, whatever its length. */
  public static boolean isPrintable(String text) {
    return text.codePoints().allMatch(Excerpt::printable);
  }

  private static boolean printable(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.FORMAT;
  }
}
