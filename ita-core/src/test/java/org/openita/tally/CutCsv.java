package org.openita.tally;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openita.Problem;

/** Reads a file in ranges, as several threads would, in an order that a seed decides. */
final class CutCsv {

  private CutCsv() {}

  /** What came of it. */
  record Result(ImmutableList<AgencyTallies> tallies, ImmutableList<Problem> problems) {

    List<String> places() {
      return Lists.transform(problems, Problem::pointer);
    }
  }

  static Result read(byte[] file, TallyLayout layout, List<Integer> cuts, long seed) {
    return read(List.of(file), layout, cuts, seed);
  }

  static Result read(List<byte[]> files, TallyLayout layout, List<Integer> cuts, long seed) {
    Random random = new Random(seed);
    TallyBook book = TallyBook.of(layout);
    CsvLedger ledger = CsvLedger.of(book);
    List<Problem> problems = new ArrayList<>();
    List<TallyBook> books = new ArrayList<>();
    for (byte[] file : files) {
      CsvHeader header = CsvHeader.read(file, 0, file.length, layout).orElseThrow();
      ledger.begin(header);
      List<Integer> limits = new ArrayList<>(List.of(header.length(), file.length));
      cuts.stream().filter(c -> c > header.length() && c < file.length).forEach(limits::add);
      limits.sort(null);
      List<Integer> order = new ArrayList<>();
      for (int i = 1; i < limits.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      List<CsvScanner> threads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        TallyBook own = TallyBook.of(header.layout());
        books.add(own);
        threads.add(CsvScanner.of(header, own));
      }
      CsvChunk[] chunks = new CsvChunk[limits.size()];
      for (int i : order) {
        CsvScanner thread = threads.get(random.nextInt(threads.size()));
        chunks[i] = scan(thread, file, header, limits.get(i - 1), limits.get(i), random);
      }
      for (int i = 1; i < limits.size(); i++) {
        ledger.accept(chunks[i], problems::add);
      }
    }
    Collections.shuffle(books, random);
    books.forEach(book::merge);
    return new Result(
        book.all().collect(ImmutableList.toImmutableList()), ImmutableList.copyOf(problems));
  }

  private static CsvChunk scan(
      CsvScanner scanner, byte[] file, CsvHeader header, int start, int limit, Random random) {
    // Only what a reader would have at hand: the range, the byte before, the rest of the last row.
    int before = start == header.length() ? start : start - 1;
    int end = CsvScanner.afterLineBreak(file, limit - 1, file.length);
    int to = Math.min(end, before + limit - start + CsvHeader.LONGEST_LINE + 3);
    to = Math.min(file.length, to + random.nextInt(20));
    byte[] bytes = Arrays.copyOfRange(file, before, to);
    int limitHere = limit - before;
    int from = before == start ? 0 : CsvScanner.afterLineBreak(bytes, 0, limitHere);
    return scanner.scan(bytes, from, limitHere, bytes.length);
  }
}
