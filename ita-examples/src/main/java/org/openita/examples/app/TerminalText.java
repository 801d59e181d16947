package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures, aligns and wraps text in terminal columns.
 *
 * <p>Thai vowels and tone marks above or below a consonant have no width.
 */
final class TerminalText {

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private TerminalText() {}

  /** Returns the number of columns that a text occupies. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
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

  /** Pads a text on the right to a width, or truncates it with an ellipsis. */
  static String alignLeft(String text, int width) {
    String cut = cut(printable(text), width);
    return cut + " ".repeat(width - width(cut));
  }

  /** Pads a text on the left to a width. */
  static String alignRight(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * Replaces control characters, which a terminal would execute, by {@code ?} and tabs by blanks.
   */
  private static String printable(String text) {
    return CONTROL.replaceFrom(text.replace('\t', ' '), '?');
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = prefix(text, width - 1);
    return text.substring(0, end) + "…";
  }

  /** Returns the end of the longest prefix that fits a width, with the marks of its last letter. */
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

  /** Breaks a text into lines of at most a width, at blanks or else within a word too long. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      String rest = printable(paragraph.strip());
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
