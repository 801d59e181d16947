package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown when an input is invalid; carries every problem, not only the first. */
public final class InvalidInputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * Creates an exception whose message has one problem per line.
   *
   * @throws IllegalArgumentException if no problem is given
   */
  public InvalidInputException(ImmutableList<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  /**
   * Creates an exception for a value that is wrong as a whole: one problem, at {@code /}. The
   * message has no pointer, since a value does not know its place in a document.
   */
  public InvalidInputException(Text message) {
    super(message.in(Language.EN));
    this.problems = ImmutableList.of(Problem.of("/", message));
  }

  private static String message(ImmutableList<Problem> problems) {
    checkArgument(!problems.isEmpty(), "an exception needs at least one problem");
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  /** Returns every problem, in document order. */
  public ImmutableList<Problem> problems() {
    // The list does not survive serialisation; its text, the message, does.
    return problems == null ? ImmutableList.of() : problems;
  }
}
