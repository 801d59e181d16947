package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;

/**
 * Settles, in the order of the files, what scanning ranges of them in any order has left open.
 *
 * <p>Of the rows of an agency that answer the checklist, the first good one counts; a later one is
 * a bad row. Bad rows are told with their lines, in the order of their lines, as soon as the chunks
 * up to theirs have come; nothing of them is kept.
 *
 * <p>Mutable; not safe for use by several threads.
 */
public final class CsvLedger {

  private final TallyBook book;
  private @Nullable CsvHeader header;
  private @Nullable CsvRow row;
  private int[] columns = new int[0];
  private long line;

  private CsvLedger(TallyBook book) {
    this.book = book;
  }

  /** A ledger that enters checklist rows in this book. */
  public static CsvLedger of(TallyBook book) {
    return new CsvLedger(book);
  }

  /**
   * Begins a file.
   *
   * @throws IllegalArgumentException if it has a column that the book has not
   */
  public void begin(CsvHeader header) {
    this.columns = header.layout().positionsIn(book.layout());
    this.header = header;
    this.row = new CsvRow(header);
    this.line = header.lines() + 1L;
  }

  /**
   * Settles the next chunk of the file.
   *
   * @param problems is told what is wrong with each bad row, cell by cell, at {@code line L, column
   *     C}
   * @throws IllegalArgumentException if the chunk is of another file
   */
  public void accept(CsvChunk chunk, Consumer<? super Problem> problems) {
    CsvRow row = this.row;
    checkState(row != null, "no file has begun");
    checkArgument(chunk.header() == header, "the chunk is of another file");
    for (int i = 0; i < chunk.rows(); i++) {
      long at = line + chunk.line(i);
      if (chunk.checklistCell(i) == 0) {
        row.report(chunk.bytes(), chunk.start(i), chunk.end(i), at, problems);
      } else {
        enter(chunk, i, at, problems);
      }
    }
    line += chunk.lines();
  }

  private void enter(CsvChunk chunk, int row, long at, Consumer<? super Problem> problems) {
    byte[] bytes = chunk.bytes();
    int id = chunk.start(row);
    int idEnd = chunk.end(row) - columns.length;
    byte[] answers = new byte[book.layout().size()];
    for (int c = 0; c < columns.length; c++) {
      answers[columns[c]] = bytes[idEnd + c];
    }
    if (!book.addRow(book.numberOf(bytes, id, idEnd), answers)) {
      problems.accept(
          Problem.of(
              CsvHeader.place(at, chunk.checklistCell(row)),
              "an earlier row answers the checklist of agency "
                  + CsvHeader.excerpt(bytes, id, idEnd)
                  + " already; an agency has one such row at most"));
    }
  }
}
