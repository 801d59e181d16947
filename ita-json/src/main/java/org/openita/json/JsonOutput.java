package org.openita.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one kind of document.
 *
 * <p>The same value gives the same bytes everywhere, in UTF-8, Thai as itself. Immutable and safe
 * for use by many threads. Every method throws {@link IllegalArgumentException} where a text of the
 * value has half of a surrogate pair, which no document can hold.
 *
 * @param <T> the value of a document
 */
public sealed interface JsonOutput<T> permits JsonFormat, WriteOnly {

  /** Returns the same writer with a line for each member, for people. */
  JsonOutput<T> indented();

  /** Returns the document in UTF-8, on one line unless {@link #indented}. */
  byte[] toBytes(T value);

  /** Returns the document, on one line unless {@link #indented}. */
  default String write(T value) {
    return new String(toBytes(value), StandardCharsets.UTF_8);
  }

  /** Writes a file with the document and a line end; an existing file is replaced. */
  default void write(T value, Path file) throws IOException {
    // The document first: where it cannot be written, the file stays as it is.
    byte[] document = toBytes(value);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(document);
      out.write('\n');
    }
  }

  /** Writes the document, in UTF-8, and neither flushes nor closes. */
  default void write(T value, OutputStream out) throws IOException {
    out.write(toBytes(value));
  }

  /** Writes the document, and neither flushes nor closes. */
  default void write(T value, Writer out) throws IOException {
    out.write(write(value));
  }

  /**
   * Writes the document and a line end, in UTF-8, and neither flushes nor closes. Repeated calls
   * write a stream of documents, one to a line.
   */
  default void writeLine(T value, OutputStream out) throws IOException {
    out.write(toBytes(value));
    out.write('\n');
  }
}
