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
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvLedger;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Reads shares of files into a book. Used by one task. */
final class ShareReader {

  private static final int WINDOW = 1 << 20;

  /** Behind a range, the rest of the row that it ends in, however long. */
  private static final int TAIL = CsvHeader.LONGEST_LINE + 2;

  private static final Pattern PLACE = Pattern.compile("line (\\d+), (column \\d+)");

  private final TallyBook book;
  private final Map<TallyLayout, TallyBook> scanned = new HashMap<>();
  private final byte[] bytes = new byte[1 + WINDOW + TAIL];

  private ShareReader(TallyLayout layout) {
    this.book = TallyBook.of(layout);
  }

  /** The counts of all these shares. */
  static TallyPart read(Iterator<Share> shares, TallyLayout layout) throws IOException {
    ShareReader reader = new ShareReader(layout);
    List<SharedRead> reads = new ArrayList<>();
    while (shares.hasNext()) {
      reads.add(reader.read(shares.next()));
    }
    reader.scanned.values().forEach(reader.book::merge);
    return new TallyPart(reader.book, reads);
  }

  static FSDataInputStream open(String file) throws IOException {
    Path path = new Path(URI.create(file));
    return path.getFileSystem(new Configuration()).open(path);
  }

  static Checked<CsvHeader> header(FSDataInputStream in, long size, TallyLayout layout)
      throws IOException {
    byte[] head = new byte[(int) Math.min(size, 2L * CsvHeader.LONGEST_LINE)];
    in.readFully(0, head);
    return CsvHeader.read(head, 0, head.length, layout);
  }

  private SharedRead read(Share share) throws IOException {
    try (FSDataInputStream in = open(share.file())) {
      CsvHeader header = header(in, share.size(), book.layout()).orElseThrow();
      CsvScanner scanner =
          CsvScanner.of(header, scanned.computeIfAbsent(header.layout(), TallyBook::of));
      CsvLedger ledger = CsvLedger.of(book);
      ledger.begin(header);
      List<SharedRead.Fault> faults = new ArrayList<>();
      long lines = 0;
      long next = Math.max(header.length(), share.start());
      while (next < share.end()) {
        long end = Math.min(share.end(), next + WINDOW);
        boolean rowBegins = next == header.length();
        // The byte before a range tells whether a row begins with it.
        long first = rowBegins ? next : next - 1;
        int limit = (int) (end - first);
        int to = (int) Math.min(share.size() - first, limit + TAIL);
        in.readFully(first, bytes, 0, to);
        int from = rowBegins ? 0 : CsvScanner.afterLineBreak(bytes, 0, limit);
        var chunk = scanner.scan(bytes, from, limit, to);
        ledger.accept(chunk, problem -> faults.add(fault(problem)));
        lines += chunk.lines();
        next = end;
      }
      return new SharedRead(share.number(), share.file(), lines, faults);
    }
  }

  private static SharedRead.Fault fault(Problem problem) {
    Matcher place = PLACE.matcher(problem.pointer());
    checkArgument(place.matches(), "a problem of a row has its place but was %s", problem);
    return new SharedRead.Fault(Long.parseLong(place.group(1)), place.group(2), problem.message());
  }
}
