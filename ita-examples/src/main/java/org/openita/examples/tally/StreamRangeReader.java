package org.openita.examples.tally;

import java.io.IOException;
import java.io.InputStream;
import org.openita.Checked;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyLayout;

/** Reads a stream in ranges that end after a line break, and keeps the rest for the next one. */
final class StreamRangeReader extends RangeReader {

  private final InputStream in;
  private byte[] rest = new byte[0];
  private int restLength;
  private boolean insideRow;
  private boolean atEnd;

  StreamRangeReader(InputStream in) {
    this.in = in;
  }

  @Override
  long size() {
    return -1;
  }

  @Override
  Checked<CsvHeader> header(TallyLayout layout) throws IOException {
    rest = in.readNBytes(HEAD);
    Checked<CsvHeader> header = header(rest, rest.length, layout);
    int length = header.value().map(CsvHeader::length).orElse(0);
    keep(rest, length, rest.length);
    return header;
  }

  @Override
  int next(RangeBuffer buffer, int length) throws IOException {
    int capacity = Math.max(length, HEAD);
    byte[] bytes = buffer.reserve(capacity);
    System.arraycopy(rest, 0, bytes, 0, restLength);
    int to = restLength + (atEnd ? 0 : in.readNBytes(bytes, restLength, capacity - restLength));
    atEnd = to < capacity;
    int from = insideRow ? CsvScanner.afterLineBreak(bytes, 0, to) : 0;
    int limit = to;
    while (!atEnd && limit > 0 && bytes[limit - 1] != '\n') {
      limit--;
    }
    if (limit == 0) {
      // The row is too long to be valid, so the rest of it is skipped.
      limit = to;
    }
    insideRow = limit > 0 && bytes[limit - 1] != '\n';
    keep(bytes, limit, to);
    buffer.set(Math.min(from, limit), limit, to);
    return limit;
  }

  private void keep(byte[] bytes, int from, int to) {
    restLength = to - from;
    if (rest.length < restLength) {
      rest = new byte[restLength];
    }
    System.arraycopy(bytes, from, rest, 0, restLength);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
