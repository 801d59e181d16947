package org.openita.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The members that an object may have, in the order in which they are written.
 *
 * @param <T> the object
 * @param <B> its builder
 */
final class Members<T, B> {

  private final ImmutableList<Member<T, B>> members;
  private final Names names;

  private Members(ImmutableList<Member<T, B>> members) {
    this.members = members;
    this.names = Names.of(members);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T, B> Members<T, B> of(Member<T, B>... members) {
    return new Members<>(ImmutableList.copyOf(members));
  }

  static <T, B> Members<T, B> of(Iterable<Member<T, B>> members) {
    return new Members<>(ImmutableList.copyOf(members));
  }

  /**
   * Reads the members of the object that the reader has entered into a builder; returns whether
   * there are any.
   *
   * @param standIn has the values in place of those that have problems or are missing; null where
   *     none are needed then
   */
  boolean read(DocumentReader in, B builder, @Nullable T standIn) {
    long seen = 0;
    for (int place = in.nextPlace(); place >= 0; place = in.nextPlace()) {
      seen |= 1L << place;
      members.get(place).read(in, builder, standIn);
    }
    for (int place = 0; standIn != null && place < members.size(); place++) {
      if ((names.requiredOnes() & ~seen & 1L << place) != 0) {
        members.get(place).copy(standIn, builder);
      }
    }
    return seen != 0;
  }

  Names names() {
    return names;
  }

  /** Puts all values of an object into a builder. */
  void copy(T object, B builder) {
    members.forEach(member -> member.copy(object, builder));
  }

  /** Writes an object. */
  void write(DocumentWriter out, T object) {
    out.beginObject();
    for (Member<T, B> member : members) {
      member.write(out, object);
    }
    out.endObject();
  }
}
