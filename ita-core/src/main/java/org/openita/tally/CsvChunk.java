package org.openita.tally;

/**
 * What is left of a scanned range of a CSV file once its plain rows are in a book: how many lines
 * begin in it, and the rows whose fate depends on what comes before them, or whose line number has
 * to be told. A {@link CsvLedger} settles them.
 *
 * <p>Needs as much memory as those rows have bytes. Immutable and safe for use by many threads.
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

  /** The header of the file that the range is of. */
  public CsvHeader header() {
    return header;
  }

  /** How many lines begin in the range. */
  public int lines() {
    return lines;
  }

  /** How many rows wait to be settled. */
  int rows() {
    return ends.length;
  }

  /** What the rows have: a bad one its bytes, another its id and then a byte for each answer. */
  byte[] bytes() {
    return bytes;
  }

  int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int end(int row) {
    return ends[row];
  }

  /** The line of a waiting row, from 0 at the beginning of the range. */
  int line(int row) {
    return rowLines[row];
  }

  /** The first cell, from 1, in which a waiting row answers the checklist; 0 if it is a bad row. */
  int checklistCell(int row) {
    return checklistCells[row];
  }
}
