package org.openita.examples.app;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.json.JsonLine;
import org.openita.json.LineBlock;

/**
 * Reads the lines of a stream on several threads and takes the results in the order of the lines.
 *
 * <p>One thread splits the stream, the workers read the lines, and the thread of the caller takes
 * the results. It is a bounded number of blocks behind, so that the memory does not grow with the
 * number of lines, however slow it is. One worker needs no other thread.
 *
 * @param <T> the value of a line
 * @param <R> the result of a line
 */
final class ParallelLines<T, R> {

  /** Takes the results on the thread of the caller. */
  interface Taker<R> {

    void take(JsonLine<R> line) throws IOException;

    /** Is called where the next result is still to be waited for. */
    void pause() throws IOException;
  }

  private static final int AHEAD_PER_THREAD = 2;

  /** The most blocks ahead, which bounds memory; more threads than that would have to wait. */
  private static final int MOST_AHEAD = 256;

  private final Function<JsonLine<T>, JsonLine<R>> work;
  private final Taker<R> taker;

  ParallelLines(Function<JsonLine<T>, JsonLine<R>> work, Taker<R> taker) {
    this.work = work;
    this.taker = taker;
  }

  /**
   * The results of a block, and what ended it early if anything did.
   *
   * @param isEnd whether this is the end of the stream
   */
  private record Done<R>(List<JsonLine<R>> lines, @Nullable Throwable failure, boolean isEnd) {}

  /**
   * Reads all lines. A failure is thrown after the results of the lines before it were taken.
   *
   * @throws IOException also if the calling thread is interrupted
   */
  void read(Stream<LineBlock<T>> blocks, int threads) throws IOException {
    try {
      if (threads == 1) {
        readAlone(blocks.iterator());
      } else {
        readWith(Math.min(threads, MOST_AHEAD), blocks.iterator());
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private void readAlone(Iterator<LineBlock<T>> blocks) throws IOException, InterruptedException {
    while (blocks.hasNext()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      take(work(blocks.next()));
      taker.pause();
    }
  }

  private void readWith(int threads, Iterator<LineBlock<T>> blocks)
      throws IOException, InterruptedException {
    int most = Math.min(AHEAD_PER_THREAD * threads, MOST_AHEAD);
    BlockingQueue<Future<Done<R>>> ahead = new ArrayBlockingQueue<>(most);
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, task -> daemon(task, "lines-worker"));
    Thread splitter = daemon(() -> split(blocks, workers, ahead), "lines-splitter");
    splitter.start();
    try {
      Done<R> done = ahead.take().get();
      while (!done.isEnd()) {
        take(done);
        Future<Done<R>> next = ahead.peek();
        if (next == null || !next.isDone()) {
          taker.pause();
        }
        done = ahead.take().get();
      }
    } catch (ExecutionException failed) {
      rethrow(failed.getCause());
    } finally {
      workers.shutdownNow();
      splitter.interrupt();
      // A splitter that ignores interruption must find room, to see that the workers are gone.
      ahead.clear();
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    // It may be in a read that does not end.
    thread.setDaemon(true);
    return thread;
  }

  private void split(
      Iterator<LineBlock<T>> blocks,
      ExecutorService workers,
      BlockingQueue<Future<Done<R>>> ahead) {
    try {
      Future<Done<R>> end;
      try {
        while (blocks.hasNext()) {
          LineBlock<T> block = blocks.next();
          ahead.put(workers.submit(() -> work(block)));
        }
        end = CompletableFuture.completedFuture(new Done<>(List.of(), null, true));
      } catch (RuntimeException | Error unreadable) {
        end = CompletableFuture.failedFuture(unreadable);
      }
      ahead.put(end);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Done<R> work(LineBlock<T> block) {
    List<JsonLine<R>> lines = new ArrayList<>();
    Throwable failure = null;
    try {
      block.lines().forEachOrdered(line -> lines.add(work.apply(line)));
    } catch (RuntimeException | Error fault) {
      failure = fault;
    }
    return new Done<>(lines, failure, false);
  }

  private void take(Done<R> done) throws IOException {
    for (JsonLine<R> line : done.lines()) {
      taker.take(line);
    }
    rethrow(done.failure());
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure != null) {
      Throwables.throwIfUnchecked(failure);
      throw new IllegalStateException(failure);
    }
  }
}
