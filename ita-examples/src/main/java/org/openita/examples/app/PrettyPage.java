package org.openita.examples.app;

import org.openita.Language;
import org.openita.Text;

/** Builds a page for people line by line, at most 80 columns wide and in one language. */
final class PrettyPage {

  static final int WIDTH = 80;
  private static final int INDENT = 2;

  private final StringBuilder page = new StringBuilder();
  private final Language language;
  private final boolean coloured;

  PrettyPage(Language language, boolean coloured) {
    this.language = language;
    this.coloured = coloured;
  }

  /** Returns a text in the language of the page. */
  String say(Text text) {
    return text.in(language);
  }

  /** Returns the text in the language of the page. */
  String say(String th, String en) {
    return language == Language.TH ? th : en;
  }

  /** Returns a text in a style; what a terminal would obey is shown as {@code ?}. */
  String style(String text, AnsiStyle style) {
    return style.apply(TerminalText.printable(text), coloured);
  }

  PrettyPage heading(String text) {
    if (page.length() > 0) {
      page.append('\n');
    }
    for (String line : TerminalText.wrap(text, WIDTH)) {
      page.append(style(line, AnsiStyle.BOLD)).append('\n');
    }
    return this;
  }

  Language language() {
    return language;
  }

  /** Adds a line that already fits, without indentation. */
  PrettyPage flush(String text) {
    page.append(shown(text)).append('\n');
    return this;
  }

  /** Adds an indented line that already fits. */
  PrettyPage line(String text) {
    page.append((" ".repeat(INDENT) + shown(text)).stripTrailing()).append('\n');
    return this;
  }

  /** Returns a line as a terminal shows it, with the styles of its parts. */
  private String shown(String line) {
    return coloured
        ? AnsiStyle.between(line, TerminalText::printable)
        : TerminalText.printable(line);
  }

  /** Adds a text after a label, wrapped and indented to the width of the label. */
  PrettyPage paragraph(String label, String text) {
    return paragraph(label, text, AnsiStyle.FAINT);
  }

  /** Adds a text after a label in a style, wrapped and indented to the width of the label. */
  PrettyPage paragraph(String label, String text, AnsiStyle style) {
    int indent = INDENT + TerminalText.width(label);
    String start = " ".repeat(INDENT) + style(label, style);
    for (String line : TerminalText.wrap(text, WIDTH - indent)) {
      page.append(start).append(line).append('\n');
      start = " ".repeat(indent);
    }
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
