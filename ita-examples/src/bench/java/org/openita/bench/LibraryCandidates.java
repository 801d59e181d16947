package org.openita.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.examples.tally.CsvInput;
import org.openita.examples.tally.TallyFiles;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Provides the candidates of the library, and plain reads as a lower bound. */
public final class LibraryCandidates {

  static final String FILE_SCAN = "limit: read of the CSV file, 1 thread";
  static final String ANSWERS_SCAN = "limit: read of the answers in memory, 1 thread";
  static final String ROWS = "openita: rows in memory, a byte an answer → tallies";
  static final String PACKED = "openita: packed rows in memory → tallies";
  static final String CSV_TALLIES = "openita: CSV → tallies";
  static final String CSV_SCORES = "openita: CSV → scores";
  static final String CSV_SCORES_ONE = "openita: CSV → scores, 1 thread";
  static final String ANALYSES = "openita: tallies → 8,300 analyses";

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int PIECE = 1 << 18;
  private static final int BITS = 3;

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final NationalScores scores = NationalScores.create();
  private final TallyLayout layout = NationalData.surveyLayout();
  private final Dataset files;
  private final int[] arrivals;
  private final byte[] answers;
  private final long[] packed;
  private final TallyBook checklists;
  private final TallyBook book;

  private LibraryCandidates(NationalData data, Dataset files) throws IOException {
    this.files = files;
    this.arrivals = data.arrivals();
    this.answers = data.answers();
    this.packed = pack(answers);
    this.checklists = read(threads, CsvInput.file(files.checklist()));
    this.book = tally(threads);
  }

  static ImmutableList<Candidate<?>> of(NationalData data, Dataset files) throws IOException {
    LibraryCandidates library = new LibraryCandidates(data, files);
    return ImmutableList.<Candidate<?>>builder()
        .add(Candidate.scan(FILE_SCAN, library::scanFile))
        .add(Candidate.scan(ANSWERS_SCAN, library::scanAnswers))
        .addAll(PlainCounters.of(data, library::outcomeOf))
        .add(new Candidate<>(ROWS, () -> library.inMemory(false), library::outcomeOf))
        .add(new Candidate<>(PACKED, () -> library.inMemory(true), library::outcomeOf))
        .add(
            new Candidate<>(
                CSV_TALLIES,
                () -> library.tally(library.threads),
                tallies -> Optional.of(library.scores.outcome(tallies, true))))
        .add(Candidate.scores(CSV_SCORES, () -> library.scores(library.threads)))
        .add(Candidate.scores(CSV_SCORES_ONE, () -> library.scores(1)))
        .add(
            new Candidate<>(
                ANALYSES,
                () -> library.scores.analyses(library.book),
                ranked -> Optional.of(ranked.outcome())))
        .build();
  }

  private static long[] pack(byte[] answers) {
    long[] rows = new long[answers.length / NationalData.SURVEY_ITEMS];
    for (int i = 0; i < answers.length; i++) {
      int item = i % NationalData.SURVEY_ITEMS;
      rows[i / NationalData.SURVEY_ITEMS] |= (long) answers[i] << (BITS * item);
    }
    return rows;
  }

  private long scanFile() throws IOException {
    long sum = 0;
    byte[] bytes = new byte[PIECE];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (FileChannel channel = FileChannel.open(files.survey())) {
      for (int n = channel.read(buffer); n >= 0; n = channel.read(buffer)) {
        sum += sum(bytes, n);
        buffer.clear();
      }
    }
    return sum;
  }

  private long scanAnswers() {
    return sum(answers, answers.length);
  }

  private static long sum(byte[] bytes, int length) {
    long sum = 0;
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      sum += (long) LONG.get(bytes, i);
    }
    for (; i < length; i++) {
      sum += bytes[i];
    }
    return sum;
  }

  /** Counts a part of the rows per thread in separate books, and merges them. */
  private TallyBook inMemory(boolean isPacked) {
    int rows = arrivals.length;
    return IntStream.range(0, threads)
        .parallel()
        .mapToObj(
            i -> {
              int from = (int) ((long) rows * i / threads);
              int to = (int) ((long) rows * (i + 1) / threads);
              TallyBook part = TallyBook.of(layout);
              for (int agency = 0; agency < NationalData.AGENCIES; agency++) {
                part.numberOf(NationalData.id(agency));
              }
              if (isPacked) {
                part.addPacked(arrivals, packed, from, to);
              } else {
                part.addRows(arrivals, answers, from, to);
              }
              return part;
            })
        .reduce(LibraryCandidates::merged)
        .orElseThrow();
  }

  private static TallyBook merged(TallyBook first, TallyBook second) {
    first.merge(second);
    return first;
  }

  private TallyBook tally(int count) throws IOException {
    return read(count, CsvInput.file(files.survey()), CsvInput.file(files.checklist()));
  }

  private TallyBook read(int threads, CsvInput... inputs) throws IOException {
    return TallyFiles.of(scores.layout())
        .threads(threads)
        .onProblem(
            (input, problem) -> {
              throw new IllegalStateException(input + ": " + problem);
            })
        .read(List.of(inputs))
        .orElseThrow();
  }

  private Outcome scores(int count) throws IOException {
    return scores.outcome(tally(count), count > 1);
  }

  private Optional<Outcome> outcomeOf(TallyBook survey) {
    TallyBook all = TallyBook.of(scores.layout());
    all.merge(survey);
    all.merge(checklists);
    return Optional.of(scores.outcome(all, true));
  }
}
