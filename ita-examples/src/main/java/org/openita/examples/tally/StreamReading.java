package org.openita.examples.tally;

import java.io.IOException;
import java.io.InputStream;
import org.openita.Checked;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyLayout;

/** A stream: read as ranges are taken, each cut behind its last line break, the rest kept. */
final class StreamReading extends Reading {

  private final InputStream in;
  private byte[] rest = new byte[0];
  private int restLength;
  private boolean insideRow;
  private boolean atEnd;

  StreamReading(InputStream in) {
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
  int next(Window window, int length) throws IOException {
    int capacity = Math.max(length, HEAD);
    byte[] bytes = window.reserve(capacity);
    System.arraycopy(rest, 0, bytes, 0, restLength);
    int to = restLength + (atEnd ? 0 : in.readNBytes(bytes, restLength, capacity - restLength));
    atEnd = to < capacity;
    int from = insideRow ? CsvScanner.afterLineBreak(bytes, 0, to) : 0;
    int limit = to;
    while (!atEnd && limit > 0 && bytes[limit - 1] != '\n') {
      limit--;
    }
    if (limit == 0) {
      // No row may be so long: what comes of it until the next line break is of no interest.
      limit = to;
    }
    insideRow = limit > 0 && bytes[limit - 1] != '\n';
    keep(bytes, limit, to);
    window.set(Math.min(from, limit), limit, to);
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
