package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.internal.Excerpt;

/**
 * Reads and writes one kind of value.
 *
 * @param <T> the value
 */
interface Codec<T> {

  /**
   * Reads the value that the reader is positioned at, all of it.
   *
   * @return null if the value has problems, which are reported to the reader
   */
  @Nullable T read(DocumentReader in);

  /** Writes a value. */
  void write(DocumentWriter out, T value);

  /** Returns a codec of these two. */
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

  /** Returns the codec of a list; it reads the items that have no problems. */
  default Codec<ImmutableList<T>> list() {
    return of(in -> in.list(this), (out, items) -> out.list(items, this::write));
  }

  /** Returns the codec of an object by code; it reads the entries that have no problems. */
  default Codec<Map<Code, T>> byCode() {
    return of(
        in -> in.byCode(this, new HashSet<>()), (out, entries) -> out.byCode(entries, this::write));
  }

  /** Returns a codec that reads nothing of a value if any part of it has problems. */
  default Codec<T> sound() {
    return of(
        in -> {
          int before = in.problems();
          T value = read(in);
          return in.problems() == before ? value : null;
        },
        this::write);
  }

  /**
   * Returns a codec that reports a value which an item before it in the same list has.
   *
   * @param duplicate says so of the value
   */
  default Codec<T> distinct(DocumentProblem duplicate) {
    return of(
        in -> {
          T value = read(in);
          if (value == null || in.isFirst(value)) {
            return value;
          }
          in.problem(duplicate, value instanceof String text ? Excerpt.of(text) : value);
          return null;
        },
        this::write);
  }
}
