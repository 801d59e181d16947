package org.openita.examples.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openita.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import picocli.CommandLine.Option;

/** The option {@code --fiscal-year} of commands that make assessments, and the rules it chooses. */
final class YearOption {

  @Option(
      names = "--fiscal-year",
      paramLabel = "YEAR",
      required = true,
      description = "The fiscal year that was assessed (B.E.).",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear year;

  /** The framework that was asked for, or the year's own. */
  Framework framework(FrameworkOption option, Console console) {
    FiscalYear asked = Objects.requireNonNull(year);
    Framework rules = option.framework(console).orElseGet(() -> Frameworks.builtIn().of(asked));
    if (!rules.fiscalYear().equals(asked)) {
      throw Console.unusable(
          "--fiscal-year",
          "framework " + rules.id() + " holds for " + rules.fiscalYear() + ", not " + asked);
    }
    return rules;
  }

  /** Whether assessments must name these rules, because they are not the year's own. */
  static boolean isNamed(Framework rules) {
    return Frameworks.builtIn()
        .check(rules.fiscalYear())
        .value()
        .map(builtIn -> !builtIn.id().equals(rules.id()))
        .orElse(true);
  }
}
