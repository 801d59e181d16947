package org.openita.examples.app;

import java.io.IOException;
import org.openita.Text;

/** Signals that the result of a command cannot be written. */
final class WriteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Text text;
  private final boolean brokenPipe;

  /**
   * Creates an exception.
   *
   * @param where the place of the result
   */
  WriteException(Text where, IOException cause) {
    super(cause);
    this.text = ProgramProblem.CANNOT_WRITE_TO.text(where, FileFaults.words(cause));
    // Java reports a broken pipe in no other way.
    this.brokenPipe = String.valueOf(cause.getMessage()).contains("pipe");
  }

  /** Returns what could not be written and why. */
  Text text() {
    return text;
  }

  /** Returns whether the reader, such as {@code head}, has closed the pipe. */
  boolean isBrokenPipe() {
    return brokenPipe;
  }
}
