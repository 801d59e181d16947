package org.openita.examples.app;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.Digits;
import org.openita.Language;
import org.openita.Text;

/** Builds a page for people line by line, at most 80 columns wide and in one language. */
final class PrettyPage {

  static final int WIDTH = 80;
  private static final int INDENT = 2;

  private static final Pattern WORD = Pattern.compile("(?:https?://|www\\.)\\S++|[A-Za-z0-9_.-]++");
  private static final CharMatcher LATIN =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));

  private final StringBuilder page = new StringBuilder();
  private final Language language;
  private final Digits digits;
  private final boolean coloured;

  PrettyPage(Language language, Digits digits, boolean coloured) {
    this.language = language;
    this.digits = digits;
    this.coloured = coloured;
  }

  /** Returns a text in the language of the page. */
  String say(Text text) {
    return text.in(language);
  }

  /** Returns a text of pages with its details in the language of the page. */
  String say(PageText text, Object... details) {
    return text.in(language, details);
  }

  /** Returns a name within a sentence. */
  String lowerCase(Text text) {
    return Ascii.toLowerCase(say(text));
  }

  /** Returns a text in a style; what a terminal would obey is shown as {@code ?}. */
  String style(String text, AnsiStyle style) {
    return style.apply(TerminalText.printable(inDigits(text)), coloured);
  }

  PrettyPage heading(String text) {
    if (page.length() > 0) {
      page.append('\n');
    }
    for (String line : TerminalText.wrap(inDigits(text), WIDTH)) {
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
        ? AnsiStyle.between(line, part -> TerminalText.printable(inDigits(part)))
        : TerminalText.printable(inDigits(line));
  }

  /** Writes numbers in the digits of the page; codes, ids and links stay as they are. */
  private String inDigits(String text) {
    return digits == Digits.ARABIC
        ? text
        : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  private String word(String word) {
    return LATIN.matchesAnyOf(word) ? word : digits.in(word);
  }

  /** Adds an indented text in a style, wrapped. */
  PrettyPage styled(String text, AnsiStyle style) {
    for (String line : TerminalText.wrap(inDigits(text), WIDTH - INDENT)) {
      page.append(" ".repeat(INDENT)).append(style(line, style)).append('\n');
    }
    return this;
  }

  /** Adds a text after a label, wrapped and indented to the width of the label. */
  PrettyPage paragraph(String label, String text) {
    return paragraph(label, text, AnsiStyle.FAINT);
  }

  /** Adds a text after a label in a style, wrapped and indented to the width of the label. */
  PrettyPage paragraph(String label, String text, AnsiStyle style) {
    int indent = INDENT + TerminalText.width(label);
    String start = " ".repeat(INDENT) + style(label, style);
    for (String line : TerminalText.wrap(inDigits(text), WIDTH - indent)) {
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
