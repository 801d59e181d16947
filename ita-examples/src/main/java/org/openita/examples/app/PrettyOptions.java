package org.openita.examples.app;

import org.openita.Digits;
import org.openita.Language;
import picocli.CommandLine.Option;

/** Defines the options {@code --pretty} and {@code --lang}. */
final class PrettyOptions {

  @Option(names = "--pretty", description = "Print a page for people instead of JSON.")
  private boolean pretty;

  @Option(
      names = "--lang",
      paramLabel = "th|en",
      description = "Language of the page: th (default) or en.",
      defaultValue = "th",
      converter = LanguageConverter.class)
  private Language language = Language.TH;

  @Option(
      names = "--digits",
      paramLabel = "thai|arabic",
      description = "Digits of the page: arabic (default) or thai.",
      defaultValue = "arabic",
      converter = DigitsConverter.class)
  private Digits digits = Digits.ARABIC;

  boolean isWanted() {
    return pretty;
  }

  /** Returns an empty page. */
  PrettyPage page(Console console) {
    return new PrettyPage(language, digits, console.coloured());
  }
}
