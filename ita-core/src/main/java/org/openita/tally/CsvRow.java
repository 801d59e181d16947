package org.openita.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;

/** Reads one row with every care, and says everything that is wrong with it. */
final class CsvRow {

  /** Larger than any answer. */
  private static final int TOO_LARGE = 1000;

  private final TallyLayout layout;
  private final ImmutableIntArray plan;
  private final CsvCells cells = new CsvCells();
  private final byte[] answers;

  private byte[] id = new byte[0];
  private int checklistCell;
  private boolean good;

  private long line;
  private @Nullable Consumer<? super Problem> problems;

  CsvRow(CsvHeader header) {
    this.layout = header.layout();
    this.plan = header.cells();
    this.answers = new byte[layout.size()];
  }

  /** Reads a row without its line break; false if it is a bad one. */
  boolean read(byte[] bytes, int from, int to) {
    good = true;
    checklistCell = 0;
    Arrays.fill(answers, (byte) 0);
    if (to - from > CsvHeader.LONGEST_LINE) {
      bad(1, "the row is longer than " + CsvHeader.LONGEST_LINE + " bytes");
      return false;
    }
    cells.reset(bytes, from, to);
    int count = 0;
    while (cells.next()) {
      if (count < plan.length()) {
        readCell(plan.get(count), count + 1);
      }
      count++;
    }
    // A quotation mark that is not closed may have taken the cells that are missing.
    if (count > plan.length() || (count < plan.length() && !cells.openEnd())) {
      bad(
          Math.min(count, plan.length()) + 1,
          "the row has " + count + " cells, the header " + plan.length());
    }
    return good;
  }

  /** Tells what is wrong with a bad row. */
  void report(byte[] bytes, int from, int to, long line, Consumer<? super Problem> problems) {
    this.line = line;
    this.problems = problems;
    read(bytes, from, to);
    this.problems = null;
  }

  private void readCell(int column, int number) {
    if (cells.fault() != null) {
      bad(number, name(column) + ": " + cells.fault() + ": " + excerpt());
    } else if (column == CsvHeader.AGENCY) {
      readId(number);
    } else if (column != CsvHeader.IGNORED && cells.start() < cells.end()) {
      readAnswer(column, number);
    }
  }

  private void readId(int number) {
    byte[] text = cells.text();
    int length = cells.end() - cells.start();
    if (!Utf8.isWellFormed(text, cells.start(), length)) {
      bad(number, "agency: the id must be UTF-8 but was " + excerpt());
      return;
    }
    id = Arrays.copyOfRange(text, cells.start(), cells.end());
    if (CharMatcher.whitespace().matchesAllOf(new String(id, UTF_8))) {
      bad(number, "agency: the id is missing");
    }
  }

  private void readAnswer(int column, int number) {
    boolean checklist = layout.isChecklist(column);
    int value = number(cells.text(), cells.start(), cells.end());
    int answer = checklist ? value + 1 : value;
    if (value < 0 || answer < 1 || answer > layout.answers(column)) {
      String allowed = checklist ? "0 or 1" : "an option from 1 to " + layout.answers(column);
      bad(number, name(column) + ": must be " + allowed + " but was " + excerpt());
      return;
    }
    answers[column] = (byte) answer;
    if (checklist && checklistCell == 0) {
      checklistCell = number;
    }
  }

  /** The number that these digits, Thai or not, write; -1 where they do not. */
  private static int number(byte[] text, int from, int to) {
    int value = 0;
    int at = from;
    while (at < to) {
      int digit;
      if (to - at >= 3 && text[at] == (byte) 0xE0 && text[at + 1] == (byte) 0xB9) {
        digit = text[at + 2] - (byte) 0x90;
        at += 3;
      } else {
        digit = text[at] - '0';
        at++;
      }
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = Math.min(TOO_LARGE, 10 * value + digit);
    }
    return value;
  }

  private String name(int column) {
    return switch (column) {
      case CsvHeader.AGENCY -> "agency";
      case CsvHeader.IGNORED -> "respondent";
      default -> layout.columns().get(column).code().value();
    };
  }

  private String excerpt() {
    return CsvHeader.excerpt(cells.text(), cells.start(), cells.end());
  }

  private void bad(int number, String message) {
    good = false;
    if (problems != null) {
      problems.accept(Problem.of(CsvHeader.place(line, number), message));
    }
  }

  /** The id of the agency of a good row. */
  byte[] id() {
    return id;
  }

  /** The answers of a good row, by the columns of the file; the next row overwrites them. */
  byte[] answers() {
    return answers;
  }

  /** The first cell, from 1, that answers the checklist, or 0. */
  int checklistCell() {
    return checklistCell;
  }
}
