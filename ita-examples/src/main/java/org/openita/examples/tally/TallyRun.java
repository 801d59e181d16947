package org.openita.examples.tally;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.tally.CsvChunk;
import org.openita.tally.CsvChunkMerger;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Performs one run of {@link TallyFiles}.
 *
 * <p>Each thread takes a range, scans it into its own book and submits the chunk. The thread that
 * submits the next chunk in order merges it and any later ones that are waiting. A thread too far
 * ahead blocks, so that few chunks are retained.
 */
final class TallyRun {

  private static final int AHEAD_PER_THREAD = 8;

  private final TallyFiles settings;
  private final ImmutableList<CsvInput> inputs;
  private final List<RangeReader> readers = new ArrayList<>();
  private final List<@Nullable CsvHeader> headers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long total;

  private final Object feed = new Object();
  private int input;
  private long taken;

  private final Object order = new Object();
  private final TallyBook book;
  private final CsvChunkMerger merger;
  private final Map<Long, Done> early = new HashMap<>();
  private int mergedInput = -1;
  private long merged;
  private long bytes;
  private @Nullable Throwable failure;

  private final ConcurrentMap<TallyLayout, TallyBook> books = new ConcurrentHashMap<>();

  private record Range(long number, int input, CsvHeader header, int length) {}

  private record Done(Range range, CsvChunk chunk) {}

  TallyRun(TallyFiles settings, List<CsvInput> inputs) {
    this.settings = settings;
    this.inputs = ImmutableList.copyOf(inputs);
    this.book = TallyBook.of(settings.layout());
    this.merger = CsvChunkMerger.of(book);
  }

  Checked<TallyBook> run() throws IOException {
    try {
      for (CsvInput one : inputs) {
        RangeReader reader = one.open();
        readers.add(reader);
        boolean isFile = reader.size() >= 0;
        headers.add(isFile ? header(one, reader) : null);
        total = isFile && total >= 0 ? total + reader.size() : -1;
      }
      if (problems.isEmpty()) {
        work();
        for (RangeReader reader : readers) {
          reader.checkUnchanged();
        }
        books.values().forEach(book::merge);
      }
    } finally {
      for (RangeReader reader : readers) {
        reader.close();
      }
    }
    return problems.isEmpty() ? Checked.of(book) : Checked.failed(problems);
  }

  private @Nullable CsvHeader header(CsvInput of, RangeReader reader) throws IOException {
    Checked<CsvHeader> header = reader.header(settings.layout());
    String prefix = inputs.size() > 1 ? of.name() + ": " : "";
    for (Problem problem : header.problems()) {
      problems.add(problem.at(prefix + problem.pointer()));
    }
    return header.value().orElse(null);
  }

  private void work() throws IOException {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < settings.threads(); i++) {
      Thread thread = new Thread(this::workOrFail, "tally-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    workOrFail();
    try {
      for (Thread thread : others) {
        thread.join();
      }
    } catch (InterruptedException e) {
      fail(e);
    }
    synchronized (order) {
      rethrow(failure);
    }
  }

  private static void rethrow(@Nullable Throwable failure) throws IOException {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while tallying");
    }
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  /** Runs one thread; its exception is rethrown to the caller. */
  private void workOrFail() {
    try {
      scanAll();
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void fail(Throwable cause) {
    synchronized (order) {
      if (failure == null) {
        failure = cause;
      }
      order.notifyAll();
    }
  }

  private void scanAll() throws IOException, InterruptedException {
    Map<TallyLayout, TallyBook> mine = new HashMap<>();
    CsvScanner scanner = null;
    int scanned = -1;
    try (RangeBuffer buffer = new RangeBuffer()) {
      for (Range range = take(buffer); range != null; range = take(buffer)) {
        if (scanner == null || range.input() != scanned) {
          TallyLayout columns = range.header().layout();
          scanner = CsvScanner.of(range.header(), mine.computeIfAbsent(columns, TallyBook::of));
          scanned = range.input();
        }
        if (!submit(new Done(range, buffer.scan(scanner)))) {
          return;
        }
      }
    }
    mine.values().forEach(this::merge);
  }

  private @Nullable Range take(RangeBuffer buffer) throws IOException {
    synchronized (feed) {
      while (input < readers.size()) {
        RangeReader reader = readers.get(input);
        if (headers.get(input) == null) {
          headers.set(input, header(inputs.get(input), reader));
        }
        CsvHeader header = headers.get(input);
        int length = header == null ? 0 : reader.next(buffer, settings.range());
        if (header != null && length > 0) {
          return new Range(taken++, input, header, length);
        }
        input++;
      }
      return null;
    }
  }

  /** Merges the chunks that are due, or returns false if another thread has failed. */
  private boolean submit(Done done) throws InterruptedException {
    synchronized (order) {
      long ahead = (long) AHEAD_PER_THREAD * settings.threads();
      while (failure == null && done.range().number() >= merged + ahead) {
        order.wait();
      }
      if (failure != null) {
        return false;
      }
      early.put(done.range().number(), done);
      for (Done due = early.remove(merged); due != null; due = early.remove(merged)) {
        merge(due);
        merged++;
        order.notifyAll();
      }
      return true;
    }
  }

  private void merge(Done done) {
    Range range = done.range();
    if (range.input() != mergedInput) {
      merger.begin(range.header());
      mergedInput = range.input();
      bytes += range.header().length();
    }
    String name = inputs.get(range.input()).name();
    merger.accept(done.chunk(), problem -> settings.problems().accept(name, problem));
    bytes += range.length();
    settings.progress().done(bytes, total);
  }

  /** Merges books in pairs as threads finish, which leaves little for the last one. */
  private void merge(TallyBook mine) {
    TallyBook other = books.putIfAbsent(mine.layout(), mine);
    while (other != null) {
      if (books.remove(mine.layout(), other)) {
        mine.merge(other);
      }
      other = books.putIfAbsent(mine.layout(), mine);
    }
  }
}
