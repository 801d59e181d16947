package org.openita.examples.app;

import org.openita.Language;
import org.openita.Text;

/** A page for people, at most 80 columns wide, built line by line in one language. */
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

  /** A text in the page's language. */
  String say(Text text) {
    return text.in(language);
  }

  /** A text in the page's language, given in both. */
  String say(String th, String en) {
    return language == Language.TH ? th : en;
  }

  String style(String text, Style style) {
    return style.apply(text, coloured);
  }

  PrettyPage heading(String text) {
    if (page.length() > 0) {
      page.append('\n');
    }
    for (String line : Columns.wrap(text, WIDTH)) {
      page.append(style(line, Style.BOLD)).append('\n');
    }
    return this;
  }

  Language language() {
    return language;
  }

  /** A line that already fits, not set in. */
  PrettyPage flush(String text) {
    page.append(text).append('\n');
    return this;
  }

  /** A line that already fits. */
  PrettyPage line(String text) {
    page.append((" ".repeat(INDENT) + text).stripTrailing()).append('\n');
    return this;
  }

  /** A text broken into lines, the second and later ones set in under the first's label. */
  PrettyPage paragraph(String label, String text) {
    return paragraph(label, text, Style.FAINT);
  }

  /** As {@link #paragraph(String, String)} with the label in a style. */
  PrettyPage paragraph(String label, String text, Style style) {
    int indent = INDENT + Columns.width(label);
    String start = " ".repeat(INDENT) + style(label, style);
    for (String line : Columns.wrap(text, WIDTH - indent)) {
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
