package org.openita;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Thrown by the throwing forms of reading and scoring; carries every problem, not the first only.
 */
public final class InvalidInputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /** Creates an exception whose message has one problem per line. */
  public InvalidInputException(ImmutableList<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** Returns every problem, in document order. */
  public ImmutableList<Problem> problems() {
    // The list does not survive serialisation; its text, the message, does.
    return problems == null ? ImmutableList.of() : problems;
  }
}
