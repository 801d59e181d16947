package org.openita.bench;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Counts rows in memory the plain way: one {@code int} for each agency, item and option. */
final class PlainCounters {

  static final String PLAIN = "plain int counters: rows in memory, a byte an answer → tallies";

  private static final int STRIDE = NationalData.SURVEY_ITEMS * NationalData.OPTIONS;

  private final int[] arrivals;
  private final byte[] answers;

  private PlainCounters(NationalData data) {
    this.arrivals = data.arrivals();
    this.answers = data.answers();
  }

  /** Returns the candidate; the function scores a book of survey answers. */
  static ImmutableList<Candidate<?>> of(
      NationalData data, Function<? super TallyBook, Optional<Outcome>> scores) {
    PlainCounters plain = new PlainCounters(data);
    return ImmutableList.of(
        new Candidate<>(PLAIN, plain::count, counts -> scores.apply(book(counts))));
  }

  private int[] count() {
    int threads = Runtime.getRuntime().availableProcessors();
    int rows = arrivals.length;
    return IntStream.range(0, threads)
        .parallel()
        .mapToObj(
            i -> count((int) ((long) rows * i / threads), (int) ((long) rows * (i + 1) / threads)))
        .reduce(PlainCounters::sum)
        .orElseThrow();
  }

  private int[] count(int from, int to) {
    int[] counts = new int[NationalData.AGENCIES * STRIDE];
    for (int row = from; row < to; row++) {
      int counter = arrivals[row] * STRIDE;
      int first = row * NationalData.SURVEY_ITEMS;
      for (int i = first; i < first + NationalData.SURVEY_ITEMS; i++) {
        int answer = answers[i];
        if (answer < 0 || answer > NationalData.OPTIONS) {
          throw new IllegalArgumentException("invalid answer in row " + row);
        }
        if (answer > 0) {
          counts[counter + answer - 1]++;
        }
        counter += NationalData.OPTIONS;
      }
    }
    return counts;
  }

  private static int[] sum(int[] first, int[] second) {
    for (int i = 0; i < first.length; i++) {
      first[i] += second[i];
    }
    return first;
  }

  private static TallyBook book(int[] counts) {
    TallyLayout layout = NationalData.surveyLayout();
    TallyBook book = TallyBook.of(layout);
    for (int i = 0; i < counts.length; i++) {
      int agency = book.numberOf(NationalData.id(i / STRIDE));
      int counter = i % STRIDE;
      book.add(
          agency, counter / NationalData.OPTIONS, counter % NationalData.OPTIONS + 1, counts[i]);
    }
    return book;
  }
}
