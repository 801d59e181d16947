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
import org.openita.internal.Excerpt;

/**
 * The first line of a CSV file of raw answers: {@code agency}, then codes of items or lines in any
 * order, and a {@code respondent} column that is ignored.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CsvHeader {

  /** The most bytes that a line may have, without its line break; a longer row is a bad one. */
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
   * Reads the header of a file; a byte-order mark and blank lines before it are skipped.
   *
   * @param bytes the beginning of the file: all of it, or at least so much of it that the header
   *     and its line break are there
   * @param layout the columns that there can be
   * @return the header, or everything that is wrong with it, at {@code line L, column C}
   */
  public static Checked<CsvHeader> read(byte[] bytes, int from, int to, TallyLayout layout) {
    checkPositionIndexes(from, to, bytes.length);
    if (isUtf16(bytes, from, to)) {
      return Checked.failed(place(1, 1), "the file is UTF-16 but must be UTF-8");
    }
    int at = from;
    if (to - from >= 3 && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB) {
      at += bytes[at + 2] == (byte) 0xBF ? 3 : 0;
    }
    for (int line = 1; at < to; line++) {
      int next = CsvScanner.afterLineBreak(bytes, at, to);
      int end = CsvScanner.lineEnd(bytes, at, next);
      if (!CsvScanner.isBlank(bytes, at, end)) {
        return new Reader(layout, line).read(bytes, at, end, next - from);
      }
      at = next;
    }
    return Checked.failed(
        "line 1, column 1", "there is no header; it begins with agency, then codes such as I1");
  }

  /** Whether this begins with a byte-order mark of UTF-16, as some spreadsheets' text does. */
  private static boolean isUtf16(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int mark = (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** The columns of the file, in the order of the file. */
  public TallyLayout layout() {
    return layout;
  }

  /** How many bytes of the file come before its first row. */
  public int length() {
    return length;
  }

  /** How many lines of the file come before its first row. */
  public int lines() {
    return lines;
  }

  /** For each cell of a row: {@link #AGENCY}, {@link #IGNORED}, or its column in the layout. */
  ImmutableIntArray cells() {
    return cells;
  }

  static String place(long line, int column) {
    return "line " + line + ", column " + column;
  }

  /** The bytes as a message shows them. */
  static String excerpt(byte[] bytes, int from, int to) {
    // 400 bytes have more characters than a message shows.
    return Excerpt.of(new String(bytes, from, Math.min(to - from, 400), UTF_8));
  }

  private static final class Reader {

    private final TallyLayout known;
    private final int line;
    private final List<Problem> problems = new ArrayList<>();
    private final ImmutableIntArray.Builder cells = ImmutableIntArray.builder();
    private final TallyLayout.Builder columns = TallyLayout.builder();
    private final Set<String> names = new HashSet<>();
    private int found;
    private int column;

    Reader(TallyLayout known, int line) {
      this.known = known;
      this.line = line;
    }

    Checked<CsvHeader> read(byte[] bytes, int from, int to, int length) {
      if (to - from > LONGEST_LINE) {
        return Checked.failed(
            place(line, 1), "the header is longer than " + LONGEST_LINE + " bytes");
      }
      CsvCells cell = new CsvCells();
      cell.reset(bytes, from, to);
      while (cell.next()) {
        column++;
        readName(cell);
      }
      if (problems.isEmpty() && found == 0) {
        problem(1, "there is no column of an item");
      }
      if (!names.contains(AGENCY_NAME)) {
        problems.add(0, Problem.of(place(line, 1), "there is no column agency"));
      }
      return problems.isEmpty()
          ? Checked.of(new CsvHeader(columns.build(), cells.build(), length, line))
          : Checked.failed(problems);
    }

    private void readName(CsvCells cell) {
      String excerpt = excerpt(cell.text(), cell.start(), cell.end());
      if (cell.fault() != null) {
        problem(column, cell.fault() + ": " + excerpt);
        return;
      }
      String name = new String(cell.text(), cell.start(), cell.end() - cell.start(), UTF_8);
      if (!name.isEmpty() && !names.add(name)) {
        problem(column, excerpt + " is the name of an earlier column too");
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
        problem(
            column,
            excerpt
                + " is not agency, respondent, or the code of an item or line with a known number"
                + " of options");
      }
    }

    private void problem(int at, String message) {
      problems.add(Problem.of(place(line, at), message));
    }
  }
}
