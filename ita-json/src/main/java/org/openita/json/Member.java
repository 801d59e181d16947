package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Code;

/**
 * A member of an object: its name, the codec of its value, and how the value is taken from the
 * object and put into a builder.
 *
 * @param <T> the object
 * @param <B> its builder
 */
abstract class Member<T, B> {

  private final DocumentWriter.Name name;
  private final boolean isRequired;

  private Member(String name, boolean isRequired) {
    this.name = new DocumentWriter.Name(name);
    this.isRequired = isRequired;
  }

  /** Returns the member that names the schema of a document. */
  static <T, B> Member<T, B> schema(String id) {
    return required(
        "schema",
        Codec.of(in -> in.schema(id), DocumentWriter::string),
        object -> id,
        (builder, read) -> {});
  }

  /** Returns a member that every object has. */
  static <T, B, V> Member<T, B> required(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Single<T, B, V>(name, true, codec, setter) {
      @Override
      V value(T object) {
        return getter.apply(object);
      }
    };
  }

  /** Returns a member that is always written, and may be absent where it is read. */
  static <T, B, V> Member<T, B> always(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Single<T, B, V>(name, false, codec, setter) {
      @Override
      V value(T object) {
        return getter.apply(object);
      }
    };
  }

  /** Returns a member that is absent where there is no value. */
  static <T, B, V> Member<T, B> optional(
      String name,
      Codec<V> codec,
      Function<? super T, Optional<V>> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Single<T, B, V>(name, false, codec, setter) {
      @Override
      @Nullable V value(T object) {
        return getter.apply(object).orElse(null);
      }
    };
  }

  /** Returns a member that is absent where it has the usual value. */
  static <T, B, V> Member<T, B> unless(
      V usual,
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> getter,
      BiConsumer<? super B, ? super V> setter) {
    return new Single<T, B, V>(name, false, codec, setter) {
      @Override
      @Nullable V value(T object) {
        V value = getter.apply(object);
        return value.equals(usual) ? null : value;
      }
    };
  }

  /** Returns a member that is a list, absent where that is empty. */
  static <T, B, V> Member<T, B> optionalList(
      String name,
      Codec<V> item,
      Function<? super T, ImmutableList<V>> getter,
      BiConsumer<? super B, ? super ImmutableList<V>> setter) {
    return unless(ImmutableList.of(), name, item.list(), getter, setter);
  }

  /** Returns a member that is an object by code, absent where that is empty. */
  static <T, B, V> Member<T, B> optionalMap(
      String name,
      Codec<V> entry,
      Function<? super T, ? extends Map<Code, V>> getter,
      BiConsumer<? super B, ? super Map<Code, V>> setter) {
    return unless(ImmutableMap.of(), name, entry.byCode(), getter, setter);
  }

  /** Returns a member of which only reading makes sense: the object is a draft. */
  static <T, B, V> Member<T, B> part(
      String name,
      Function<DocumentReader, @Nullable V> reader,
      BiConsumer<? super B, ? super V> setter) {
    return new Single<T, B, V>(name, false, Codec.of(reader, (out, value) -> {}), setter) {
      @Override
      @Nullable V value(T object) {
        return null;
      }
    };
  }

  /** Returns a member whose value is not looked at. */
  static <T, B> Member<T, B> ignored(String name) {
    return part(
        name,
        in -> {
          in.skip();
          return null;
        },
        (builder, read) -> {});
  }

  /** Returns a member that is an object of some of the values of this object. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T, B> Member<T, B> group(String name, Member<T, B>... members) {
    return new Group<>(name, Members.of(members));
  }

  final String name() {
    return name.toString();
  }

  final boolean isRequired() {
    return isRequired;
  }

  /**
   * Reads the value into a builder.
   *
   * @param standIn has the value in place of one with problems; null where none is needed then
   */
  abstract void read(DocumentReader in, B builder, @Nullable T standIn);

  /** Puts the value of an object into a builder, where there is one. */
  abstract void copy(T object, B builder);

  /** Writes the member, where there is a value. */
  abstract void write(DocumentWriter out, T object);

  private abstract static class Single<T, B, V> extends Member<T, B> {

    private final Codec<V> codec;
    private final BiConsumer<? super B, ? super V> setter;

    Single(
        String name, boolean isRequired, Codec<V> codec, BiConsumer<? super B, ? super V> setter) {
      super(name, isRequired);
      this.codec = codec;
      this.setter = setter;
    }

    /** Returns the value that an object has; null where it has none. */
    abstract @Nullable V value(T object);

    @Override
    final void read(DocumentReader in, B builder, @Nullable T standIn) {
      V value = codec.read(in);
      if (value != null) {
        setter.accept(builder, value);
      } else if (standIn != null) {
        copy(standIn, builder);
      }
    }

    @Override
    final void copy(T object, B builder) {
      V value = value(object);
      if (value != null) {
        setter.accept(builder, value);
      }
    }

    @Override
    final void write(DocumentWriter out, T object) {
      V value = value(object);
      if (value != null) {
        codec.write(out.member(super.name), value);
      }
    }
  }

  private static final class Group<T, B> extends Member<T, B> {

    private final Members<T, B> members;

    Group(String name, Members<T, B> members) {
      super(name, true);
      this.members = members;
    }

    @Override
    void read(DocumentReader in, B builder, @Nullable T standIn) {
      if (in.enterObject()) {
        members.read(in, builder, standIn);
      } else if (standIn != null) {
        copy(standIn, builder);
      }
    }

    @Override
    void copy(T object, B builder) {
      members.copy(object, builder);
    }

    @Override
    void write(DocumentWriter out, T object) {
      members.write(out.member(super.name), object);
    }
  }
}
