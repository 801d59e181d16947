package org.openita.json;

import org.jspecify.annotations.Nullable;

/**
 * How one kind of document is read and written; one class each.
 *
 * @param <T> what the document says
 */
interface Codec<T> {

  /**
   * What the value says that the reader stands at; null where it had problems, which the reader has
   * then been told. Either way the reader stands at the end of the value afterwards.
   */
  @Nullable T read(DocumentReader in);

  /** Writes it as one value. */
  void write(DocumentWriter out, T value);
}
