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
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvLedger;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * One run of {@link TallyFiles}.
 *
 * <p>Each thread takes a range, scans it into a book of its own, and hands in the chunk; chunks are
 * settled in order by whichever thread brings the one that is due. A thread whose chunk is far
 * ahead waits, so that few chunks are kept.
 */
final class TallyRun {

  private static final int AHEAD_PER_THREAD = 8;

  private final TallyFiles settings;
  private final ImmutableList<Source> sources;
  private final List<Reading> readings = new ArrayList<>();
  private final List<@Nullable CsvHeader> headers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long total;

  private final Object feed = new Object();
  private int source;
  private long taken;

  private final Object order = new Object();
  private final TallyBook book;
  private final CsvLedger ledger;
  private final Map<Long, Done> early = new HashMap<>();
  private int settledSource = -1;
  private long settled;
  private long bytes;
  private @Nullable Throwable failure;

  private final ConcurrentMap<TallyLayout, TallyBook> books = new ConcurrentHashMap<>();

  private record Range(long number, int source, CsvHeader header, int length) {}

  private record Done(Range range, CsvChunk chunk) {}

  TallyRun(TallyFiles settings, List<Source> sources) {
    this.settings = settings;
    this.sources = ImmutableList.copyOf(sources);
    this.book = TallyBook.of(settings.layout());
    this.ledger = CsvLedger.of(book);
  }

  Checked<TallyBook> run() throws IOException {
    try {
      for (Source one : sources) {
        Reading reading = one.open();
        readings.add(reading);
        boolean isFile = reading.size() >= 0;
        headers.add(isFile ? header(one, reading) : null);
        total = isFile && total >= 0 ? total + reading.size() : -1;
      }
      if (problems.isEmpty()) {
        work();
        books.values().forEach(book::merge);
      }
    } finally {
      for (Reading reading : readings) {
        reading.close();
      }
    }
    return problems.isEmpty() ? Checked.of(book) : Checked.failed(problems);
  }

  private @Nullable CsvHeader header(Source of, Reading reading) throws IOException {
    Checked<CsvHeader> header = reading.header(settings.layout());
    String prefix = sources.size() > 1 ? of.name() + ", " : "";
    for (Problem problem : header.problems()) {
      problems.add(Problem.of(prefix + problem.pointer(), problem.message()));
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

  /** What any thread throws, the caller gets. */
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
    try (Window window = new Window()) {
      for (Range range = take(window); range != null; range = take(window)) {
        if (scanner == null || range.source() != scanned) {
          TallyLayout columns = range.header().layout();
          scanner = CsvScanner.of(range.header(), mine.computeIfAbsent(columns, TallyBook::of));
          scanned = range.source();
        }
        if (!settle(new Done(range, window.scan(scanner)))) {
          return;
        }
      }
    }
    mine.values().forEach(this::merge);
  }

  private @Nullable Range take(Window window) throws IOException {
    synchronized (feed) {
      while (source < readings.size()) {
        Reading reading = readings.get(source);
        if (headers.get(source) == null) {
          headers.set(source, header(sources.get(source), reading));
        }
        CsvHeader header = headers.get(source);
        int length = header == null ? 0 : reading.next(window, settings.range());
        if (header != null && length > 0) {
          return new Range(taken++, source, header, length);
        }
        source++;
      }
      return null;
    }
  }

  /** Settles this and all that waited for it; false where another thread has failed. */
  private boolean settle(Done done) throws InterruptedException {
    synchronized (order) {
      long ahead = (long) AHEAD_PER_THREAD * settings.threads();
      while (failure == null && done.range().number() >= settled + ahead) {
        order.wait();
      }
      if (failure != null) {
        return false;
      }
      early.put(done.range().number(), done);
      for (Done due = early.remove(settled); due != null; due = early.remove(settled)) {
        settleDue(due);
        settled++;
        order.notifyAll();
      }
      return true;
    }
  }

  private void settleDue(Done done) {
    Range range = done.range();
    if (range.source() != settledSource) {
      ledger.begin(range.header());
      settledSource = range.source();
      bytes += range.header().length();
    }
    String name = sources.get(range.source()).name();
    ledger.accept(done.chunk(), problem -> settings.problems().accept(name, problem));
    bytes += range.length();
    settings.progress().done(bytes, total);
  }

  /** Merges books in whatever pairs are ready, so that the last thread has little left to do. */
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
