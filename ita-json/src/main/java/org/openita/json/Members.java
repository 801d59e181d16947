package org.openita.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/** The members that an object may have, and which of them it must have. */
final class Members {

  /** Names that are codes; that each stands once is seen where the entries are collected. */
  static final Members CODES = new Members(ImmutableList.of(), 0);

  /** Names that are free; each may stand once. */
  static final Members FREE = new Members(ImmutableList.of(), 0);

  private final String[] names;
  private final ImmutableMap<String, Integer> places;
  private final long required;

  private Members(ImmutableList<String> names, long required) {
    this.names = names.toArray(String[]::new);
    this.required = required;
    ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    this.places = index.buildOrThrow();
  }

  /** Returns the names of members; messages list those that are required first. */
  static Members of(ImmutableList<? extends Member<?, ?, ?>> members) {
    String[] names = new String[members.size()];
    long required = 0;
    for (int i = 0; i < members.size(); i++) {
      names[i] = members.get(i).name();
      required |= members.get(i).isRequired() ? 1L << i : 0;
    }
    return new Members(ImmutableList.copyOf(names), required);
  }

  /** Whether all members that must be there are among these. */
  boolean isComplete(long seen) {
    return (required & ~seen) == 0;
  }

  /** Members that must be there. */
  static Members required(String... names) {
    return new Members(ImmutableList.copyOf(names), (1L << names.length) - 1);
  }

  /** Members that may be there. */
  static Members allOptional(String... names) {
    return required().optional(names);
  }

  /** These and others that may be there. */
  Members optional(String... more) {
    ImmutableList<String> all = ImmutableList.<String>builder().add(names).add(more).build();
    // A seen member is one bit of a long.
    if (all.size() > Long.SIZE) {
      throw new IllegalArgumentException("an object has at most 64 members");
    }
    return new Members(all, required);
  }

  /**
   * The place of a name among these; -1 where it is not known.
   *
   * @param hint the place that is looked at first: members mostly stand in their usual order
   */
  int place(String name, int hint) {
    if (hint < names.length && names[hint].equals(name)) {
      return hint;
    }
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  /** The names of the required members that are not among those seen. */
  ImmutableList<String> missing(long seen) {
    long missing = required & ~seen;
    if (missing == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> list = ImmutableList.builder();
    for (int i = 0; i < names.length; i++) {
      if ((missing >> i & 1) != 0) {
        list.add(names[i]);
      }
    }
    return list.build();
  }

  /** The allowed names, for messages. */
  @Override
  public String toString() {
    List<String> sorted = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if ((required >> i & 1) != 0) {
        sorted.add(names[i]);
      }
    }
    for (int i = 0; i < names.length; i++) {
      if ((required >> i & 1) == 0) {
        sorted.add(names[i]);
      }
    }
    return Joiner.on(", ").join(sorted);
  }
}
