package org.openita.examples.app;

import java.io.IOException;
import java.io.OutputStream;

/** Writes to standard output and ends the command at the first failure. */
final class StandardOutput implements Result.Destination {

  private final OutputStream to;

  StandardOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(byte[] bytes, int length) {
    try {
      to.write(bytes, 0, length);
    } catch (IOException cause) {
      throw new WriteException(ProgramProblem.STANDARD_OUTPUT.text(), cause);
    }
  }

  @Override
  public void complete() {
    try {
      to.flush();
    } catch (IOException cause) {
      throw new WriteException(ProgramProblem.STANDARD_OUTPUT.text(), cause);
    }
  }

  @Override
  public void withdraw() {
    // What has been passed on cannot be withdrawn.
  }
}
