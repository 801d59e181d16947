package org.openita.tally;

import static com.google.common.base.Preconditions.checkPositionIndexes;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;

/**
 * Represents the header of a CSV file of raw answers: {@code agency} and the codes of items or
 * answer lines in any order, optionally with {@code respondent}, a column that is ignored.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvHeader {

  /** The maximum length of a valid line in bytes, without its line break. */
  public static final int LONGEST_LINE = 1 << 16;

  static final int AGENCY = -1;
  static final int IGNORED = -2;

  private static final String AGENCY_NAME = "agency";
  private static final String RESPONDENT_NAME = "respondent";

  private final TallyLayout layout;
  private final ImmutableIntArray cells;
  private final int length;
  private final int lines;

  private CsvHeader(TallyLayout layout, ImmutableIntArray cells, int length, int lines) {
    this.layout = layout;
    this.cells = cells;
    this.length = length;
    this.lines = lines;
  }

  /**
   * Parses the header of a file, skipping a byte-order mark and blank lines before it.
   *
   * @param bytes the start of the file, at least up to the line break after the header
   * @param from where the file starts, inclusive
   * @param to where the bytes end, exclusive
   * @param layout the columns that the file may have
   * @return the header, or all its problems at {@code line L, column C}
   */
  public static Checked<CsvHeader> check(byte[] bytes, int from, int to, TallyLayout layout) {
    checkPositionIndexes(from, to, bytes.length);
    if (isUtf16(bytes, from, to)) {
      return Checked.failed(ProblemKind.FILE_UTF_16.at(place(1, 1)));
    }
    int at = from;
    if (to - from >= 3 && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB) {
      at += bytes[at + 2] == (byte) 0xBF ? 3 : 0;
    }
    for (int line = 1; at < to; line++) {
      int next = CsvScanner.afterLineBreak(bytes, at, to);
      int end = CsvScanner.lineEnd(bytes, at, next);
      if (!Utf8Blanks.isBlank(bytes, at, end)) {
        return new Parser(layout, line).parse(bytes, at, end, next - from);
      }
      at = next;
    }
    return Checked.failed(ProblemKind.HEADER_MISSING.at(place(1, 1)));
  }

  /** Returns whether the file starts with a byte-order mark of UTF-16, as some exports do. */
  private static boolean isUtf16(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int mark = (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** Returns the columns of answers in file order. */
  public TallyLayout layout() {
    return layout;
  }

  /** Returns the number of bytes before the first row. */
  public int length() {
    return length;
  }

  /** Returns the number of lines before the first row. */
  public int lines() {
    return lines;
  }

  /** Returns for each cell {@link #AGENCY}, {@link #IGNORED} or its column in the layout. */
  ImmutableIntArray cells() {
    return cells;
  }

  static String place(long line, int column) {
    return "line " + line + ", column " + column;
  }

  /** Quotes bytes for a message. */
  static String excerpt(byte[] bytes, int from, int to) {
    // An excerpt has 80 characters of at most four bytes each.
    return Excerpt.of(new String(bytes, from, Math.min(to - from, 400), UTF_8));
  }

  private static final class Parser {

    private final TallyLayout known;
    private final int line;
    private final List<Problem> problems = new ArrayList<>();
    private final ImmutableIntArray.Builder cells = ImmutableIntArray.builder();
    private final TallyLayout.Builder columns = TallyLayout.builder();
    private final Set<String> names = new HashSet<>();
    private int found;
    private int column;

    Parser(TallyLayout known, int line) {
      this.known = known;
      this.line = line;
    }

    Checked<CsvHeader> parse(byte[] bytes, int from, int to, int length) {
      if (to - from > LONGEST_LINE) {
        return Checked.failed(ProblemKind.HEADER_TOO_LONG.at(place(line, 1), LONGEST_LINE));
      }
      CsvCells cell = new CsvCells();
      cell.reset(bytes, from, to);
      while (cell.next()) {
        column++;
        readName(cell);
      }
      if (problems.isEmpty() && found == 0) {
        problem(1, ProblemKind.ITEM_COLUMNS_MISSING);
      }
      if (!names.contains(AGENCY_NAME)) {
        problems.add(0, ProblemKind.AGENCY_COLUMN_MISSING.at(place(line, 1)));
      }
      return problems.isEmpty()
          ? Checked.of(new CsvHeader(columns.build(), cells.build(), length, line))
          : Checked.failed(problems);
    }

    private void readName(CsvCells cell) {
      String excerpt = excerpt(cell.text(), cell.start(), cell.end());
      ProblemKind fault = cell.fault();
      if (fault != null) {
        problem(column, fault, excerpt);
        return;
      }
      String name = new String(cell.text(), cell.start(), cell.end() - cell.start(), UTF_8);
      if (!name.isEmpty() && !names.add(name)) {
        problem(column, ProblemKind.COLUMN_DUPLICATE, excerpt);
      } else if (name.equals(AGENCY_NAME)) {
        cells.add(AGENCY);
      } else if (name.equals(RESPONDENT_NAME)) {
        cells.add(IGNORED);
      } else {
        readCode(name, excerpt);
      }
    }

    private void readCode(String name, String excerpt) {
      Optional<Code> code = Code.tryParse(name).filter(c -> known.indexOf(c) >= 0);
      if (code.isPresent()) {
        columns.add(known.columns().get(known.indexOf(code.orElseThrow())));
        cells.add(found++);
      } else {
        problem(column, ProblemKind.COLUMN_UNKNOWN, excerpt);
      }
    }

    private void problem(int at, ProblemKind kind, Object... details) {
      problems.add(kind.at(place(line, at), details));
    }
  }
}
