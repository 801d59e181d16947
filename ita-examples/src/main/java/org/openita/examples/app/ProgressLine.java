package org.openita.examples.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows the progress of a long command on one line of a terminal: how much is done, how fast, and
 * the time left if the size is known.
 */
final class ProgressLine {

  private static final long EVERY_NANOS = Duration.ofMillis(100).toNanos();
  private static final int BAR = 24;

  private final PrintWriter terminal;
  private final boolean shown;
  private final OptionalLong bytes;
  private final long start = System.nanoTime();
  private long next;
  // Counted by the thread that reads.
  private final AtomicLong bytesDone = new AtomicLong();

  ProgressLine(Console console, OptionalLong bytes) {
    this.terminal = console.err();
    this.shown = console.showsProgress();
    this.bytes = bytes;
    this.next = start + EVERY_NANOS;
  }

  /** Returns a view of a stream that counts the bytes read. */
  InputStream counting(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        bytesDone.addAndGet(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytesDone.addAndGet(Math.max(0, count));
        return count;
      }
    };
  }

  /** Sets the number of bytes done. */
  void bytesDone(long done) {
    bytesDone.set(done);
  }

  /** Shows the number of lines done. */
  void lines(long lines) {
    show(lines);
  }

  /** Shows the number of bytes done, if lines are not counted. */
  void show() {
    show(-1);
  }

  private void show(long lines) {
    long now = System.nanoTime();
    if (shown && now >= next) {
      next = now + EVERY_NANOS;
      terminal.print("\r" + line(lines, now - start) + "\u001B[K");
      terminal.flush();
    }
  }

  /** Clears the line. */
  void end() {
    if (shown) {
      terminal.print("\r\u001B[K");
      terminal.flush();
    }
  }

  private String line(long lines, long nanos) {
    double seconds = nanos / 1e9;
    long read = bytesDone.get();
    String text =
        lines < 0
            ? String.format(
                Locale.ROOT, "%,d MB  %,.0f MB/s", read / 1_000_000, read / 1e6 / seconds)
            : String.format(Locale.ROOT, "%,d lines  %,.0f lines/s", lines, lines / seconds);
    if (bytes.isEmpty() || read == 0 || bytes.getAsLong() == 0) {
      return text;
    }
    double share = Math.min(1, (double) read / bytes.getAsLong());
    long left = Math.round(seconds / share - seconds);
    int full = (int) (share * BAR);
    return "█".repeat(full)
        + "░".repeat(BAR - full)
        + String.format(Locale.ROOT, " %3.0f %%  ", share * 100)
        + text
        + String.format(Locale.ROOT, "  %d:%02d left", left / 60, left % 60);
  }
}
