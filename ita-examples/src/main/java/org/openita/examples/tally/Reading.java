package org.openita.examples.tally;

import static org.openita.tally.CsvHeader.LONGEST_LINE;

import java.io.Closeable;
import java.io.IOException;
import org.openita.Checked;
import org.openita.tally.CsvHeader;
import org.openita.tally.TallyLayout;

/** One reading of a source, range by range. Used by one thread at a time. */
abstract class Reading implements Closeable {

  /** Enough for a header and the blank lines that may stand before it. */
  static final int HEAD = 2 * LONGEST_LINE;

  /** The number of bytes, or -1 where only reading can tell. */
  abstract long size();

  /** Reads the header, which comes first. */
  abstract Checked<CsvHeader> header(TallyLayout layout) throws IOException;

  /**
   * Takes the next range of about so many bytes.
   *
   * @return how many bytes it has; 0 where there is no more
   */
  abstract int next(Window window, int length) throws IOException;

  static Checked<CsvHeader> header(byte[] head, int length, TallyLayout layout) {
    Checked<CsvHeader> header = CsvHeader.read(head, 0, length, layout);
    boolean cut =
        header.value().filter(h -> length == HEAD && head[h.length() - 1] != '\n').isPresent();
    return cut
        ? Checked.failed("line 1, column 1", "no header ends in the first " + HEAD + " bytes")
        : header;
  }
}
