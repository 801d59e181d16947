package org.openita.examples.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.Checked;
import org.openita.tally.CsvHeader;
import org.openita.tally.TallyLayout;

/** Divides a regular file into ranges, which the threads read in parallel. */
final class FileRangeReader extends RangeReader {

  private final Path file;
  private final long size;
  private long body;
  private long position;

  FileRangeReader(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  @Override
  long size() {
    return size;
  }

  @Override
  Checked<CsvHeader> header(TallyLayout layout) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = RangeBuffer.named(file, () -> in.readNBytes(HEAD));
      Checked<CsvHeader> header = header(head, head.length, layout);
      body = header.value().map(CsvHeader::length).orElse(0);
      position = body;
      return header;
    }
  }

  @Override
  int next(RangeBuffer buffer, int length) {
    long start = position;
    position = Math.min(size, start + length);
    buffer.readLater(file, start, position, size, start == body);
    return (int) (position - start);
  }

  @Override
  void checkUnchanged() throws IOException {
    if (Files.size(file) != size) {
      throw new ChangedFileException(file);
    }
  }

  @Override
  public void close() {}
}
