package org.openita.examples.app;

import org.openita.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the option {@code --lang}, which every command has. */
final class LanguageOption {

  static final String NAME = "--lang";

  private LanguageOption() {}

  /** Returns the language of pages: the one given, or else Thai. */
  static Language ofPages(CommandSpec command) {
    OptionSpec option = command.root().findOption(NAME);
    Language given = option == null ? null : option.getValue();
    return given == null ? Language.TH : given;
  }

  /** Returns the language of problems, which those of the arguments need as well. */
  static Language ofProblems(String[] args) {
    Language language = Language.EN;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String value =
          args[i].equals(NAME) && i + 1 < args.length
              ? args[i + 1]
              : args[i].startsWith(NAME + "=") ? args[i].substring(NAME.length() + 1) : "";
      for (Language known : Language.values()) {
        language = known.tag().equals(value) ? known : language;
      }
    }
    return language;
  }
}
