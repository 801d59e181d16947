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

/** The rules of a year as a document, and whether a document holds rules that work. */
@Command(
    name = "framework",
    description = "Prints the built-in framework of a fiscal year as a document.",
    mixinStandardHelpOptions = true)
final class FrameworkCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "YEAR",
      description = "The fiscal year (B.E.).",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear year;

  FrameworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      throw new ParameterException(spec.commandLine(), "a YEAR or the command check is missing");
    }
    Framework framework = Frameworks.builtIn().of(year);
    console.out().println(ItaJson.standard().frameworkDocuments().indented().write(framework));
    return Status.DONE;
  }

  /** Validates a framework document as a whole and runs its test vectors. */
  @Command(
      name = "check",
      description = "Validates a framework document and runs its test vectors.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE", description = "A framework document; - is standard input.")
          String file) {
    if (year != null) {
      throw new ParameterException(spec.commandLine(), "check takes no YEAR but was given " + year);
    }
    Framework framework = ItaJson.standard().frameworkDocuments().read(console.read(file));
    ImmutableList<Problem> failures = Scorer.of(framework).verify();
    if (!failures.isEmpty()) {
      throw new InvalidInputException(failures);
    }
    console.out().println(framework.id() + ": valid; test vectors: " + framework.vectors().size());
    return Status.DONE;
  }
}
