package org.openita.tally;

import com.google.common.base.Utf8;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;
import org.openita.ProblemKind;

/** Parses any row, valid or not, and reports all its problems. */
final class CsvRowParser {

  /** Exceeds every answer, and times ten still fits an int. */
  private static final int TOO_LARGE = 1000;

  private final TallyLayout layout;
  private final ImmutableIntArray plan;
  private final CsvCells cells = new CsvCells();
  private final byte[] answers;

  private byte[] id = new byte[0];
  private int checklistCell;
  private boolean valid;

  private long line;
  private @Nullable Consumer<? super Problem> problems;

  CsvRowParser(CsvHeader header) {
    this.layout = header.layout();
    this.plan = header.cells();
    this.answers = new byte[layout.size()];
  }

  /** Parses a row without its line break and returns whether it is valid. */
  boolean parse(byte[] bytes, int from, int to) {
    valid = true;
    checklistCell = 0;
    Arrays.fill(answers, (byte) 0);
    if (to - from > CsvHeader.LONGEST_LINE) {
      problem(1, ProblemKind.ROW_TOO_LONG, CsvHeader.LONGEST_LINE);
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
    // An unclosed quotation mark may have consumed the missing cells.
    if (count > plan.length() || (count < plan.length() && !cells.openEnd())) {
      problem(Math.min(count, plan.length()) + 1, ProblemKind.ROW_CELLS, plan.length(), count);
    }
    return valid;
  }

  /** Reports the problems of an invalid row. */
  void report(byte[] bytes, int from, int to, long line, Consumer<? super Problem> problems) {
    this.line = line;
    this.problems = problems;
    parse(bytes, from, to);
    this.problems = null;
  }

  private void readCell(int column, int number) {
    ProblemKind fault = cells.fault();
    if (fault != null) {
      problem(number, ProblemKind.CELL_PROBLEM, name(column), fault.text(excerpt()));
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
      problem(number, ProblemKind.ROW_ID_NOT_UTF_8, excerpt());
      return;
    }
    id = Arrays.copyOfRange(text, cells.start(), cells.end());
    if (id.length == 0) {
      problem(number, ProblemKind.ROW_ID_MISSING);
    }
  }

  private void readAnswer(int column, int number) {
    boolean checklist = layout.isChecklist(column);
    int value = number(cells.text(), cells.start(), cells.end());
    int answer = checklist ? value + 1 : value;
    if (value < 0 || answer < 1 || answer > layout.answers(column)) {
      if (checklist) {
        problem(number, ProblemKind.ANSWER_NOT_YES_OR_NO, name(column), excerpt());
      } else {
        problem(
            number,
            ProblemKind.ANSWER_NOT_AN_OPTION,
            name(column),
            layout.answers(column),
            excerpt());
      }
      return;
    }
    answers[column] = (byte) answer;
    if (checklist && checklistCell == 0) {
      checklistCell = number;
    }
  }

  /** Parses Arabic or Thai digits; returns -1 if there is any other character. */
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

  private void problem(int number, ProblemKind kind, Object... details) {
    valid = false;
    if (problems != null) {
      problems.accept(kind.at(CsvHeader.place(line, number), details));
    }
  }

  /** Returns the agency id of a valid row. */
  byte[] id() {
    return id;
  }

  /** Returns the answers of a valid row by column of the file; the next row overwrites them. */
  byte[] answers() {
    return answers;
  }

  /** Returns the first cell, from 1, that answers the checklist, or 0. */
  int checklistCell() {
    return checklistCell;
  }
}
