package org.openita.examples.tally;

import static org.openita.tally.CsvHeader.LONGEST_LINE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.tally.CsvChunk;
import org.openita.tally.CsvScanner;

/** Holds the range that a thread scans, reusing its memory from range to range. */
final class RangeBuffer implements Closeable {

  /** Bytes first read after a range, nearly always enough for the rest of its last row. */
  private static final int TAIL = 1 << 12;

  private byte[] bytes = new byte[0];
  private int from;
  private int limit;
  private int to;

  private @Nullable Pending pending;
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  private record Pending(Path file, long start, long end, long size, boolean rowBegins) {}

  /** Returns an array of at least this length. */
  byte[] reserve(int length) {
    if (bytes.length < length) {
      bytes = Arrays.copyOf(bytes, length);
    }
    return bytes;
  }

  /** Sets the range to bytes that have been read, with more bytes of the input after it. */
  void set(int from, int limit, int to) {
    this.from = from;
    this.limit = limit;
    this.to = to;
    pending = null;
  }

  /**
   * Sets the range to part of a file, which is read when it is scanned.
   *
   * @param rowBegins whether a row is known to start where the range does
   */
  void readLater(Path path, long start, long end, long size, boolean rowBegins) {
    pending = new Pending(path, start, end, size, rowBegins);
  }

  /** Scans the range. */
  CsvChunk scan(CsvScanner scanner) throws IOException {
    if (pending != null) {
      read(pending);
    }
    return scanner.scan(bytes, from, limit, to);
  }

  /** Reads a range of a file and the rest of its last row. */
  private void read(Pending range) throws IOException {
    // The byte before the range shows whether a row starts there.
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
      int read = named(path, () -> in.read(buffer, first + buffer.position()));
      if (read < 0) {
        throw new ChangedFileException(path);
      }
    }
    return to;
  }

  /** A step of reading a file. */
  interface Step<T> {
    T run() throws IOException;
  }

  /** Runs a step whose failure does not name the file by itself. */
  static <T> T named(Path path, Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException unnamed) {
      FileSystemException fault =
          new FileSystemException(path.toString(), null, unnamed.getMessage());
      fault.initCause(unnamed);
      throw fault;
    }
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
