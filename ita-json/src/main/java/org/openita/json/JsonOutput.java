package org.openita.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Writes one kind of document.
 *
 * <p>The same value gives the same bytes everywhere, in UTF-8, Thai as itself. Immutable and safe
 * for use by many threads. Every method throws {@link IllegalArgumentException} where a text of the
 * value has half of a surrogate pair, which no document can hold.
 *
 * @param <T> what the document says
 */
public class JsonOutput<T> {

  private final BiConsumer<DocumentWriter, T> codec;
  private final boolean indented;

  JsonOutput(BiConsumer<DocumentWriter, T> codec, boolean indented) {
    this.codec = codec;
    this.indented = indented;
  }

  BiConsumer<DocumentWriter, T> codec() {
    return codec;
  }

  /** The same documents with a line for each member, for people. */
  public JsonOutput<T> indented() {
    return new JsonOutput<>(codec, true);
  }

  /** The document, on one line unless {@link #indented}. */
  public String write(T value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  /** Writes a file that has the document and a line end; a file that is there is replaced. */
  public void write(T value, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writeLine(value, out);
    }
  }

  /** Writes the document, in UTF-8, and neither flushes nor closes. */
  public void write(T value, OutputStream out) throws IOException {
    out.write(bytes(value));
  }

  /** Writes the document, and neither flushes nor closes. */
  public void write(T value, Writer out) throws IOException {
    out.write(write(value));
  }

  /**
   * Writes the document and a line end, in UTF-8, and neither flushes nor closes. Called again and
   * again it writes a stream of documents, one to a line.
   */
  public void writeLine(T value, OutputStream out) throws IOException {
    out.write(bytes(value));
    out.write('\n');
  }

  private byte[] bytes(T value) {
    return DocumentWriter.write(codec, value, indented);
  }
}
