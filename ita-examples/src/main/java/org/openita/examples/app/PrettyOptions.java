package org.openita.examples.app;

import org.openita.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Defines the options {@code --pretty} and {@code --lang}. */
final class PrettyOptions {

  @Option(names = "--pretty", description = "Print a page for people instead of JSON.")
  private boolean pretty;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  boolean isWanted() {
    return pretty;
  }

  Language language() {
    return LanguageOption.ofPages(command);
  }
}
