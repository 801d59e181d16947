package org.openita.examples.app;

import java.io.OutputStream;

/**
 * Receives the result of a command.
 *
 * <p>The bytes are passed on when a buffer is full, at the end and by {@link #passOn}, never by a
 * flush, so that a command that fails early leaves nothing behind.
 */
final class Result extends OutputStream {

  /** The place where a result goes. */
  interface Destination {

    /** Takes some bytes of the result; throws {@link WriteException} if it cannot. */
    void write(byte[] bytes, int length);

    /** Completes the result. */
    void complete();

    /** Withdraws what can be withdrawn of the result. */
    void withdraw();
  }

  private static final int BUFFER = 1 << 16;

  private final byte[] buffer = new byte[BUFFER];
  private Destination destination;
  private int length;
  private boolean passedOn;

  Result(Destination destination) {
    this.destination = destination;
  }

  /** Sets where the result goes, before any of it was passed on. */
  void to(Destination other) {
    destination = other;
  }

  @Override
  public void write(int oneByte) {
    if (length == BUFFER) {
      passOn();
    }
    buffer[length++] = (byte) oneByte;
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    int from = offset;
    int end = offset + count;
    while (from < end) {
      if (length == BUFFER) {
        passOn();
      }
      int some = Math.min(end - from, BUFFER - length);
      System.arraycopy(bytes, from, buffer, length, some);
      length += some;
      from += some;
    }
  }

  /** Passes on everything written up to now; standard output then has it. */
  void passOn() {
    if (length > 0) {
      passedOn = true;
      int all = length;
      length = 0;
      destination.write(buffer, all);
    }
  }

  /** Returns whether some of the result has left this program where it cannot be withdrawn. */
  boolean isPartlyOut() {
    return passedOn && destination instanceof StandardOutput;
  }

  /** Passes on the rest and completes the result. */
  void complete() {
    passOn();
    destination.complete();
  }

  /** Drops the rest and withdraws the result. */
  void withdraw() {
    length = 0;
    destination.withdraw();
  }
}
