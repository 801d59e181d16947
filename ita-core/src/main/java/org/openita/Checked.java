package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Either a value or everything that kept it from being one.
 *
 * <p>Input that somebody else wrote is expected to be wrong now and then; that is a value here, not
 * an exception, so that one bad agency among thousands costs nothing but itself and no problem
 * hides another.
 *
 * @param <T> what is there when nothing is wrong
 */
public final class Checked<T> {

  private final @Nullable T value;
  private final ImmutableList<Problem> problems;

  private Checked(@Nullable T value, ImmutableList<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /** A value with nothing wrong. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, ImmutableList.of());
  }

  /**
   * No value, and why.
   *
   * @throws IllegalArgumentException if no problem is given
   */
  public static <T> Checked<T> failed(Iterable<Problem> problems) {
    ImmutableList<Problem> list = ImmutableList.copyOf(problems);
    checkArgument(!list.isEmpty(), "a failure needs at least one problem");
    return new Checked<>(null, list);
  }

  /** No value, for one reason. */
  public static <T> Checked<T> failed(String pointer, String message) {
    return failed(ImmutableList.of(Problem.of(pointer, message)));
  }

  /** Whether there is a value. */
  public boolean isValid() {
    return value != null;
  }

  /** The value, where there is one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Everything that is wrong, in document order; empty where there is a value. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * The value.
   *
   * @throws InvalidInputException with all the problems, if there is none
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidInputException(problems);
    }
    return value;
  }

  /** What a step that cannot fail makes of the value; the problems otherwise. */
  public <R> Checked<R> map(Function<? super T, ? extends R> step) {
    return value == null
        ? new Checked<>(null, problems)
        : new Checked<>(step.apply(value), problems);
  }

  /** What a step that can fail makes of the value; the problems otherwise. */
  public <R> Checked<R> flatMap(Function<? super T, Checked<R>> step) {
    return value == null ? new Checked<>(null, problems) : step.apply(value);
  }

  @Override
  public String toString() {
    return value == null ? problems.toString() : value.toString();
  }
}
