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
   * @throws IllegalArgumentException if there are fewer than two options, a count is negative, or
   *     the number of answers exceeds {@link Long#MAX_VALUE}
   */
  public static Tally of(long... counts) {
    return of(ImmutableLongArray.copyOf(counts));
  }

  /** Returns the tally of these counts, as {@link #of(long...)}. */
  public static Tally of(ImmutableLongArray counts) {
    if (counts.length() < 2) {
      throw ProblemKind.TALLY_TOO_SHORT.exception(counts.length());
    }
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      long count = counts.get(i);
      if (count < 0) {
        throw ProblemKind.COUNT_NEGATIVE.exception(count);
      }
      if (count > Long.MAX_VALUE - total) {
        throw ProblemKind.TALLY_TOO_LARGE.exception(Long.MAX_VALUE);
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
   * @throws ArithmeticException if the number of answers exceeds {@link Long#MAX_VALUE}
   */
  public Tally plus(Tally other) {
    checkArgument(
        options() == other.options(),
        "cannot add tallies of %s and %s options",
        options(),
        other.options());
    if (other.total() > Long.MAX_VALUE - total()) {
      // Not Math.addExact: compiled code may throw its exception without a message.
      throw new ArithmeticException(
          ProblemKind.TALLY_TOO_LARGE.text(Long.MAX_VALUE).in(Language.EN));
    }
    ImmutableLongArray.Builder sum = ImmutableLongArray.builder(options());
    for (int i = 0; i < options(); i++) {
      sum.add(counts.get(i) + other.counts.get(i));
    }
    return new Tally(sum.build());
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
