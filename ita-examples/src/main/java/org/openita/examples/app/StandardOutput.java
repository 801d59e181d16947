package org.openita.examples.app;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes to standard output and ends the command at the first failure.
 *
 * <p>A {@code PrintWriter} would swallow an {@code IOException}, and the command would continue in
 * vain. Nothing is written after a failure.
 */
final class StandardOutput extends OutputStream {

  /** Signals that standard output cannot be written. */
  static final class WriteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean brokenPipe;

    WriteException(IOException cause) {
      super("cannot write to standard output: " + cause.getMessage(), cause);
      // Java reports a broken pipe in no other way.
      this.brokenPipe = String.valueOf(cause.getMessage()).contains("pipe");
    }

    /** Returns whether the reader, such as {@code head}, has closed the pipe. */
    boolean isBrokenPipe() {
      return brokenPipe;
    }
  }

  private interface Write {
    void write() throws IOException;
  }

  private final OutputStream to;
  private boolean failed;

  StandardOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int oneByte) {
    attempt(() -> to.write(oneByte));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> to.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(to::flush);
  }

  private void attempt(Write write) {
    if (failed) {
      return;
    }
    try {
      write.write();
    } catch (IOException cause) {
      failed = true;
      throw new WriteException(cause);
    }
  }
}
