package org.openita.tally;

import org.openita.internal.Blanks;

/** Finds {@linkplain Blanks blanks} in UTF-8 without decoding all of it. */
final class Utf8Blanks {

  /** The only blank of one byte that is not below the letters. */
  static final byte DELETE = 0x7F;

  private Utf8Blanks() {}

  static boolean isBlank(byte[] bytes, int from, int to) {
    return skip(bytes, from, to) == to;
  }

  /** Returns the position after the blanks that these bytes begin with. */
  static int skip(byte[] bytes, int from, int to) {
    int at = from;
    int length = lengthAt(bytes, at, to);
    while (length > 0) {
      at += length;
      length = lengthAt(bytes, at, to);
    }
    return at;
  }

  /** Returns the position before the blanks that these bytes end with. */
  static int skipBack(byte[] bytes, int from, int to) {
    int at = to;
    int length = lengthBefore(bytes, from, at);
    while (length > 0) {
      at -= length;
      length = lengthBefore(bytes, from, at);
    }
    return at;
  }

  /** Returns the number of bytes of the blank at a position; 0 if there is none. */
  private static int lengthAt(byte[] bytes, int at, int to) {
    if (at >= to) {
      return 0;
    }
    byte first = bytes[at];
    if (first >= 0) {
      return first <= ' ' || first == DELETE ? 1 : 0;
    }
    // Two bytes begin with 110, three with 1110; no blank has four.
    int length = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : 0;
    if (length == 0 || to - at < length) {
      return 0;
    }
    int c = length == 2 ? first & 0x1F : first & 0x0F;
    for (int i = 1; i < length; i++) {
      if (!isTail(bytes[at + i])) {
        return 0;
      }
      c = c << 6 | (bytes[at + i] & 0x3F);
    }
    boolean isShortest = c >= (length == 2 ? 0x80 : 0x800);
    return isShortest && Blanks.isBlank((char) c) ? length : 0;
  }

  private static int lengthBefore(byte[] bytes, int from, int end) {
    int at = end - 1;
    while (at > from && end - at < 3 && isTail(bytes[at])) {
      at--;
    }
    return at >= from && lengthAt(bytes, at, end) == end - at ? end - at : 0;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
