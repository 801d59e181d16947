package org.openita.examples.app;

import org.openita.Language;
import picocli.CommandLine.Option;

/** The options by which output is for people instead of programs. */
final class PrettyOptions {

  @Option(names = "--pretty", description = "Print for people.")
  private boolean pretty;

  @Option(
      names = "--lang",
      paramLabel = "th|en",
      description = "The language of --pretty: th (default) or en.",
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
