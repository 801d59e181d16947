package org.openita.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.tally.CsvChunkMerger;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Counts the rows of splits. Used by one task. */
final class SplitReader {

  private static final int RANGE = 1 << 20;

  /** The maximum rest of the last row after a range. */
  private static final int TAIL = CsvHeader.LONGEST_LINE + 2;

  private static final Pattern PLACE = Pattern.compile("line (\\d+), (column \\d+)");

  private final TallyBook book;
  private final Map<TallyLayout, TallyBook> scanned = new HashMap<>();
  private final byte[] bytes = new byte[1 + RANGE + TAIL];

  private SplitReader(TallyLayout layout) {
    this.book = TallyBook.of(layout);
  }

  /** Counts the rows of all these splits. */
  static PartialTally read(Iterator<CsvSplit> splits, TallyLayout layout) throws IOException {
    SplitReader reader = new SplitReader(layout);
    List<SplitResult> results = new ArrayList<>();
    while (splits.hasNext()) {
      results.add(reader.read(splits.next()));
    }
    reader.scanned.values().forEach(reader.book::merge);
    return new PartialTally(reader.book, results);
  }

  static FSDataInputStream open(String file) throws IOException {
    Path path = new Path(URI.create(file));
    return path.getFileSystem(new Configuration()).open(path);
  }

  static Checked<CsvHeader> header(FSDataInputStream in, long size, TallyLayout layout)
      throws IOException {
    byte[] head = new byte[(int) Math.min(size, 2L * CsvHeader.LONGEST_LINE)];
    in.readFully(0, head);
    return CsvHeader.check(head, 0, head.length, layout);
  }

  private SplitResult read(CsvSplit split) throws IOException {
    try (FSDataInputStream in = open(split.file())) {
      CsvHeader header = header(in, split.size(), book.layout()).orElseThrow();
      CsvScanner scanner =
          CsvScanner.of(header, scanned.computeIfAbsent(header.layout(), TallyBook::of));
      CsvChunkMerger merger = CsvChunkMerger.of(book);
      merger.begin(header);
      List<SplitResult.RowProblem> problems = new ArrayList<>();
      long lines = 0;
      long next = Math.max(header.length(), split.start());
      while (next < split.end()) {
        long end = Math.min(split.end(), next + RANGE);
        boolean rowBegins = next == header.length();
        // The byte before the range shows whether a row starts there.
        long first = rowBegins ? next : next - 1;
        int limit = (int) (end - first);
        int to = (int) Math.min(split.size() - first, limit + TAIL);
        in.readFully(first, bytes, 0, to);
        int from = rowBegins ? 0 : CsvScanner.afterLineBreak(bytes, 0, limit);
        var chunk = scanner.scan(bytes, from, limit, to);
        merger.accept(chunk, problem -> problems.add(rowProblem(problem)));
        lines += chunk.lines();
        next = end;
      }
      return new SplitResult(split.number(), split.file(), lines, problems);
    }
  }

  private static SplitResult.RowProblem rowProblem(Problem problem) {
    Matcher place = PLACE.matcher(problem.pointer());
    checkArgument(place.matches(), "problem must be at a line and column but was %s", problem);
    return new SplitResult.RowProblem(
        Long.parseLong(place.group(1)), place.group(2), problem.message());
  }
}
