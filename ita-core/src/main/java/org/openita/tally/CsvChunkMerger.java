package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;
import org.openita.ProblemKind;

/**
 * Merges the chunks of scanned ranges in file order, whatever the order in which they were scanned.
 *
 * <p>Of several checklist rows of an agency, the first valid one counts and the others are invalid.
 * Invalid rows are reported with their line numbers, in file order, as soon as all chunks before
 * them have been merged; nothing of them is retained.
 *
 * <p>Mutable and not thread-safe.
 */
public final class CsvChunkMerger {

  private final TallyBook book;
  private @Nullable CsvHeader header;
  private @Nullable CsvRowParser parser;
  private int[] columns = new int[0];
  private long line;

  private CsvChunkMerger(TallyBook book) {
    this.book = book;
  }

  /** Returns a merger that counts checklist rows in this book. */
  public static CsvChunkMerger of(TallyBook book) {
    return new CsvChunkMerger(book);
  }

  /**
   * Starts a file.
   *
   * @throws IllegalArgumentException if the file has a column that the book lacks
   */
  public void begin(CsvHeader header) {
    this.columns = header.layout().positionsIn(book.layout());
    this.header = header;
    this.parser = new CsvRowParser(header);
    this.line = header.lines() + 1L;
  }

  /**
   * Merges the next chunk of the file.
   *
   * @param problems accepts each problem of each invalid row, at {@code line L, column C}
   * @throws IllegalStateException if no file has been started
   * @throws IllegalArgumentException if the chunk belongs to another file
   */
  public void accept(CsvChunk chunk, Consumer<? super Problem> problems) {
    CsvRowParser parser = this.parser;
    checkState(parser != null, "begin must be called first");
    checkArgument(chunk.header() == header, "chunk belongs to another file");
    for (int i = 0; i < chunk.rows(); i++) {
      long at = line + chunk.line(i);
      if (chunk.checklistCell(i) == 0) {
        parser.report(chunk.bytes(), chunk.start(i), chunk.end(i), at, problems);
      } else {
        count(chunk, i, at, problems);
      }
    }
    line += chunk.lines();
  }

  private void count(CsvChunk chunk, int row, long at, Consumer<? super Problem> problems) {
    byte[] bytes = chunk.bytes();
    int id = chunk.start(row);
    int idEnd = chunk.end(row) - columns.length;
    byte[] answers = new byte[book.layout().size()];
    for (int c = 0; c < columns.length; c++) {
      answers[columns[c]] = bytes[idEnd + c];
    }
    if (!book.addRow(book.numberOf(bytes, id, idEnd), answers)) {
      problems.accept(
          ProblemKind.CHECKLIST_ROW_DUPLICATE.at(
              CsvHeader.place(at, chunk.checklistCell(row)), CsvHeader.excerpt(bytes, id, idEnd)));
    }
  }
}
