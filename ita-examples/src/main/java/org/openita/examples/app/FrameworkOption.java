package org.openita.examples.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.advice.Advisor;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import picocli.CommandLine.Option;

/** The option {@code --framework}: the framework by which everything is scored. */
final class FrameworkOption {

  @Option(
      names = "--framework",
      paramLabel = "FILE",
      description = "Score by the framework of this document instead of the fiscal year's own.")
  private @Nullable String file;

  /** The framework that was asked for. */
  Optional<Framework> framework(Console console) {
    return Optional.ofNullable(file)
        .map(name -> ItaJson.standard().frameworkDocuments().read(console.read(name)));
  }

  /** The facade with the framework that was asked for, or with the built-in ones. */
  ItaJson json(Console console) {
    Advisor advisor = Advisor.standard();
    return ItaJson.of(framework(console).map(advisor::withFramework).orElse(advisor));
  }
}
