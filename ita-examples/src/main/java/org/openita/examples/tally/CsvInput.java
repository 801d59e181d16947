package org.openita.examples.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Represents a file or stream to tally. */
public final class CsvInput {

  private final String name;
  private final Opener opener;

  private CsvInput(String name, Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /** Returns an input named by the path of a file, which is read as a stream unless regular. */
  public static CsvInput file(Path file) {
    return file(file.toString(), file);
  }

  /** Returns an input for a file, which is read as a stream unless regular. */
  public static CsvInput file(String name, Path file) {
    return new CsvInput(
        name,
        () ->
            Files.isRegularFile(file)
                ? new FileRangeReader(file, Files.size(file))
                : new StreamRangeReader(Files.newInputStream(file)));
  }

  /** Returns an input for a stream, which is closed after it has been read once. */
  public static CsvInput stream(String name, InputStream stream) {
    return new CsvInput(name, () -> new StreamRangeReader(stream));
  }

  /** Returns the name that identifies it in messages. */
  public String name() {
    return name;
  }

  RangeReader open() throws IOException {
    return opener.open();
  }

  @Override
  public String toString() {
    return name;
  }

  private interface Opener {
    RangeReader open() throws IOException;
  }
}
