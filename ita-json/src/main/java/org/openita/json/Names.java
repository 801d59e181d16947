package org.openita.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;

/** The members that an object may have, and which of them it must have. */
final class Names {

  /** Names that are codes; duplicates are found where the entries are collected. */
  static final Names CODES = new Names(ImmutableList.of(), 0);

  /** Names that are free but unique. */
  static final Names FREE = new Names(ImmutableList.of(), 0);

  private final String[] names;
  private final ImmutableMap<String, Integer> places;
  private final long required;

  private Names(ImmutableList<String> names, long required) {
    this.names = names.toArray(String[]::new);
    this.required = required;
    ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    this.places = index.buildOrThrow();
  }

  /** Returns the names of members. */
  static Names of(List<? extends Member<?, ?>> members) {
    long bits = 0;
    for (int i = 0; i < members.size(); i++) {
      bits |= members.get(i).isRequired() ? 1L << i : 0;
    }
    return new Names(ImmutableList.copyOf(Lists.transform(members, member -> member.name())), bits);
  }

  long requiredOnes() {
    return required;
  }

  /** Returns names of required members. */
  static Names required(String... names) {
    return new Names(ImmutableList.copyOf(names), (1L << names.length) - 1);
  }

  /** Returns names of optional members. */
  static Names allOptional(String... names) {
    return required().optional(names);
  }

  /** Returns these names and those of more optional members. */
  Names optional(String... more) {
    ImmutableList<String> all = ImmutableList.<String>builder().add(names).add(more).build();
    // A seen member is one bit of a long.
    if (all.size() > Long.SIZE) {
      throw new IllegalArgumentException("an object has at most 64 members");
    }
    return new Names(all, required);
  }

  /**
   * Returns the place of a name among these; -1 if it is unknown.
   *
   * @param hint the place that is looked at first: most documents have the usual order
   */
  int place(String name, int hint) {
    if (hint < names.length && names[hint].equals(name)) {
      return hint;
    }
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  /** Returns the required members that are not among those seen. */
  ImmutableList<String> missing(long seen) {
    return (required & ~seen) == 0 ? ImmutableList.of() : names(required & ~seen);
  }

  /** Returns the allowed names, for messages. */
  @Override
  public String toString() {
    return Joiner.on(", ").join(Iterables.concat(names(required), names(~required)));
  }

  private ImmutableList<String> names(long bits) {
    ImmutableList.Builder<String> list = ImmutableList.builder();
    for (int i = 0; i < names.length; i++) {
      if ((bits >> i & 1) != 0) {
        list.add(names[i]);
      }
    }
    return list.build();
  }
}
