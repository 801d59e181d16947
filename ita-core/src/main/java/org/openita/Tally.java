package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many respondents chose each option of one answer line, in the order in which the form prints
 * the options.
 *
 * <p>A tally is all that any mean of the answers needs, whatever the points are, and tallies of
 * disjoint groups of respondents add up in any order.
 */
public final class Tally {

  private final ImmutableLongArray counts;

  private Tally(ImmutableLongArray counts) {
    this.counts = counts;
  }

  /**
   * The tally of these counts.
   *
   * @throws IllegalArgumentException if there are fewer than two options, or a count is negative
   * @throws ArithmeticException if the number of answers exceeds the range of {@code long}
   */
  public static Tally of(long... counts) {
    return of(ImmutableLongArray.copyOf(counts));
  }

  /** As {@link #of(long...)}. */
  public static Tally of(ImmutableLongArray counts) {
    checkArgument(
        counts.length() >= 2, "a tally has at least two options but had %s", counts.length());
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      long count = counts.get(i);
      checkArgument(count >= 0, "a count of a tally must be 0 or more but was %s", count);
      if (count > Long.MAX_VALUE - total) {
        // In words of our own: compiled code may leave those of Math.addExact out.
        throw new ArithmeticException(
            "a tally has at most " + Long.MAX_VALUE + " answers but had more");
      }
      total += count;
    }
    return new Tally(counts);
  }

  /** The counts, one per option. */
  public ImmutableLongArray counts() {
    return counts;
  }

  /** The number of options. */
  public int options() {
    return counts.length();
  }

  /** The number of answers. */
  public long total() {
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      total += counts.get(i);
    }
    return total;
  }

  /**
   * The tally of both groups of respondents.
   *
   * @throws IllegalArgumentException if the numbers of options differ
   * @throws ArithmeticException on overflow
   */
  public Tally plus(Tally other) {
    checkArgument(
        options() == other.options(),
        "tallies of %s and of %s options do not add up",
        options(),
        other.options());
    ImmutableLongArray.Builder sum = ImmutableLongArray.builder(options());
    for (int i = 0; i < options(); i++) {
      sum.add(Math.addExact(counts.get(i), other.counts.get(i)));
    }
    return of(sum.build());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.stream().mapToObj(Long::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
