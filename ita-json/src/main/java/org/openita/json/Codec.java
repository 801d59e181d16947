package org.openita.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value is read and written.
 *
 * @param <T> the value
 */
interface Codec<T> {

  /**
   * Reads the value that the reader is at, up to its end.
   *
   * @return null where the value had problems, which are reported to the reader
   */
  @Nullable T read(DocumentReader in);

  /** Writes one value. */
  void write(DocumentWriter out, T value);

  static <T> Codec<T> of(
      Function<DocumentReader, @Nullable T> read, BiConsumer<DocumentWriter, T> write) {
    return new Codec<>() {
      @Override
      public @Nullable T read(DocumentReader in) {
        return read.apply(in);
      }

      @Override
      public void write(DocumentWriter out, T value) {
        write.accept(out, value);
      }
    };
  }
}
