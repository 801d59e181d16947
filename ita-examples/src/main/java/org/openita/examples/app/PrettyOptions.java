package org.openita.examples.app;

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

  boolean isWanted() {
    return pretty;
  }

  Language language() {
    return language;
  }
}
