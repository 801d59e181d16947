package org.openita.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;

/**
 * One line of a stream of documents. Made by {@link JsonInput#lines}.
 *
 * @param <T> the value of the document
 */
public final class JsonLine<T> {

  private final long number;
  private final Checked<T> document;

  JsonLine(long number, Checked<T> document) {
    this.number = number;
    this.document = document;
  }

  /** Returns the number of the line, from 1; blank lines count. */
  public long number() {
    return number;
  }

  /** Returns the value of the document, or every problem of it. */
  public Checked<T> document() {
    return document;
  }

  /** Returns the line with its value converted; problems stay. */
  public <R> JsonLine<R> flatMap(Function<? super T, Checked<R>> next) {
    return new JsonLine<>(number, document.flatMap(next));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonLine<?> line
        && line.number == number
        && line.document.equals(document);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(number) + document.hashCode();
  }

  @Override
  public String toString() {
    return "line " + number + ": " + document;
  }
}
