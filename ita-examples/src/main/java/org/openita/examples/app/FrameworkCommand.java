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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code framework}: prints a built-in framework or validates a document. */
@Command(
    description = {
      "Prints the built-in framework of a fiscal year as a document, or with --like that of one year"
          + " carried over to another."
    },
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

  @Option(
      names = "--like",
      paramLabel = "YEAR",
      description =
          "Carry the framework of this year over to the other, for use with --framework: every rule"
              + " of it is unverified.",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear like;

  FrameworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      throw new UsageException(spec, ProgramProblem.NO_YEAR.text());
    }
    Framework framework = like == null ? KnownFrameworks.all().of(year) : carried(like, year);
    console.out().println(ItaJson.standard().frameworkDocuments().indented().write(framework));
    return ExitStatus.DONE;
  }

  private static Framework carried(FiscalYear from, FiscalYear to) {
    Framework framework =
        Frameworks.builtIn()
            .check(from)
            .value()
            .orElseThrow(
                () ->
                    Console.unusable(
                        "--like", Frameworks.builtIn().check(from).problems().get(0).message()));
    try {
      return framework.carriedTo(to);
    } catch (IllegalArgumentException nonsense) {
      throw Console.unusable("YEAR", ProgramProblem.said(nonsense));
    }
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
      throw new UsageException(spec, ProgramProblem.CHECK_WITH_YEAR.text(year));
    }
    if (like != null) {
      throw new UsageException(spec, ProgramProblem.CHECK_WITH_LIKE.text(like));
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
