package org.openita.json;

import java.util.Locale;
import org.openita.Checked;

/** Decodes UTF-8 as the standard has it: no overlong forms, no surrogates, nothing replaced. */
final class Utf8 {

  private final byte[] bytes;
  private final int end;
  private final char[] chars;
  private int at;
  private int length;
  private boolean escapes;

  private Utf8(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.chars = new char[end - from];
  }

  /** The characters of these bytes; line is the number of their first line. */
  static Checked<Source> decode(byte[] bytes, int from, int to, long line) {
    String other = otherEncoding(bytes, from, to);
    if (!other.isEmpty()) {
      return Checked.failed(
          "line " + line + ", column 1", "the document is in " + other + "; only UTF-8 is allowed");
    }
    Utf8 decoder = new Utf8(bytes, from, to);
    boolean whole = decoder.decode();
    Source source = new Source(decoder.chars, 0, decoder.length, line, decoder.escapes);
    return whole
        ? Checked.of(source)
        : Checked.failed(
            source.at(decoder.length),
            String.format(
                Locale.ROOT,
                "byte 0x%02X at offset %d is not UTF-8; only UTF-8 is allowed",
                bytes[decoder.at],
                decoder.at));
  }

  private static String otherEncoding(byte[] bytes, int from, int to) {
    int[] head = new int[4];
    for (int i = 0; i < 4; i++) {
      head[i] = from + i < to ? bytes[from + i] & 0xFF : -1;
    }
    boolean little = head[0] == 0xFF && head[1] == 0xFE;
    boolean big = head[0] == 0xFE && head[1] == 0xFF;
    if ((little && head[2] == 0 && head[3] == 0) || (head[0] == 0 && head[1] == 0)) {
      return "UTF-32";
    }
    if (head[0] > 0 && head[1] == 0 && head[2] == 0 && head[3] == 0) {
      return "UTF-32";
    }
    boolean zeros = (head[0] == 0 && head[1] > 0) || (head[0] > 0 && head[1] == 0);
    return little || big || zeros ? "UTF-16" : "";
  }

  /** Whether all of it is well-formed; if not, {@code at} is where it is not. */
  private boolean decode() {
    while (at < end) {
      int before = at;
      decodeAscii();
      decodeThrees();
      if (at == before) {
        int size = decodeOther(at, length);
        if (size == 0) {
          return false;
        }
        at += size;
        length += size / 2;
      }
    }
    return true;
  }

  // Characters come in runs: a small loop for each kind takes less time than one for all, and less
  // still with the fields that it changes in variables.

  private void decodeAscii() {
    byte[] in = bytes;
    char[] out = chars;
    int to = end;
    int i = at;
    int n = length;
    int slashes = 0;
    for (; i < to; i++) {
      int b = in[i];
      if (b < 0) {
        break;
      }
      out[n++] = (char) b;
      // Negative only where the byte is a backslash.
      slashes |= (b ^ '\\') - 1;
    }
    at = i;
    length = n;
    escapes |= slashes < 0;
  }

  /** Decodes characters of three bytes, Thai among them. */
  private void decodeThrees() {
    byte[] in = bytes;
    char[] out = chars;
    int to = end - 2;
    int i = at;
    int n = length;
    for (; i < to; i += 3) {
      int first = in[i];
      int second = in[i + 1];
      int third = in[i + 2];
      int c = (first & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
      int head = (first & 0xF0) ^ 0xE0;
      int tails = ((second ^ 0x80) | (third ^ 0x80)) & 0xC0;
      if ((head | tails) != 0 || c < 0x800 || (c >> 11) == 0x1B) {
        break;
      }
      out[n++] = (char) c;
    }
    at = i;
    length = n;
  }

  /**
   * Decodes a character of two or four bytes, into one or two characters of the platform; how many
   * bytes it takes, 0 where there is no such character.
   */
  private int decodeOther(int i, int n) {
    int b = bytes[i];
    if ((b & 0xE0) == 0xC0) {
      if (end - i < 2 || !isTail(bytes[i + 1]) || (b & 0x1E) == 0) {
        return 0;
      }
      chars[n] = (char) ((b & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
      return 2;
    }
    if ((b & 0xF8) != 0xF0
        || end - i < 4
        || !isTail(bytes[i + 1])
        || !isTail(bytes[i + 2])
        || !isTail(bytes[i + 3])) {
      return 0;
    }
    int point =
        (b & 7) << 18
            | (bytes[i + 1] & 0x3F) << 12
            | (bytes[i + 2] & 0x3F) << 6
            | (bytes[i + 3] & 0x3F);
    if (!Character.isSupplementaryCodePoint(point)) {
      return 0;
    }
    chars[n] = Character.highSurrogate(point);
    chars[n + 1] = Character.lowSurrogate(point);
    return 4;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
