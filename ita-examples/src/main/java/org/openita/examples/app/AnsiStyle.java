package org.openita.examples.app;

/** Styles text on a terminal by ANSI escape codes. */
enum AnsiStyle {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  AnsiStyle(String code) {
    this.code = code;
  }

  /** Returns the text in this style, or unchanged if the output is not coloured. */
  String apply(String text, boolean coloured) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
