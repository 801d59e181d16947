package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object: its name, the codec of its value, and how the value is taken from the
 * object and put into a builder.
 *
 * @param <T> the object
 * @param <B> its builder
 * @param <V> the value
 */
final class Member<T, B, V> {

  private interface Getter<T, V> {
    @Nullable V of(T object);
  }

  private final DocumentWriter.Name name;
  private final boolean isRequired;
  private final Codec<V> codec;
  private final Getter<T, V> getter;
  private final BiConsumer<? super B, ? super V> setter;

  private Member(
      String name,
      boolean isRequired,
      Codec<V> codec,
      Getter<T, V> getter,
      BiConsumer<? super B, ? super V> setter) {
    this.name = new DocumentWriter.Name(name);
    this.isRequired = isRequired;
    this.codec = codec;
    this.getter = getter;
    this.setter = setter;
  }

  /** Returns the member that names the schema of a document. */
  static <T, B> Member<T, B, String> schema(String id) {
    return required(
        "schema",
        Codec.of(in -> in.schema(id), DocumentWriter::string),
        value -> id,
        (builder, read) -> {});
  }

  /** Returns a member that every object has. */
  static <T, B, V> Member<T, B, V> required(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Member<>(name, true, codec, getter::apply, setter);
  }

  /** Returns a member that is always written, and may be absent where it is read. */
  static <T, B, V> Member<T, B, V> always(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Member<>(name, false, codec, getter::apply, setter);
  }

  /** Returns a member that is absent where there is no value. */
  static <T, B, V> Member<T, B, V> optional(
      String name,
      Codec<V> codec,
      Function<? super T, Optional<V>> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Member<>(name, false, codec, object -> getter.apply(object).orElse(null), setter);
  }

  /** Returns a member that is absent where it has the usual value. */
  static <T, B, V> Member<T, B, V> unless(
      V usual,
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Member<>(
        name,
        false,
        codec,
        object -> {
          V value = getter.apply(object);
          return value.equals(usual) ? null : value;
        },
        setter);
  }

  /** Returns a member that is a list, absent where that is empty. */
  static <T, B, V> Member<T, B, ImmutableList<V>> optionalList(
      String name,
      Codec<V> item,
      Function<? super T, ImmutableList<V>> getter,
      BiConsumer<? super B, ? super ImmutableList<V>> setter) {
    return unless(ImmutableList.of(), name, Values.list(item), getter, setter);
  }

  String name() {
    return name.toString();
  }

  boolean isRequired() {
    return isRequired;
  }

  /** Reads the value into a builder, unless it has problems. */
  void read(DocumentReader in, B builder) {
    V value = codec.read(in);
    if (value != null) {
      setter.accept(builder, value);
    }
  }

  void write(DocumentWriter out, T object) {
    V value = getter.of(object);
    if (value != null) {
      codec.write(out.member(name), value);
    }
  }
}
