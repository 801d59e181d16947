package org.openita.examples.app;

/**
 * Names a document on the command line.
 *
 * @param name the name as it was given; {@code -} is standard input
 */
record InputFile(String name) {

  boolean isStandardInput() {
    return name.equals("-");
  }

  /** Returns the name for messages: as it was given, but on one line. */
  @Override
  public String toString() {
    return TextArguments.onOneLine(name);
  }
}
