package org.openita.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openita.tally.CsvChunk;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the steps of tallying per row, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TallyBenchmark {

  private static final int ROWS = 1 << 16;
  private static final int BITS = 3;

  private final NationalData data = NationalData.of(Bench.SEED, 1);
  private final TallyLayout layout = NationalData.surveyLayout();
  private final int[] agencies = Arrays.copyOf(data.arrivals(), ROWS);
  private final byte[] answers = Arrays.copyOf(data.answers(), ROWS * NationalData.SURVEY_ITEMS);
  private final long[] packed = packed();
  private final byte[] csv = csv();
  private final CsvHeader header = CsvHeader.check(csv, 0, csv.length, layout).orElseThrow();
  private final TallyBook book = book();
  private final CsvScanner scanner = CsvScanner.of(header, book);

  private long[] packed() {
    long[] rows = new long[ROWS];
    for (int i = 0; i < answers.length; i++) {
      rows[i / NationalData.SURVEY_ITEMS] |=
          (long) answers[i] << (BITS * (i % NationalData.SURVEY_ITEMS));
    }
    return rows;
  }

  private byte[] csv() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      data.writeSurvey(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] all = bytes.toByteArray();
    int lines = 0;
    int end = 0;
    while (lines <= ROWS) {
      lines += all[end++] == '\n' ? 1 : 0;
    }
    return Arrays.copyOf(all, end);
  }

  private TallyBook book() {
    TallyBook all = TallyBook.of(layout);
    for (int agency = 0; agency < NationalData.AGENCIES; agency++) {
      all.numberOf(NationalData.id(agency));
    }
    return all;
  }

  /** Parses rows of CSV and counts them. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public CsvChunk scan() {
    return scanner.scan(csv, header.length(), csv.length, csv.length);
  }

  /** Counts packed rows of agencies in random order. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public TallyBook addPacked() {
    book.addPacked(agencies, packed, 0, ROWS);
    return book;
  }

  /** Counts packed rows of one agency. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public TallyBook addPackedOfOne() {
    book.addPacked(0, packed, 0, ROWS);
    return book;
  }

  /** Counts rows with one byte per answer. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public TallyBook addRows() {
    book.addRows(agencies, answers, 0, ROWS);
    return book;
  }

  /** Merges the book of a whole country into an empty one, per agency. */
  @Benchmark
  @OperationsPerInvocation(NationalData.AGENCIES)
  public TallyBook merge() {
    TallyBook sum = TallyBook.of(layout);
    sum.merge(book);
    return sum;
  }
}
