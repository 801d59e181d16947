package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many respondents chose each option of one answer line, in the order in which the form prints
 * the options.
 *
 * <p>A tally is sufficient for any mean of the answers, whatever their points, and tallies of
 * disjoint groups of respondents add up in any order. Immutable and safe for use by many threads.
 */
public final class Tally {

  private final ImmutableLongArray counts;

  private Tally(ImmutableLongArray counts) {
    this.counts = counts;
  }

  /**
   * Returns the tally of these counts.
   *
   * @throws IllegalArgumentException if there are fewer than two options, or a count is negative
   * @throws ArithmeticException if the number of answers exceeds the range of {@code long}
   */
  public static Tally of(long... counts) {
    return of(ImmutableLongArray.copyOf(counts));
  }

  /** Returns the tally of these counts, as {@link #of(long...)}. */
  public static Tally of(ImmutableLongArray counts) {
    checkArgument(
        counts.length() >= 2, "a tally has at least two options but had %s", counts.length());
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      long count = counts.get(i);
      checkArgument(count >= 0, "a count of a tally must be 0 or more but was %s", count);
      if (count > Long.MAX_VALUE - total) {
        // Not Math.addExact: compiled code may throw its exception without a message.
        throw new ArithmeticException(
            "a tally has at most " + Long.MAX_VALUE + " answers but had more");
      }
      total += count;
    }
    return new Tally(counts);
  }

  /** Returns the number of respondents for each option. */
  public ImmutableLongArray counts() {
    return counts;
  }

  /** Returns the number of options. */
  public int options() {
    return counts.length();
  }

  /** Returns the number of answers. */
  public long total() {
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      total += counts.get(i);
    }
    return total;
  }

  /**
   * Adds the tally of another group of respondents.
   *
   * @throws IllegalArgumentException if the numbers of options differ
   * @throws ArithmeticException on overflow
   */
  public Tally plus(Tally other) {
    checkArgument(
        options() == other.options(),
        "cannot add tallies of %s and %s options",
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
