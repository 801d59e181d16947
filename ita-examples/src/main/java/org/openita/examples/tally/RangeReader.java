package org.openita.examples.tally;

import static org.openita.tally.CsvHeader.LONGEST_LINE;

import java.io.Closeable;
import java.io.IOException;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.Text;
import org.openita.TextPattern;
import org.openita.tally.CsvHeader;
import org.openita.tally.TallyLayout;

/** Divides an input into ranges. Used by one thread at a time. */
abstract class RangeReader implements Closeable {

  /** Large enough for a header and some blank lines before it. */
  static final int HEAD = 2 * LONGEST_LINE;

  private static final Text NO_HEADER =
      TextPattern.of("ไม่มีหัวตารางใน {1} ไบต์แรก", "no header in the first {1} bytes")
          .format(HEAD);

  /** Returns the number of bytes, or -1 if it is unknown. */
  abstract long size();

  /** Reads the header; must be called first. */
  abstract Checked<CsvHeader> header(TallyLayout layout) throws IOException;

  /**
   * Sets a buffer to the next range of about the given length.
   *
   * @return the length of the range, 0 at the end of the input
   */
  abstract int next(RangeBuffer buffer, int length) throws IOException;

  /** Throws an exception if the input has another size now than when it was opened. */
  void checkUnchanged() throws IOException {}

  static Checked<CsvHeader> header(byte[] head, int length, TallyLayout layout) {
    Checked<CsvHeader> header = CsvHeader.check(head, 0, length, layout);
    boolean cut =
        header.value().filter(h -> length == HEAD && head[h.length() - 1] != '\n').isPresent();
    return cut ? Checked.failed(Problem.of("line 1, column 1", NO_HEADER)) : header;
  }
}
