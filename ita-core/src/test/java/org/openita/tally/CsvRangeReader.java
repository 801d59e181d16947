package org.openita.tally;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openita.Problem;

/** Reads files in ranges, as several threads would. */
final class CsvRangeReader {

  private static final int SCANNERS = 3;
  private static final int MOST_SLACK = 20;

  private CsvRangeReader() {}

  /**
   * Describes a range, which ends at the next cut.
   *
   * @param at where it starts
   * @param turn when it is scanned: ranges are scanned by turn, whatever their position
   * @param scanner which scanner scans it
   * @param slack how many bytes after its last row are read too
   */
  record Cut(int at, int turn, int scanner, int slack) {

    /** Returns a cut with some turn, scanner and slack. */
    static Cut at(int at) {
      return new Cut(at, at % 7, at % SCANNERS, at % MOST_SLACK);
    }
  }

  /** Returns cuts in files of up to some length. */
  static Arbitrary<List<Cut>> cuts(int length) {
    return Combinators.combine(
            Arbitraries.integers().between(0, length),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, SCANNERS - 1),
            Arbitraries.integers().between(0, MOST_SLACK - 1))
        .as(Cut::new)
        .list();
  }

  /** The outcome of reading some files. */
  record Result(ImmutableList<AgencyTallies> tallies, ImmutableList<Problem> problems) {

    List<String> places() {
      return Lists.transform(problems, Problem::pointer);
    }
  }

  static Result read(byte[] file, TallyLayout layout, Cut... cuts) {
    return read(List.of(file), layout, List.of(cuts));
  }

  static Result read(byte[] file, TallyLayout layout, List<Cut> cuts) {
    return read(List.of(file), layout, cuts);
  }

  static Result read(List<byte[]> files, TallyLayout layout, List<Cut> cuts) {
    TallyBook book = TallyBook.of(layout);
    CsvChunkMerger merger = CsvChunkMerger.of(book);
    List<Problem> problems = new ArrayList<>();
    List<TallyBook> books = new ArrayList<>();
    for (byte[] file : files) {
      CsvHeader header = CsvHeader.check(file, 0, file.length, layout).orElseThrow();
      merger.begin(header);
      List<CsvScanner> scanners = new ArrayList<>();
      for (int i = 0; i < SCANNERS; i++) {
        TallyBook own = TallyBook.of(header.layout());
        books.add(own);
        scanners.add(CsvScanner.of(header, own));
      }
      for (CsvChunk chunk : scan(file, header, ranges(file, header, cuts), scanners)) {
        merger.accept(chunk, problems::add);
      }
    }
    Collections.rotate(books, cuts.size());
    books.forEach(book::merge);
    return new Result(book.all().collect(toImmutableList()), ImmutableList.copyOf(problems));
  }

  private static List<Cut> ranges(byte[] file, CsvHeader header, List<Cut> cuts) {
    List<Cut> ranges = new ArrayList<>();
    ranges.add(Cut.at(header.length()));
    cuts.stream()
        .filter(cut -> cut.at() > header.length() && cut.at() < file.length)
        .sorted(Comparator.comparingInt(Cut::at))
        .forEach(ranges::add);
    return ranges;
  }

  private static List<CsvChunk> scan(
      byte[] file, CsvHeader header, List<Cut> ranges, List<CsvScanner> scanners) {
    CsvChunk[] chunks = new CsvChunk[ranges.size()];
    IntStream.range(0, chunks.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> ranges.get(i).turn()))
        .forEach(
            i -> {
              Cut range = ranges.get(i);
              int limit = i + 1 < chunks.length ? ranges.get(i + 1).at() : file.length;
              chunks[i] = scan(scanners.get(range.scanner()), file, header, range, limit);
            });
    return Arrays.asList(chunks);
  }

  private static CsvChunk scan(
      CsvScanner scanner, byte[] file, CsvHeader header, Cut range, int limit) {
    // Only what a thread would have read: the byte before, the range and the rest of its last row.
    int before = range.at() == header.length() ? range.at() : range.at() - 1;
    int end = CsvScanner.afterLineBreak(file, limit - 1, file.length);
    int to = Math.min(end, before + limit - range.at() + CsvHeader.LONGEST_LINE + 3);
    to = Math.min(file.length, to + range.slack());
    byte[] bytes = Arrays.copyOfRange(file, before, to);
    int limitHere = limit - before;
    int from = before == range.at() ? 0 : CsvScanner.afterLineBreak(bytes, 0, limitHere);
    return scanner.scan(bytes, from, limitHere, bytes.length);
  }
}
