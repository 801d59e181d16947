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
 * <p>Files count as one table, in the order in which they are given: the result and what is told of
 * bad rows are the same for any number of threads. A file that is not a regular one is read once,
 * from its beginning; so is a stream.
 *
 * <p>A configured instance is not safe for use by several threads.
 */
public final class TallyFiles {

  /** Told how far the reading is. Called by one thread at a time, some hundred times a second. */
  public interface Progress {

    /**
     * So many bytes are done.
     *
     * @param total of so many, or -1 where that is not known
     */
    void done(long bytes, long total);
  }

  // Small enough to leave the second-level cache to the counts, large enough for calls not to
  // count.
  private static final int RANGE = 1 << 16;

  private final TallyLayout layout;
  private int threads = Runtime.getRuntime().availableProcessors();
  private int range = RANGE;
  private BiConsumer<? super String, ? super Problem> problems = (source, problem) -> {};
  private Progress progress = (bytes, total) -> {};

  private TallyFiles(TallyLayout layout) {
    this.layout = layout;
  }

  /** Tallies files whose columns are among these. */
  public static TallyFiles of(TallyLayout layout) {
    return new TallyFiles(layout);
  }

  /**
   * Uses so many threads; one is the calling thread. As many as there are processors, if not said.
   *
   * @throws IllegalArgumentException if not positive
   */
  @CanIgnoreReturnValue
  public TallyFiles threads(int threads) {
    checkArgument(threads > 0, "threads must be 1 or more but were %s", threads);
    this.threads = threads;
    return this;
  }

  /** Reads so many bytes at a time; for tests. */
  @CanIgnoreReturnValue
  TallyFiles range(int bytes) {
    this.range = bytes;
    return this;
  }

  /**
   * Tells the name of the source and the problem for each bad cell, in the order of the sources and
   * of their lines, while reading. Called by one thread at a time; what it throws ends the reading.
   */
  @CanIgnoreReturnValue
  public TallyFiles onProblem(BiConsumer<? super String, ? super Problem> problems) {
    this.problems = problems;
    return this;
  }

  /** Tells of progress. */
  @CanIgnoreReturnValue
  public TallyFiles onProgress(Progress progress) {
    this.progress = progress;
    return this;
  }

  /**
   * The tallies of all rows of all sources.
   *
   * @return the book, or what is wrong with the headers, before any row is read; but that of a
   *     stream is looked at when its turn comes. Where there is more than one source, a pointer
   *     begins with its name
   * @throws IOException if reading fails
   */
  public Checked<TallyBook> read(List<Source> sources) throws IOException {
    return new TallyRun(this, sources).run();
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
