package org.openita.examples.app;

import org.openita.Language;
import org.openita.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Signals arguments that do not go together, in Thai and English. */
final class UsageException extends ParameterException {

  private static final long serialVersionUID = 1;

  private final transient Text text;

  UsageException(CommandSpec command, Text text) {
    super(command.commandLine(), text.in(Language.EN));
    this.text = text;
  }

  Text text() {
    return text;
  }
}
