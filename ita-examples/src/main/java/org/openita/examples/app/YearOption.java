package org.openita.examples.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import picocli.CommandLine.Option;

/** Defines the option {@code --fiscal-year} of commands that create assessments. */
final class YearOption {

  @Option(
      names = "--fiscal-year",
      paramLabel = "YEAR",
      required = true,
      description = "Assessed fiscal year (B.E.).",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear year;

  /** Returns the framework given, or that of the fiscal year. */
  Framework framework(FrameworkOption option, Console console) {
    FiscalYear asked = Objects.requireNonNull(year);
    Framework rules = option.framework(console).orElseGet(() -> builtIn(asked));
    if (!rules.fiscalYear().equals(asked)) {
      throw Console.unusable(
          "--fiscal-year",
          ProgramProblem.FRAMEWORK_OF_OTHER_YEAR.text(rules.id(), rules.fiscalYear(), asked));
    }
    return rules;
  }

  private static Framework builtIn(FiscalYear asked) {
    Checked<Framework> rules = KnownFrameworks.all().check(asked);
    return rules
        .value()
        .orElseThrow(() -> Console.unusable("--fiscal-year", rules.problems().get(0).message()));
  }

  /** Returns whether assessments must name this framework, as it is not that of its year. */
  static boolean isNamed(Framework rules) {
    return Frameworks.builtIn()
        .check(rules.fiscalYear())
        .value()
        .map(builtIn -> !builtIn.id().equals(rules.id()))
        .orElse(true);
  }
}
