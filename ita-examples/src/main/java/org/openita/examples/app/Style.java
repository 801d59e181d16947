package org.openita.examples.app;

/** Colours of a terminal, or none where output goes somewhere else. */
enum Style {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text in this style where colours are wanted. */
  String apply(String text, boolean coloured) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
