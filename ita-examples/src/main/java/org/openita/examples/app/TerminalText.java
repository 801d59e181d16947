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

  /** Where lines may break and how letters join: Thai text has these, and they do no harm. */
  private static final CharMatcher HARMLESS = CharMatcher.anyOf("\u200B\u200C\u200D\u2060\uFEFF");

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
    String shown = printable(text);
    return " ".repeat(Math.max(0, width - width(shown))) + shown;
  }

  /**
   * Replaces tabs by blanks, and by {@code ?} whatever else a terminal would obey instead of
   * showing it: control characters, and format characters that turn or hide the text after them.
   */
  static String printable(String text) {
    if (text.codePoints().allMatch(TerminalText::isPrintable)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> shown.appendCodePoint(isPrintable(point) ? point : point == '\t' ? ' ' : '?'));
    return shown.toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> point <= 0xFFFF && HARMLESS.matches((char) point);
      default -> true;
    };
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    return text.substring(0, prefix(text, 0, width - 1)) + "…";
  }

  /**
   * Returns the end of the longest part from a place that fits a width, with the marks of its last
   * letter.
   */
  private static int prefix(String text, int from, int width) {
    int used = 0;
    int at = from;
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
      wrap(printable(paragraph.strip()), width, lines);
    }
    return lines;
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    int start = 0;
    int most = prefix(paragraph, start, width);
    while (most < paragraph.length()) {
      int longest = Math.max(most, paragraph.offsetByCodePoints(start, 1));
      int end = longest;
      while (end > start && (end == paragraph.length() || paragraph.charAt(end) != ' ')) {
        end--;
      }
      end = end > start ? end : longest;
      lines.add(paragraph.substring(start, end).stripTrailing());
      start = end;
      while (start < paragraph.length() && Character.isWhitespace(paragraph.charAt(start))) {
        start++;
      }
      most = prefix(paragraph, start, width);
    }
    if (start == 0 || start < paragraph.length()) {
      lines.add(paragraph.substring(start));
    }
  }
}
