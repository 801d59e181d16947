package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures and fits text in terminal columns: Thai vowels and tone marks above and below a
 * consonant take no column of their own.
 */
final class Columns {

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0x1F300 && point <= 0x1FAFF));
  }

  /** The text with blanks after it up to a width; longer text is cut and marked. */
  static String left(String text, int width) {
    String cut = cut(harmless(text), width);
    return cut + " ".repeat(width - width(cut));
  }

  /** The text with blanks before it up to a width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** The text with {@code ?} for what a terminal would obey and not show; tabs become blanks. */
  private static String harmless(String text) {
    return CONTROL.replaceFrom(text.replace('\t', ' '), '?');
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = prefix(text, width - 1);
    return text.substring(0, end) + "…";
  }

  /** Where the longest prefix ends that fits a width and leaves no mark without its consonant. */
  private static int prefix(String text, int width) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = used + width(point);
      if (next > width) {
        break;
      }
      used = next;
      at += Character.charCount(point);
    }
    return at;
  }

  /** The text in lines of at most a width, broken at blanks, or anywhere in a word too long. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      String rest = harmless(paragraph.strip());
      while (width(rest) > width) {
        int most = Math.max(prefix(rest, width), 1);
        int blank = rest.lastIndexOf(' ', most);
        int end = blank > 0 ? blank : most;
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }
}
