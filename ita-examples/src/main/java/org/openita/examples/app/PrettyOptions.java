package org.openita.examples.app;

import org.openita.Digits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Defines the options {@code --pretty} and {@code --lang}. */
final class PrettyOptions {

  @Option(names = "--pretty", description = "Print a page for people instead of JSON.")
  private boolean pretty;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

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
    return new PrettyPage(LanguageOption.ofPages(command), digits, console.coloured());
  }
}
