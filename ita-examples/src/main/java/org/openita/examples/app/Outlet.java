package org.openita.examples.app;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output. A print writer would keep a failure to itself and a command go on for nobody, so
 * the first failure ends the command; nothing is written after it.
 */
final class Outlet extends OutputStream {

  /** That standard output takes no more. */
  static final class Lost extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean closed;

    Lost(IOException why) {
      super("standard output cannot be written: " + why.getMessage(), why);
      // A pipe whose reader has gone is told in no other way.
      this.closed = String.valueOf(why.getMessage()).contains("pipe");
    }

    /** Whether the reader has gone, having read what it wanted, such as {@code head}. */
    boolean isClosed() {
      return closed;
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  private final OutputStream to;
  private boolean lost;

  Outlet(OutputStream to) {
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

  private void attempt(Writing writing) {
    if (lost) {
      return;
    }
    try {
      writing.write();
    } catch (IOException why) {
      lost = true;
      throw new Lost(why);
    }
  }
}
