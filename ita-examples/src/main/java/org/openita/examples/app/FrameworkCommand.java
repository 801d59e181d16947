package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.json.ItaJson;
import org.openita.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code framework}: prints a built-in framework or validates a document. */
@Command(
    description = "Prints the built-in framework of a fiscal year as a document.",
    mixinStandardHelpOptions = true)
final class FrameworkCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "YEAR",
      description = "Fiscal year (B.E.).",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear year;

  FrameworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      throw new ParameterException(spec.commandLine(), "missing YEAR or command check");
    }
    Framework framework = Frameworks.builtIn().of(year);
    console.out().println(ItaJson.standard().frameworkDocuments().indented().write(framework));
    return ExitStatus.DONE;
  }

  /** Implements {@code framework check}. */
  @Command(
      name = "check",
      description = "Validates a framework document and runs its test vectors.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE", description = "Framework document; - is standard input.")
          InputFile file) {
    if (year != null) {
      throw new ParameterException(spec.commandLine(), "check takes no YEAR but found " + year);
    }
    Framework framework = console.inputs().framework(file);
    ImmutableList<Problem> failures = Scorer.of(framework).verify();
    if (!failures.isEmpty()) {
      throw new InvalidInputException(failures);
    }
    console.out().println(framework.id() + ": valid; test vectors: " + framework.vectors().size());
    return ExitStatus.DONE;
  }
}
