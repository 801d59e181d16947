package org.openita.json;

import org.openita.Checked;

/**
 * The characters of one document, known to be well-formed but for what escapes can write.
 *
 * @param chars where the characters are
 * @param start where the document starts in them
 * @param end where it ends
 * @param line the number of its first line
 * @param escapes whether it has escapes, which can write half of a surrogate pair
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; it lives as long as one read.
record Source(char[] chars, int start, int end, long line, boolean escapes) {

  /** The most bytes or characters of a document. */
  static final int LARGEST = 16 << 20;

  /** How many bytes a byte-order mark has. */
  static final int MARK_BYTES = 3;

  private static final char MARK = '\uFEFF';

  /** Decodes a whole document. */
  static Checked<Source> of(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return tooLarge();
    }
    return hasMark(bytes, 0, bytes.length)
        ? Utf8.decode(bytes, MARK_BYTES, bytes.length, 1)
        : Utf8.decode(bytes, 0, bytes.length, 1);
  }

  static Checked<Source> tooLarge() {
    return Checked.failed(DocumentProblem.TOO_LARGE.at("/"));
  }

  static boolean hasMark(byte[] bytes, int from, int to) {
    return to - from >= MARK_BYTES
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  /** Takes a document that is decoded already. */
  static Checked<Source> of(String text) {
    if (text.length() > LARGEST) {
      return tooLarge();
    }
    char[] chars = text.toCharArray();
    int start = chars.length > 0 && chars[0] == MARK ? 1 : 0;
    boolean escapes = false;
    for (int i = start; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\\') {
        escapes = true;
      } else if (Character.isSurrogate(c)) {
        if (!startsPair(chars, i)) {
          Source source = new Source(chars, start, chars.length, 1, false);
          return Checked.failed(DocumentProblem.HALF_PAIR.at(source.at(i)));
        }
        i++;
      }
    }
    return Checked.of(new Source(chars, start, chars.length, 1, escapes));
  }

  private static boolean startsPair(char[] chars, int at) {
    return Character.isHighSurrogate(chars[at])
        && at + 1 < chars.length
        && Character.isLowSurrogate(chars[at + 1]);
  }

  int length() {
    return end - start;
  }

  /** Returns a place as {@code line L, column C}, columns counted in characters from 1. */
  String at(int offset) {
    long atLine = line;
    int column = 1;
    for (int i = start; i < offset; i++) {
      if (chars[i] == '\n') {
        atLine++;
        column = 1;
      } else if (!Character.isLowSurrogate(chars[i])) {
        column++;
      }
    }
    return "line " + atLine + ", column " + column;
  }
}
