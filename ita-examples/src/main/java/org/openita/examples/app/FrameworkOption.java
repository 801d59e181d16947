package org.openita.examples.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.advice.Advisor;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import picocli.CommandLine.Option;

/** Defines the option {@code --framework}. */
final class FrameworkOption {

  @Option(
      names = "--framework",
      paramLabel = "FILE",
      description = "Score by this framework document instead of the framework of the fiscal year.")
  private @Nullable InputFile file;

  /** Returns the framework given, if any. */
  Optional<Framework> framework(Console console) {
    return Optional.ofNullable(file).map(console.inputs()::framework);
  }

  /** Returns the facade with the framework given, or with the built-in ones. */
  ItaJson json(Console console) {
    Advisor advisor = Advisor.standard().withFrameworks(KnownFrameworks.all());
    return ItaJson.of(framework(console).map(advisor::withFramework).orElse(advisor));
  }
}
