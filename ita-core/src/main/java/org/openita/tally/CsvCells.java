package org.openita.tally;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.ProblemKind;

/**
 * Iterates over the cells of one line of CSV, without the blanks around them.
 *
 * <p>A cell is quoted if its first character other than a blank is a quotation mark; two of them
 * inside a quoted cell are one. A line break ends the line even inside a quoted cell, because a
 * reader that starts in the middle of a file cannot tell whether it is inside one.
 */
final class CsvCells {

  private byte[] line = new byte[0];
  private int at;
  private int end;

  private byte[] text = line;
  private int textStart;
  private int textEnd;
  private byte[] unquoted = new byte[64];
  private @Nullable ProblemKind fault;
  private boolean openEnd;

  void reset(byte[] bytes, int from, int to) {
    line = bytes;
    at = from - 1;
    end = to;
    openEnd = false;
  }

  /** Moves to the next cell and returns true, or returns false at the end of the line. */
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
    at = Utf8Blanks.skip(line, at + 1, end);
    if (at < end && line[at] == '"') {
      readQuoted();
    } else {
      readPlain();
    }
    textStart = Utf8Blanks.skip(text, textStart, textEnd);
    textEnd = Utf8Blanks.skipBack(text, textStart, textEnd);
    return true;
  }

  /** Returns whether the cell is one byte without a role in the syntax, as most answers are. */
  private boolean isOneByte(int from) {
    return from < end
        && line[from] > ','
        && line[from] != Utf8Blanks.DELETE
        && (from + 1 == end || line[from + 1] == ',');
  }

  private void readPlain() {
    text = line;
    textStart = at;
    while (at < end && line[at] != ',') {
      if (line[at] == '"') {
        fault = ProblemKind.QUOTE_INSIDE_CELL;
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
      fault = ProblemKind.QUOTE_UNCLOSED;
    } else {
      at = Utf8Blanks.skip(line, at + 1, end);
      if (at < end && line[at] != ',') {
        fault = ProblemKind.TEXT_AFTER_QUOTE;
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

  /** Returns the syntax error of the cell, or null. */
  @Nullable ProblemKind fault() {
    return fault;
  }

  /** Returns whether an unclosed quotation mark consumed the rest of the line. */
  boolean openEnd() {
    return openEnd;
  }

  /** Returns the bytes that {@link #start} and {@link #end} index, unquoted unless faulty. */
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
