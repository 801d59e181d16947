package org.openita.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openita.Checked;

/** Splits a stream of documents into lines, without holding more than one of them. */
final class LineReader<T> extends Spliterators.AbstractSpliterator<JsonLine<T>> {

  /** The most bytes of a line. */
  static final int LONGEST = 4 << 20;

  private final InputStream in;
  private final Function<Checked<Source>, Checked<T>> check;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long number;

  LineReader(InputStream in, Function<Checked<Source>, Checked<T>> check) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.check = check;
  }

  @Override
  public boolean tryAdvance(Consumer<? super JsonLine<T>> action) {
    try {
      while (true) {
        int lineEnd = findLineEnd();
        if (lineEnd < 0) {
          return false;
        }
        number++;
        int from = start;
        start = Math.min(lineEnd + 1, end);
        if (lineEnd - from > LONGEST) {
          boolean ended = lineEnd < end;
          if (!ended) {
            skipLine();
          }
          action.accept(
              new JsonLine<>(
                  number, Checked.failed("/", "the line is too long; at most 4 MiB are allowed")));
          return true;
        }
        if (number == 1 && Source.hasMark(buffer, from, lineEnd)) {
          from += Source.MARK_BYTES;
        }
        if (!isBlank(from, lineEnd)) {
          action.accept(new JsonLine<>(number, check.apply(source(from, lineEnd))));
          return true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked<Source> source(int from, int to) {
    return Utf8.decode(buffer, from, to, number);
  }

  /**
   * Returns where the next line ends, at its line feed or at the end of the input; -1 if there is
   * no line. The search for the end of a line that is too long stops at the end of the buffer.
   */
  private int findLineEnd() throws IOException {
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

  private void skipLine() throws IOException {
    start = 0;
    end = 0;
    while (fill()) {
      for (int i = 0; i < end; i++) {
        if (buffer[i] == '\n') {
          start = i + 1;
          return;
        }
      }
      end = 0;
    }
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
