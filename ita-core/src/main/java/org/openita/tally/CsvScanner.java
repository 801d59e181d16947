package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Counts the rows in ranges of a CSV file.
 *
 * <p>A range starts and ends anywhere and owns the rows whose first byte lies in it. The ranges of
 * a file can be scanned in any order and by several scanners, each with its own book. The books are
 * then merged, and the {@linkplain CsvChunk chunks} passed to a {@link CsvChunkMerger} in file
 * order.
 *
 * <p>Nearly all rows of a real file are plain: an id, then a digit or nothing between commas. They
 * are parsed four cells at a time. A row with any other byte is parsed again from its start by
 * {@link CsvRowParser}, which gives the same result for every plain row.
 *
 * <p>Mutable and not thread-safe.
 */
public final class CsvScanner {

  private static final long CELL = 0x0001000100010001L;
  private static final long EMPTY = 0x2C2C2C2C2C2C2C2CL;

  /** Four cells of a comma and a zero, the first in the lowest bytes. */
  private static final long ZEROS = CELL * 0x302C;

  /** The bits that four cells xor {@link #ZEROS} lack if all are a comma and a digit up to 7. */
  private static final long NOT_DIGITS = 0xF8FFF8FFF8FFF8FFL;

  private static final long SEVENS = CELL * 0x0700;
  private static final long EIGHTS = CELL * 0x0800;

  /** Multiplies the digits at bits 8, 24, 40 and 56 to bits 48, 51, 54 and 57, without carries. */
  private static final long GATHER = 1L << 40 | 1L << 27 | 1L << 14 | 1L << 1;

  private final CsvHeader header;
  private final TallyBook book;
  private final AgencyIndex index;
  private final LaneCounts counts;
  private final CsvRowParser parser;

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
    this.parser = new CsvRowParser(header);
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
   * Returns a scanner that counts the rows of a file in a book.
   *
   * @throws IllegalArgumentException if the layouts of the header and the book differ
   */
  public static CsvScanner of(CsvHeader header, TallyBook book) {
    checkArgument(
        header.layout().equals(book.layout()), "book and header must have the same layout");
    return new CsvScanner(header, book);
  }

  /**
   * Returns the position after the first line break in these bytes, or {@code to} if there is none.
   *
   * <p>To find the first row of a range, search from the byte before the range.
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
   * Counts the rows that start in a range.
   *
   * @param bytes part of the file
   * @param from where the first row of the range starts, inclusive
   * @param limit where the range ends, exclusive
   * @param to where the bytes end, exclusive: after the last row of the range, or at least {@link
   *     CsvHeader#LONGEST_LINE} + 2 bytes after its start
   * @return the chunk to pass to a {@link CsvChunkMerger}
   * @throws ArithmeticException if a count overflows
   */
  public CsvChunk scan(byte[] bytes, int from, int limit, int to) {
    checkPositionIndexes(from, to, bytes.length);
    checkArgument(limit <= to, "limit must be at most to");
    keptLength = 0;
    rows = 0;
    int line = 0;
    int at = from;
    while (at < limit) {
      int next = plain ? scanPlain(bytes, at, to) : -1;
      if (next < 0) {
        next = afterLineBreak(bytes, at, to);
        scanAny(bytes, at, lineEnd(bytes, at, next), line);
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

  /** Counts a plain row and returns the start of the next one; -1 if the row is not plain. */
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
    // A predicted branch, so that the cells can be loaded before the lookup has finished.
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
    // From here, a cell starts with the comma before it.
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
    // An invalid row must not add an agency.
    if (agency < 0 && counts.accepts(packed, 0)) {
      agency = book.numberOf(bytes, id, idEnd);
    }
    return agency >= 0 && counts.add(agency, packed, 0) ? next : -1;
  }

  /** Returns the end of an id that may be new; -1 if it is not of plain characters only. */
  private static int newId(byte[] bytes, int from, int to) {
    int at = from;
    // Bytes of non-ASCII characters are negative.
    while (at < to
        && bytes[at] > ' '
        && bytes[at] != '"'
        && bytes[at] != ','
        && bytes[at] != Utf8Blanks.DELETE) {
      at++;
    }
    return at > from && at < to && bytes[at] == ',' ? at : -1;
  }

  /** Packs up to twenty cells and returns the end of the last; -1 if they are not plain. */
  private int packWord(byte[] bytes, int from, int to, int w) {
    int cells = Math.min(LaneCounts.LANES, columns - w * LaneCounts.LANES);
    if (cells == LaneCounts.LANES && from + 40 <= to) {
      // Most rows have no blank cell, so twenty cells are validated with one branch.
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

  /** Packs four digits side by side. */
  private static long gather(long four) {
    return (four * GATHER) >>> 48;
  }

  /** Packs cells of which some are blank, up to four at a time. */
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
        // Only an empty cell is plain here.
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

  /** Returns the position after the comma that ends an ignored cell; -1 if it is not plain. */
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

  private void scanAny(byte[] bytes, int from, int to, int line) {
    boolean tooLong = to - from > CsvHeader.LONGEST_LINE;
    if (!tooLong && Utf8Blanks.isBlank(bytes, from, to)) {
      return;
    }
    if (tooLong || !parser.parse(bytes, from, to)) {
      // One extra byte suffices for the row to be reported as too long.
      keep(bytes, from, Math.min(to - from, CsvHeader.LONGEST_LINE + 1));
      keepRow(line, 0);
    } else if (parser.checklistCell() > 0) {
      keep(parser.id(), 0, parser.id().length);
      keep(parser.answers(), 0, parser.answers().length);
      keepRow(line, parser.checklistCell());
    } else {
      book.addRow(book.numberOf(parser.id(), 0, parser.id().length), parser.answers());
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

  /** Returns the end of a line without its line break, given the start of the next line. */
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
}
