package org.openita.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openita.Checked;
import org.openita.InvalidInputException;

/**
 * Reads one kind of document.
 *
 * <p>{@code check} returns the value of the document, or every problem of it; {@code read} throws
 * {@link InvalidInputException} with the same problems instead. Immutable and safe for use by many
 * threads.
 *
 * @param <T> the value of a document
 */
public sealed class JsonInput<T> permits JsonFormat {

  private final String name;
  private final Function<Source, Checked<T>> reading;

  JsonInput(String name, Function<Source, Checked<T>> reading) {
    this.name = name;
    this.reading = reading;
  }

  /** Reads a document. */
  public Checked<T> check(String document) {
    return check(Source.of(document));
  }

  /** Reads a document in UTF-8. */
  public Checked<T> check(byte[] document) {
    return check(Source.of(document));
  }

  /** Reads a file. */
  public Checked<T> check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return check(in);
    }
  }

  /** Reads a stream in UTF-8 to its end, and does not close it. */
  public Checked<T> check(InputStream in) throws IOException {
    // One more than is allowed shows that there is more, and no memory is asked for the rest.
    return check(in.readNBytes(Source.LARGEST + 1));
  }

  /** Reads from a reader to its end, and does not close it. */
  public Checked<T> check(Reader in) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = in.read(buffer);
    while (count >= 0 && text.length() <= Source.LARGEST) {
      text.append(buffer, 0, count);
      count = in.read(buffer);
    }
    return check(text.toString());
  }

  private Checked<T> check(Checked<Source> source) {
    return source.flatMap(reading);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidInputException with every problem of the document
   */
  public T read(String document) {
    return check(document).orElseThrow();
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidInputException with every problem of the document
   */
  public T read(byte[] document) {
    return check(document).orElseThrow();
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException with every problem of the document
   */
  public T read(Path file) throws IOException {
    return check(file).orElseThrow();
  }

  /**
   * Reads a stream in UTF-8 to its end, and does not close it.
   *
   * @throws InvalidInputException with every problem of the document
   */
  public T read(InputStream in) throws IOException {
    return check(in).orElseThrow();
  }

  /**
   * Reads from a reader to its end, and does not close it.
   *
   * @throws InvalidInputException with every problem of the document
   */
  public T read(Reader in) throws IOException {
    return check(in).orElseThrow();
  }

  /**
   * Reads a stream of documents in UTF-8, one to a line, as the result is consumed. Blank lines are
   * skipped but counted. An invalid line, or one longer than 4 MiB, does not affect the others; one
   * that does not end within 1 GiB is the last that is read. The input is not closed; a failure to
   * read it is an {@link java.io.UncheckedIOException}.
   */
  public Stream<JsonLine<T>> lines(InputStream in) {
    return blocks(in).flatMap(LineBlock::lines);
  }

  /**
   * Splits a stream of documents as {@link #lines} does, as the result is consumed, and leaves it
   * to the caller to read the lines, on other threads perhaps. A block has a few lines, and only
   * those that the input had already: none waits for a later one.
   */
  public Stream<LineBlock<T>> blocks(InputStream in) {
    return StreamSupport.stream(new LineReader<>(in, this::check), false);
  }

  @Override
  public String toString() {
    return "JSON of " + name;
  }
}
