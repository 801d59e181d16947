package org.openita.examples.app;

import java.io.IOException;

/** Signals that the result of a command cannot be written. */
final class WriteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean brokenPipe;

  /**
   * Creates an exception.
   *
   * @param where the place of the result, such as {@code standard output}
   */
  WriteException(String where, IOException cause) {
    super("cannot write to " + where + ": " + FileFaults.words(cause), cause);
    // Java reports a broken pipe in no other way.
    this.brokenPipe = String.valueOf(cause.getMessage()).contains("pipe");
  }

  /** Returns whether the reader, such as {@code head}, has closed the pipe. */
  boolean isBrokenPipe() {
    return brokenPipe;
  }
}
