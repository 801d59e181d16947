package org.openita.tally;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line of CSV, one after the other, without the blanks around them.
 *
 * <p>A cell is quoted where its first character is a quotation mark; two of them inside stand for
 * one. A line break inside quotation marks ends the line all the same: a file that is read from
 * anywhere could not tell it from another.
 */
final class CsvCells {

  private byte[] line = new byte[0];
  private int at;
  private int end;

  private byte[] text = line;
  private int textStart;
  private int textEnd;
  private byte[] unquoted = new byte[64];
  private @Nullable String fault;
  private boolean openEnd;

  void reset(byte[] bytes, int from, int to) {
    line = bytes;
    at = from - 1;
    end = to;
    openEnd = false;
  }

  /** Goes to the next cell; false where the line has no more. */
  boolean next() {
    if (at >= end) {
      return false;
    }
    fault = null;
    if (isOneByte(at + 1)) {
      text = line;
      textStart = at + 1;
      textEnd = at + 2;
      at = textEnd;
      return true;
    }
    at = skipBlanks(at + 1);
    if (at < end && line[at] == '"') {
      readQuoted();
    } else {
      readPlain();
    }
    while (textStart < textEnd && isBlank(text[textStart])) {
      textStart++;
    }
    while (textStart < textEnd && isBlank(text[textEnd - 1])) {
      textEnd--;
    }
    return true;
  }

  /** Whether a cell is one byte, which means nothing to the form: most answers are. */
  private boolean isOneByte(int from) {
    return from < end && line[from] > ',' && (from + 1 == end || line[from + 1] == ',');
  }

  private void readPlain() {
    text = line;
    textStart = at;
    while (at < end && line[at] != ',') {
      if (line[at] == '"') {
        fault = "a quotation mark inside a cell that does not begin with one";
      }
      at++;
    }
    textEnd = at;
  }

  private void readQuoted() {
    int start = at++;
    int length = 0;
    while (at < end && (line[at] != '"' || (at + 1 < end && line[at + 1] == '"'))) {
      if (line[at] == '"') {
        at++;
      }
      if (length == unquoted.length) {
        unquoted = Arrays.copyOf(unquoted, 2 * length);
      }
      unquoted[length++] = line[at++];
    }
    text = unquoted;
    textStart = 0;
    textEnd = length;
    if (at == end) {
      openEnd = true;
      fault = "the quotation mark is not closed on this line";
    } else {
      at = skipBlanks(at + 1);
      if (at < end && line[at] != ',') {
        fault = "text after the closing quotation mark";
        while (at < end && line[at] != ',') {
          at++;
        }
      }
    }
    if (fault != null) {
      text = line;
      textStart = start;
      textEnd = at;
    }
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < end && isBlank(line[p])) {
      p++;
    }
    return p;
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  /** What is wrong with the form of the cell, if anything. */
  @Nullable String fault() {
    return fault;
  }

  /** Whether a quotation mark that is not closed took the rest of the line. */
  boolean openEnd() {
    return openEnd;
  }

  /** The bytes that {@link #start} and {@link #end} point into; the cell as it is where faulty. */
  byte[] text() {
    return text;
  }

  int start() {
    return textStart;
  }

  int end() {
    return textEnd;
  }
}
