package org.openita.review;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings texts into forms that can be compared. */
final class Wording {

  /** Words between others, and words for who, which alone make no difference. */
  private static final Pattern LITTLE =
      Pattern.compile(
          "รวมถึง|เป็นไปตาม|เพื่อให้|แล้ว|ไว้|ได้|ให้|ของ|และ|หรือ|ที่|ซึ่ง|ใน|บน|โดย|ตาม|เพื่อ|จาก"
              + "|ด้วย|ผ่าน|มี|คณะผู้บริหาร|ผู้บริหาร|หัวหน้าส่วนราชการ|พนักงานส่วนตำบล|พนักงานจ้าง"
              + "|พนักงาน|เจ้าหน้าที่|บุคลากร"
              + "|\\b(?:the|a|an|of|to|for|and|or|by|in|on|at|with|that|which|is|are|was|were|has"
              + "|have|been|there|their|its|can|staff|officers|executives|employees)\\b");

  /** Pieces are normalised one by one: runs of marks cost the square of their length. */
  private static final int PIECE = 256;

  private Wording() {}

  /**
   * Returns the text in lower case with Arabic digits and compatibility forms, such as the two ways
   * of writing sara am.
   */
  static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (piece.length() >= PIECE
          && !Character.isLowSurrogate(c)
          && (!isMark(c) || piece.length() >= 2 * PIECE)) {
        plain.append(normal(piece));
        piece.setLength(0);
      }
      piece.append(c >= '๐' && c <= '๙' ? (char) ('0' + (c - '๐')) : c);
    }
    return Ascii.toLowerCase(plain.append(normal(piece)).toString());
  }

  private static String normal(CharSequence piece) {
    return Normalizer.normalize(piece, Normalizer.Form.NFKC);
  }

  /** Returns the letters and digits of a text; spaces, punctuation and letter case do not count. */
  static String letters(CharSequence text) {
    return lettersOf(plain(text));
  }

  /** Returns the letters and digits of a {@linkplain #plain plain} text without such words. */
  static String withoutLittleWords(String plain) {
    return lettersOf(LITTLE.matcher(plain).replaceAll(" "));
  }

  private static String lettersOf(String plain) {
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Wording::counts).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean counts(int point) {
    return isMark(point) || Character.isLetterOrDigit(point);
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
