package org.openita;

/** Thai digits, {@code ๐} to {@code ๙}, in which Thai documents write numbers. */
public final class ThaiNumerals {

  private static final char ZERO = '\u0E50';
  private static final char NINE = '\u0E59';

  private ThaiNumerals() {}

  /** Replaces every Thai digit with the Arabic digit of the same value. */
  public static String toArabic(String text) {
    StringBuilder arabic = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ZERO && c <= NINE) {
        if (arabic == null) {
          arabic = new StringBuilder(text);
        }
        arabic.setCharAt(i, (char) ('0' + (c - ZERO)));
      }
    }
    return arabic == null ? text : arabic.toString();
  }

  /** Replaces every Arabic digit with the Thai digit of the same value. */
  public static String toThai(String text) {
    StringBuilder thai = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        thai.setCharAt(i, (char) (ZERO + (c - '0')));
      }
    }
    return thai.toString();
  }
}
