package org.openita.tally;

/**
 * Holds what remains to be done for a scanned range of a CSV file after its plain rows have been
 * counted: the number of lines that start in it, and the rows that only a {@link CsvChunkMerger},
 * which sees the chunks in file order, can count or report.
 *
 * <p>Needs memory in proportion to those rows. Immutable and thread-safe.
 */
public final class CsvChunk {

  private final CsvHeader header;
  private final int lines;
  private final byte[] bytes;
  private final int[] ends;
  private final int[] rowLines;
  private final int[] checklistCells;

  CsvChunk(
      CsvHeader header, int lines, byte[] bytes, int[] ends, int[] rowLines, int[] checklistCells) {
    this.header = header;
    this.lines = lines;
    this.bytes = bytes;
    this.ends = ends;
    this.rowLines = rowLines;
    this.checklistCells = checklistCells;
  }

  /** Returns the header of the file. */
  public CsvHeader header() {
    return header;
  }

  /** Returns the number of lines that start in the range. */
  public int lines() {
    return lines;
  }

  /** Returns the number of deferred rows. */
  int rows() {
    return ends.length;
  }

  /** Returns the deferred rows: an invalid one as it is, else the id and a byte per answer. */
  byte[] bytes() {
    return bytes;
  }

  int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int end(int row) {
    return ends[row];
  }

  /** Returns the line of a deferred row, counted from 0 at the start of the range. */
  int line(int row) {
    return rowLines[row];
  }

  /** Returns the first cell, from 1, in which a row answers the checklist; 0 if it is invalid. */
  int checklistCell(int row) {
    return checklistCells[row];
  }
}
