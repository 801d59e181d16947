package org.openita.examples.tally;

import static org.openita.tally.CsvHeader.LONGEST_LINE;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.tally.CsvChunk;
import org.openita.tally.CsvScanner;

/** The bytes that a thread works on: one range after the other, in the same memory. */
final class Window implements Closeable {

  /** Bytes read behind a range at first: nearly always the rest of its last row. */
  private static final int TAIL = 1 << 12;

  private byte[] bytes = new byte[0];
  private int from;
  private int limit;
  private int to;

  private @Nullable Expected expected;
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  private record Expected(Path file, long start, long end, long size, boolean rowBegins) {}

  /** Room for so many bytes. */
  byte[] reserve(int length) {
    if (bytes.length < length) {
      bytes = Arrays.copyOf(bytes, length);
    }
    return bytes;
  }

  /** Says which of the bytes are a range, and what there is behind it. */
  void set(int from, int limit, int to) {
    this.from = from;
    this.limit = limit;
    this.to = to;
    expected = null;
  }

  /**
   * Says which range of a file to read when it is scanned.
   *
   * @param rowBegins whether it is known that a row begins where the range does
   */
  void expect(Path path, long start, long end, long size, boolean rowBegins) {
    expected = new Expected(path, start, end, size, rowBegins);
  }

  /** Scans the range. */
  CsvChunk scan(CsvScanner scanner) throws IOException {
    if (expected != null) {
      read(expected);
    }
    return scanner.scan(bytes, from, limit, to);
  }

  /** Reads a range of a file and the rest of the row that it ends in. */
  private void read(Expected range) throws IOException {
    // The byte before the range tells whether a row begins with it.
    long first = range.start() - (range.rowBegins() ? 0 : 1);
    int length = (int) (range.end() - first);
    int rest = (int) Math.min(range.size() - range.end(), LONGEST_LINE + 2);
    int available = fill(range.file(), first, 0, length + Math.min(rest, TAIL));
    boolean complete = bytes[CsvScanner.afterLineBreak(bytes, length - 1, available) - 1] == '\n';
    if (!complete && available < length + rest) {
      available = fill(range.file(), first, available, length + rest);
    }
    int row = range.rowBegins() ? 0 : CsvScanner.afterLineBreak(bytes, 0, length);
    set(row, length, available);
  }

  private int fill(Path path, long first, int from, int to) throws IOException {
    FileChannel in = open(path);
    ByteBuffer buffer = ByteBuffer.wrap(reserve(to), from, to - from);
    while (buffer.hasRemaining()) {
      if (in.read(buffer, first + buffer.position()) < 0) {
        throw new EOFException(path + " became shorter while it was read");
      }
    }
    return to;
  }

  private FileChannel open(Path path) throws IOException {
    FileChannel current = channel;
    if (current == null || !path.equals(file)) {
      close();
      current = FileChannel.open(path);
      channel = current;
      file = path;
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
