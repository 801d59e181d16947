package org.openita.json;

import com.google.common.collect.ImmutableList;
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
 * @param <T> the value that an object stands for
 * @param <B> the builder of such values
 */
final class ObjectCodec<T, B> implements Codec<T> {

  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final ImmutableList<Member<T, B, ?>> members;
  private final Members names;

  private ObjectCodec(
      Supplier<B> start, Function<B, T> finish, ImmutableList<Member<T, B, ?>> members) {
    this.start = start;
    this.finish = finish;
    this.members = members;
    this.names = Members.of(members);
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
      Supplier<B> start, Function<B, T> finish, Member<T, B, ?>... members) {
    return new ObjectCodec<>(start, finish, ImmutableList.copyOf(members));
  }

  /** Reads the object; builds nothing of one that has problems, whose parts say little then. */
  @Override
  public @Nullable T read(DocumentReader in) {
    int before = in.problems();
    if (!in.enter(names)) {
      return null;
    }
    B builder = start.get();
    for (int place = in.nextPlace(); place >= 0; place = in.nextPlace()) {
      members.get(place).read(in, builder);
    }
    return in.problems() == before ? in.build(finish, builder) : null;
  }

  @Override
  public void write(DocumentWriter out, T value) {
    out.beginObject();
    for (Member<T, B, ?> member : members) {
      member.write(out, value);
    }
    out.endObject();
  }
}
