package org.openita.examples.tally;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Tallies CSV files of raw answers on several threads, in memory that does not grow with the files.
 *
 * <p>The files are read as one table, in the given order. The counts and the reported problems are
 * the same for any number of threads. A stream, and a file that is not regular, is read once from
 * start to end.
 *
 * <p>Mutable and not thread-safe.
 */
public final class TallyFiles {

  /** Receives the progress of reading, from one thread at a time, hundreds of times a second. */
  public interface Progress {

    /**
     * Called when more bytes have been read and counted.
     *
     * @param bytes how many bytes so far
     * @param total how many bytes in all, or -1 if unknown
     */
    void done(long bytes, long total);
  }

  // Small enough to leave the second-level cache to the counts, large enough to amortize the calls.
  private static final int RANGE = 1 << 16;

  private final TallyLayout layout;
  private int threads = Runtime.getRuntime().availableProcessors();
  private int range = RANGE;
  private BiConsumer<? super String, ? super Problem> problems = (input, problem) -> {};
  private Progress progress = (bytes, total) -> {};

  private TallyFiles(TallyLayout layout) {
    this.layout = layout;
  }

  /** Returns an instance for files whose columns are among these. */
  public static TallyFiles of(TallyLayout layout) {
    return new TallyFiles(layout);
  }

  /**
   * Sets the number of threads, including the calling one; by default one per processor.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  @CanIgnoreReturnValue
  public TallyFiles threads(int threads) {
    checkArgument(threads > 0, "threads must be 1 or more but was %s", threads);
    this.threads = threads;
    return this;
  }

  /** Sets the length of a range in bytes; for tests. */
  @CanIgnoreReturnValue
  TallyFiles range(int bytes) {
    this.range = bytes;
    return this;
  }

  /**
   * Sets the consumer of the name of the input and the problem for each invalid cell, in input
   * order. It is called while reading, from one thread at a time; an exception ends the reading.
   */
  @CanIgnoreReturnValue
  public TallyFiles onProblem(BiConsumer<? super String, ? super Problem> problems) {
    this.problems = problems;
    return this;
  }

  /** Sets the receiver of progress. */
  @CanIgnoreReturnValue
  public TallyFiles onProgress(Progress progress) {
    this.progress = progress;
    return this;
  }

  /**
   * Counts all rows of all inputs.
   *
   * <p>The headers of files are checked before any row is read, that of a stream when its turn
   * comes. With more than one input, the pointer of a problem starts with the name of the input and
   * a colon.
   *
   * @return the counts, or the problems of the headers
   * @throws IOException if reading fails
   */
  public Checked<TallyBook> read(List<CsvInput> inputs) throws IOException {
    return new TallyRun(this, inputs).run();
  }

  TallyLayout layout() {
    return layout;
  }

  int threads() {
    return threads;
  }

  int range() {
    return range;
  }

  BiConsumer<? super String, ? super Problem> problems() {
    return problems;
  }

  Progress progress() {
    return progress;
  }
}
