package org.openita.json;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one kind of object, each member of which is declared once.
 *
 * <pre>{@code
 * ObjectCodec.of(
 *     Evidence::builder,
 *     Evidence.Builder::build,
 *     required("text", WORDS, Evidence::text, Evidence.Builder::text),
 *     optional("link", WORDS, Evidence::link, Evidence.Builder::link),
 *     optional("date", DATE, Evidence::date, Evidence.Builder::date));
 * }</pre>
 *
 * <p>Members are written in this order and read in any.
 *
 * @param <T> the value of an object
 * @param <B> the builder of such values
 */
final class ObjectCodec<T, B> implements Codec<T> {

  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final Members<T, B> members;
  private final boolean isTolerant;
  private final @Nullable T standIn;

  private ObjectCodec(
      Supplier<B> start,
      Function<B, T> finish,
      Members<T, B> members,
      boolean isTolerant,
      @Nullable T standIn) {
    this.start = start;
    this.finish = finish;
    this.members = members;
    this.isTolerant = isTolerant;
    this.standIn = standIn;
  }

  /**
   * Returns a codec.
   *
   * @param start makes a builder
   * @param finish builds the value; what its checks find is reported at the object
   * @param members the members in the order in which they are written
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T, B> ObjectCodec<T, B> of(
      Supplier<B> start, Function<B, T> finish, Member<T, B>... members) {
    return of(start, finish, Members.of(members));
  }

  static <T, B> ObjectCodec<T, B> of(
      Supplier<B> start, Function<B, T> finish, Members<T, B> members) {
    return new ObjectCodec<>(start, finish, members, false, null);
  }

  /** Returns this codec but for objects with problems: it builds what can be read of them. */
  ObjectCodec<T, B> tolerant() {
    return new ObjectCodec<>(start, finish, members, true, null);
  }

  /**
   * Returns this codec but for objects with problems: the checks of the value see them too, with
   * values of another object in place of those that cannot be read.
   */
  ObjectCodec<T, B> withStandIn(T object) {
    return new ObjectCodec<>(start, finish, members, isTolerant, object);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    int before = in.problems();
    if (!in.enterObject()) {
      return null;
    }
    B builder = start.get();
    members.read(in, builder, standIn);
    boolean isSound = in.problems() == before;
    if (isSound || isTolerant) {
      return in.build(finish, builder);
    }
    if (standIn != null) {
      in.build(finish, builder);
    }
    return null;
  }

  @Override
  public void write(DocumentWriter out, T value) {
    members.write(out, value);
  }
}
