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
 * <p>{@code check} gives what the document says, or everything that is wrong with it, as a value;
 * {@code read} throws {@link InvalidInputException} with the same problems instead. Immutable and
 * safe for use by many threads.
 *
 * @param <T> what the document gives
 */
public sealed class JsonInput<T> permits JsonFormat {

  private final Function<Source, Checked<T>> reading;

  JsonInput(Function<Source, Checked<T>> reading) {
    this.reading = reading;
  }

  /** What a document says. */
  public Checked<T> check(String document) {
    return check(Source.of(document));
  }

  /** What a document in UTF-8 says. */
  public Checked<T> check(byte[] document) {
    return check(Source.of(document));
  }

  /** What a file says. */
  public Checked<T> check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return check(in);
    }
  }

  /** What a stream says, in UTF-8; it is read to its end and not closed. */
  public Checked<T> check(InputStream in) throws IOException {
    // One more than is allowed shows that there is more, and no memory is asked for the rest.
    return check(in.readNBytes(Source.LARGEST + 1));
  }

  /** What a reader says; it is read to its end and not closed. */
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
   * What a document says.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public T read(String document) {
    return check(document).orElseThrow();
  }

  /**
   * What a document in UTF-8 says.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public T read(byte[] document) {
    return check(document).orElseThrow();
  }

  /**
   * What a file says.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public T read(Path file) throws IOException {
    return check(file).orElseThrow();
  }

  /**
   * What a stream says, in UTF-8; it is read to its end and not closed.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public T read(InputStream in) throws IOException {
    return check(in).orElseThrow();
  }

  /**
   * What a reader says; it is read to its end and not closed.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public T read(Reader in) throws IOException {
    return check(in).orElseThrow();
  }

  /**
   * A stream of documents in UTF-8, one to a line, read line by line as the result is consumed.
   * Blank lines are skipped but counted. A line that is wrong, or longer than 4 MiB, costs itself
   * only. The input is not closed; a failure to read it is an {@link java.io.UncheckedIOException}.
   */
  public Stream<JsonLine<T>> lines(InputStream in) {
    return StreamSupport.stream(new LineReader<>(in, this::check), false);
  }
}
