package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Either a value or every problem that prevents it.
 *
 * <p>Invalid input is expected, so it is a value here and not an exception: one bad agency among
 * thousands does not stop the rest, and no problem hides another. Immutable and safe for use by
 * many threads if the value is.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {

  private final @Nullable T value;
  private final ImmutableList<Problem> problems;

  private Checked(@Nullable T value, ImmutableList<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /** Returns a success with this value. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, ImmutableList.of());
  }

  /**
   * Returns a failure with these problems.
   *
   * @throws IllegalArgumentException if no problem is given
   */
  public static <T> Checked<T> failed(Iterable<Problem> problems) {
    ImmutableList<Problem> list = ImmutableList.copyOf(problems);
    checkArgument(!list.isEmpty(), "a failure needs at least one problem");
    return new Checked<>(null, list);
  }

  /** Returns a failure with one problem. */
  public static <T> Checked<T> failed(Problem problem) {
    return failed(ImmutableList.of(problem));
  }

  /** Returns whether there is a value. */
  public boolean isValid() {
    return value != null;
  }

  /** Returns the value, if there is one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns every problem, in document order; empty if there is a value. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * Returns the value.
   *
   * @throws InvalidInputException with all the problems, if there is none
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidInputException(problems);
    }
    return value;
  }

  /** Applies a step that cannot fail to the value; keeps the problems otherwise. */
  public <R> Checked<R> map(Function<? super T, ? extends R> step) {
    return value == null
        ? new Checked<>(null, problems)
        : new Checked<>(step.apply(value), problems);
  }

  /** Applies a step that can fail to the value; keeps the problems otherwise. */
  public <R> Checked<R> flatMap(Function<? super T, Checked<R>> step) {
    return value == null ? new Checked<>(null, problems) : step.apply(value);
  }

  /** Returns the value, or the first problem and how many more there are. */
  @Override
  public String toString() {
    if (value != null) {
      return value.toString();
    }
    int more = problems.size() - 1;
    return problems.get(0)
        + (more == 0 ? "" : " and " + more + (more == 1 ? " more problem" : " more problems"));
  }
}
