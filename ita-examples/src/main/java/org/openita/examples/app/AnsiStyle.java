package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles text on a terminal by ANSI escape codes. */
enum AnsiStyle {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final Pattern ANY =
      Pattern.compile("\u001B\\[(?:" + Joiner.on('|').join(codes()) + "|0)m");

  private final String code;

  AnsiStyle(String code) {
    this.code = code;
  }

  private static List<String> codes() {
    return Arrays.stream(values()).map(style -> style.code).toList();
  }

  /** Applies an operation to what stands between the codes of styles in a text. */
  static String between(String text, UnaryOperator<String> operation) {
    StringBuilder result = new StringBuilder();
    Matcher style = ANY.matcher(text);
    int from = 0;
    while (style.find()) {
      result.append(operation.apply(text.substring(from, style.start()))).append(style.group());
      from = style.end();
    }
    return result.append(operation.apply(text.substring(from))).toString();
  }

  /** Returns the text in this style, or unchanged if the output is not coloured. */
  String apply(String text, boolean coloured) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
