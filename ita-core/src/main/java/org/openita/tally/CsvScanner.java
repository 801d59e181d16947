package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Reads ranges of a CSV file into a book.
 *
 * <p>A range begins and ends anywhere; to it belong the rows whose first byte lies in it. Ranges of
 * a file can be scanned in any order and by several scanners, each with a book of its own: the
 * books are merged, and the {@linkplain CsvChunk chunks} go to a {@link CsvLedger} in file order,
 * which needs the few rows that only order can judge.
 *
 * <p>Nearly all rows of a real file are an agency's id and then a digit or nothing between commas.
 * Such a row is read four cells at a time; at the first byte that is anything else, it is given to
 * {@link CsvRow}, which reads it from its beginning with every care. Both agree on every row that
 * the first one accepts.
 *
 * <p>Mutable; not safe for use by several threads.
 */
public final class CsvScanner {

  private static final long CELL = 0x0001000100010001L;
  private static final long EMPTY = 0x2C2C2C2C2C2C2C2CL;

  /** Four times a comma and a zero, the first in the lowest byte. */
  private static final long ZEROS = CELL * 0x302C;

  /** What remains of four cells, less {@link #ZEROS}, besides a digit up to 7. */
  private static final long NOT_DIGITS = 0xF8FFF8FFF8FFF8FFL;

  private static final long SEVENS = CELL * 0x0700;
  private static final long EIGHTS = CELL * 0x0800;

  /** Moves the digits at bits 8, 24, 40, 56 to bits 48, 51, 54, 57; nothing else gets there. */
  private static final long GATHER = 1L << 40 | 1L << 27 | 1L << 14 | 1L << 1;

  private final CsvHeader header;
  private final TallyBook book;
  private final AgencyIndex index;
  private final LaneCounts counts;
  private final CsvRow row;

  private final boolean plain;
  private final boolean ignoredFirst;
  private final boolean ignoredSecond;
  private final boolean ignoredLast;
  private final int columns;
  private final int checklistTail;
  private final long[] packed;

  private byte[] kept = new byte[0];
  private int keptLength;
  private int[] ends = new int[0];
  private int[] lines = new int[0];
  private int[] checklistCells = new int[0];
  private int rows;

  private CsvScanner(CsvHeader header, TallyBook book) {
    this.header = header;
    this.book = book;
    this.index = book.index();
    this.counts = book.counts();
    this.row = new CsvRow(header);
    this.columns = header.layout().packedColumns();
    this.checklistTail = header.layout().size() - columns;
    this.packed = new long[header.layout().packedWords()];
    ImmutableIntArray cells = header.cells();
    int agency = cells.indexOf(CsvHeader.AGENCY);
    int ignored = cells.indexOf(CsvHeader.IGNORED);
    this.ignoredFirst = ignored == 0 && agency == 1;
    this.ignoredSecond = ignored == 1 && agency == 0;
    this.ignoredLast = ignored > 1 && ignored == cells.length() - 1;
    this.plain =
        columns > 0
            && ((agency == 0 && (ignored < 0 || ignoredSecond || ignoredLast)) || ignoredFirst);
  }

  /**
   * A scanner for the rows of a file.
   *
   * @param book where the rows are counted; its layout is the header's
   * @throws IllegalArgumentException if the layouts differ
   */
  public static CsvScanner of(CsvHeader header, TallyBook book) {
    checkArgument(header.layout().equals(book.layout()), "the book has other columns");
    return new CsvScanner(header, book);
  }

  /**
   * The first row that begins after a line break in these bytes, or {@code to} where none does.
   *
   * <p>To find the first row of a range, look from the byte before the range.
   */
  public static int afterLineBreak(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return to;
  }

  /**
   * Counts the rows that begin in a range.
   *
   * @param bytes some part of the file
   * @param from where the first row of the range begins
   * @param limit where the range ends
   * @param to where the bytes end: behind the last row that begins in the range, or at least {@link
   *     CsvHeader#LONGEST_LINE} + 2 bytes behind its beginning
   * @return what a {@link CsvLedger} has to know
   * @throws ArithmeticException if a count overflows
   */
  public CsvChunk scan(byte[] bytes, int from, int limit, int to) {
    checkPositionIndexes(from, to, bytes.length);
    checkArgument(limit <= to, "the range ends behind the bytes");
    keptLength = 0;
    rows = 0;
    int line = 0;
    int at = from;
    while (at < limit) {
      int next = plain ? scanPlain(bytes, at, to) : -1;
      if (next < 0) {
        next = afterLineBreak(bytes, at, to);
        scanCarefully(bytes, at, lineEnd(bytes, at, next), line);
      }
      at = next;
      line++;
    }
    return new CsvChunk(
        header,
        line,
        Arrays.copyOf(kept, keptLength),
        Arrays.copyOf(ends, rows),
        Arrays.copyOf(lines, rows),
        Arrays.copyOf(checklistCells, rows));
  }

  /** Counts a row of the usual form and gives the beginning of the next; -1 where it is none. */
  private int scanPlain(byte[] bytes, int from, int to) {
    int at = from;
    if (ignoredFirst) {
      at = afterIgnored(bytes, at, to);
      if (at < 0) {
        return -1;
      }
    }
    int id = at;
    int comma = index.comma(bytes, id, to);
    int agency = comma < 0 ? AgencyIndex.NONE : index.match(bytes, id, comma);
    // The place of the next cell must not wait for the look-up.
    at = agency < 0 ? newId(bytes, id, to) : comma;
    if (at < 0) {
      return -1;
    }
    int idEnd = at;
    if (ignoredSecond) {
      at = afterIgnored(bytes, at + 1, to) - 1;
      if (at < 0) {
        return -1;
      }
    }
    // From here on, the comma before a cell goes with the cell.
    for (int w = 0; w < packed.length; w++) {
      at = packWord(bytes, at, to, w);
      if (at < 0) {
        return -1;
      }
    }
    for (int i = 0; i < checklistTail; i++, at++) {
      if (at + 1 >= to || bytes[at] != ',') {
        return -1;
      }
    }
    int next = afterPlain(bytes, at, to);
    if (next < 0 || next - from > CsvHeader.LONGEST_LINE) {
      return -1;
    }
    // A bad row must not bring an agency into the book.
    if (agency < 0 && counts.accepts(packed, 0)) {
      agency = book.numberOf(bytes, id, idEnd);
    }
    return agency >= 0 && counts.add(agency, packed, 0) ? next : -1;
  }

  /** The end of an id of plain characters that may be new; -1 where it is another. */
  private static int newId(byte[] bytes, int from, int to) {
    int at = from;
    // Bytes of other characters than those of ASCII are negative.
    while (at < to && bytes[at] > ' ' && bytes[at] != '"' && bytes[at] != ',') {
      at++;
    }
    return at > from && at < to && bytes[at] == ',' ? at : -1;
  }

  /** Packs up to twenty cells, and gives the end of the last; -1 where they are not plain. */
  private int packWord(byte[] bytes, int from, int to, int w) {
    int cells = Math.min(LaneCounts.LANES, columns - w * LaneCounts.LANES);
    if (cells == LaneCounts.LANES && from + 40 <= to) {
      // Five times four cells, judged together: most rows leave nothing blank.
      long a = (long) AgencyIndex.LONG.get(bytes, from) ^ ZEROS;
      long b = (long) AgencyIndex.LONG.get(bytes, from + 8) ^ ZEROS;
      long c = (long) AgencyIndex.LONG.get(bytes, from + 16) ^ ZEROS;
      long d = (long) AgencyIndex.LONG.get(bytes, from + 24) ^ ZEROS;
      long e = (long) AgencyIndex.LONG.get(bytes, from + 32) ^ ZEROS;
      long wrong = (a | b | c | d | e) & NOT_DIGITS;
      long present = (a + SEVENS) & (b + SEVENS) & (c + SEVENS) & (d + SEVENS) & (e + SEVENS);
      if ((wrong | (~present & EIGHTS)) == 0) {
        packed[w] =
            gather(a)
                | (gather(b) << 12)
                | (gather(c) << 24)
                | (gather(d) << 36)
                | (gather(e) << 48);
        return from + 40;
      }
    }
    return packCells(bytes, from, to, w, cells);
  }

  /** Four digits side by side. */
  private static long gather(long four) {
    return (four * GATHER) >>> 48;
  }

  /** As above, four cells at a time or what there is of them before one that is blank. */
  private int packCells(byte[] bytes, int from, int to, int w, int cells) {
    int at = from;
    long row = 0;
    int cell = 0;
    while (cell < cells) {
      if (at + 8 > to) {
        return -1;
      }
      long raw = (long) AgencyIndex.LONG.get(bytes, at);
      long four = raw ^ ZEROS;
      long other = (four & NOT_DIGITS) | (~(four + SEVENS) & EIGHTS);
      if (other == 0 && cell + 4 <= cells) {
        row |= gather(four) << (3 * cell);
        cell += 4;
        at += 8;
        continue;
      }
      if (raw == EMPTY && cell + 7 <= cells) {
        cell += 7;
        at += 7;
        continue;
      }
      int good = Math.min(Long.numberOfTrailingZeros(other) >>> 4, cells - cell);
      four &= (1L << (16 * good)) - 1;
      row |= gather(four) << (3 * cell);
      cell += good;
      at += 2 * good;
      if (cell < cells) {
        // Nothing but an empty cell is plain here.
        if (at + 1 >= to || bytes[at] != ',') {
          return -1;
        }
        byte next = bytes[at + 1];
        if (next != ',' && next != '\n' && next != '\r') {
          return -1;
        }
        cell++;
        at++;
      }
    }
    packed[w] = row;
    return at;
  }

  private int afterPlain(byte[] bytes, int from, int to) {
    int at = from;
    if (ignoredLast) {
      if (at >= to || bytes[at] != ',') {
        return -1;
      }
      do {
        at++;
      } while (at < to && bytes[at] > '"' && bytes[at] != ',');
    }
    if (at < to && bytes[at] == '\n') {
      return at + 1;
    }
    return at + 1 < to && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : -1;
  }

  /** Behind the comma after a cell of nothing but plain characters. */
  private static int afterIgnored(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == ',') {
        return i + 1;
      }
      if (bytes[i] == '"' || bytes[i] == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private void scanCarefully(byte[] bytes, int from, int to, int line) {
    boolean tooLong = to - from > CsvHeader.LONGEST_LINE;
    if (!tooLong && isBlank(bytes, from, to)) {
      return;
    }
    if (tooLong || !row.read(bytes, from, to)) {
      // One byte too many is enough to tell that a row is too long.
      keep(bytes, from, Math.min(to - from, CsvHeader.LONGEST_LINE + 1));
      keepRow(line, 0);
    } else if (row.checklistCell() > 0) {
      keep(row.id(), 0, row.id().length);
      keep(row.answers(), 0, row.answers().length);
      keepRow(line, row.checklistCell());
    } else {
      book.addRow(book.numberOf(row.id(), 0, row.id().length), row.answers());
    }
  }

  private void keep(byte[] bytes, int from, int length) {
    if (kept.length - keptLength < length) {
      kept = Arrays.copyOf(kept, Math.max(2 * kept.length, keptLength + length));
    }
    System.arraycopy(bytes, from, kept, keptLength, length);
    keptLength += length;
  }

  private void keepRow(int line, int checklistCell) {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, 2 * rows + 16);
      lines = Arrays.copyOf(lines, ends.length);
      checklistCells = Arrays.copyOf(checklistCells, ends.length);
    }
    ends[rows] = keptLength;
    lines[rows] = line;
    checklistCells[rows++] = checklistCell;
  }

  /** Where a line that ends at {@code next} has its line break, if it has one. */
  static int lineEnd(byte[] bytes, int from, int next) {
    int end = next;
    if (end > from && bytes[end - 1] == '\n') {
      end--;
    }
    if (end > from && bytes[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!CsvCells.isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
