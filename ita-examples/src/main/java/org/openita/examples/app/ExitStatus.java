package org.openita.examples.app;

/** Defines the exit statuses of the program. */
final class ExitStatus {

  static final int DONE = 0;
  static final int FAULT = 1;
  static final int INVALID = 2;
  static final int BAD_LINES = 3;

  private ExitStatus() {}
}
