package org.openita.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import org.jspecify.annotations.Nullable;

/**
 * The members that an object may have, in the order in which they are written.
 *
 * @param <T> the object
 * @param <B> its builder
 */
final class Members<T, B> {

  private final ImmutableList<Member<T, B>> members;
  private final String[] names;
  private final ImmutableMap<String, Integer> places;

  private Members(ImmutableList<Member<T, B>> members) {
    // Members that were seen are the bits of a long.
    checkArgument(members.size() <= Long.SIZE, "an object has at most %s members", Long.SIZE);
    this.members = members;
    this.names = members.stream().map(Member::name).toArray(String[]::new);
    ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < names.length; i++) {
      index.put(names[i], i);
    }
    this.places = index.buildOrThrow();
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
   * Reads the members of the object that the reader has entered; returns whether there are any.
   *
   * @param builder takes the values that have no problems
   * @param standIn has the others and those of missing members; null where none are needed
   */
  boolean read(DocumentReader in, B builder, @Nullable T standIn) {
    long seen = 0;
    int place = -1;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      place = place(name, place + 1);
      if (place < 0) {
        in.skipUnknown(name, this);
      } else if ((seen >> place & 1) != 0) {
        in.skipDuplicate();
      } else {
        seen |= 1L << place;
        members.get(place).read(in, builder, standIn);
      }
    }
    for (int i = 0; i < names.length; i++) {
      if ((seen >> i & 1) == 0 && members.get(i).isRequired()) {
        in.reportMissing(names[i]);
        if (standIn != null) {
          members.get(i).copy(standIn, builder);
        }
      }
    }
    return seen != 0;
  }

  /**
   * Returns the place of a name; -1 where there is no such member.
   *
   * @param likely the place to look at first: most documents have members in this order
   */
  private int place(String name, int likely) {
    if (likely < names.length && names[likely].equals(name)) {
      return likely;
    }
    Integer place = places.get(name);
    return place == null ? -1 : place;
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

  /** Returns the names, those of required members first. */
  @Override
  public String toString() {
    return Joiner.on(", ")
        .join(
            Iterables.transform(
                Iterables.concat(
                    Iterables.filter(members, Member::isRequired),
                    Iterables.filter(members, member -> !member.isRequired())),
                Member::name));
  }
}
