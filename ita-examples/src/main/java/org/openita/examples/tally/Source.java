package org.openita.examples.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where rows come from: a file, or a stream. */
public final class Source {

  private final String name;
  private final Opener opener;

  private Source(String name, Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /** A file, under the name that its path has; one that is not regular is read as a stream. */
  public static Source file(Path file) {
    return new Source(
        file.toString(),
        () ->
            Files.isRegularFile(file)
                ? new FileReading(file, Files.size(file))
                : new StreamReading(Files.newInputStream(file)));
  }

  /** A stream, which can be read once; it is closed then. */
  public static Source stream(String name, InputStream stream) {
    return new Source(name, () -> new StreamReading(stream));
  }

  /** The name by which messages tell it from others. */
  public String name() {
    return name;
  }

  Reading open() throws IOException {
    return opener.open();
  }

  @Override
  public String toString() {
    return name;
  }

  private interface Opener {
    Reading open() throws IOException;
  }
}
