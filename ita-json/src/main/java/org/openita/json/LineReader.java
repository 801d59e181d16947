package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openita.Checked;

/**
 * Splits a stream of documents into lines, without holding more than a block of them.
 *
 * <p>A block ends where the next line would have to be waited for.
 */
final class LineReader<T> extends Spliterators.AbstractSpliterator<LineBlock<T>> {

  /** The most bytes of a line. */
  static final int LONGEST = 4 << 20;

  /** The most bytes of a line that is too long and yet does not end the reading. */
  static final long MOST_SKIPPED = 1L << 30;

  /** The most lines of a block. */
  static final int MOST_LINES = 32;

  private final InputStream in;
  private final Function<Checked<Source>, Checked<T>> check;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long number;
  private boolean isInLongLine;
  private boolean isGivenUp;

  LineReader(InputStream in, Function<Checked<Source>, Checked<T>> check) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.check = check;
  }

  @Override
  public boolean tryAdvance(Consumer<? super LineBlock<T>> action) {
    try {
      LineBlock<T> block = next();
      if (block.isEmpty()) {
        return false;
      }
      action.accept(block);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the next lines; none at the end of the input. */
  private LineBlock<T> next() throws IOException {
    if (isInLongLine && !skipLine()) {
      isGivenUp = true;
      return unread(LineBlock.Line.endless(number));
    }
    ImmutableList.Builder<LineBlock.Line> lines = ImmutableList.builder();
    int count = 0;
    int first = 0;
    while (count < MOST_LINES && !isGivenUp) {
      int lineEnd = findLineEnd(count == 0);
      boolean isTooLong = lineEnd - start > LONGEST;
      // A line that is too long is a block of its own: the rest of it replaces the buffer.
      if (lineEnd < 0 || (isTooLong && count > 0)) {
        break;
      }
      number++;
      int from = start;
      start = Math.min(lineEnd + 1, end);
      if (isTooLong) {
        isInLongLine = lineEnd == end;
        return unread(LineBlock.Line.tooLong(number));
      }
      if (number == 1 && Source.hasMark(buffer, from, lineEnd)) {
        from += Source.MARK_BYTES;
      }
      if (!isBlank(from, lineEnd)) {
        first = count == 0 ? from : first;
        lines.add(new LineBlock.Line(number, from - first, lineEnd - first));
        count++;
      }
    }
    byte[] bytes = count == 0 ? new byte[0] : Arrays.copyOfRange(buffer, first, start);
    return new LineBlock<>(bytes, lines.build(), check);
  }

  /**
   * Returns where the next line ends, at its line feed or at the end of the input; -1 if there is
   * no line, or none in the buffer and more is not to be read. The search for the end of a line
   * that is too long stops at the end of the buffer.
   */
  private int findLineEnd(boolean mayRead) throws IOException {
    int at = start;
    while (true) {
      for (; at < end; at++) {
        if (buffer[at] == '\n') {
          return at;
        }
      }
      if (end - start > LONGEST) {
        return end;
      }
      int before = start;
      if (!mayRead) {
        return -1;
      }
      if (!fill()) {
        return start == end ? -1 : end;
      }
      at -= before - start;
    }
  }

  /** Reads more bytes; returns whether there were any. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, LONGEST + (1 << 16)));
    }
    int count = in.read(buffer, end, buffer.length - end);
    if (count <= 0) {
      return false;
    }
    end += count;
    return true;
  }

  private LineBlock<T> unread(LineBlock.Line line) {
    return new LineBlock<>(new byte[0], ImmutableList.of(line), check);
  }

  /** Skips the rest of a line; returns whether it ended, or the input did. */
  private boolean skipLine() throws IOException {
    isInLongLine = false;
    long skipped = LONGEST;
    start = 0;
    end = 0;
    while (fill()) {
      for (int i = 0; i < end; i++) {
        if (buffer[i] == '\n') {
          start = i + 1;
          return true;
        }
      }
      skipped += end;
      end = 0;
      if (skipped > MOST_SKIPPED) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
