package org.openita.examples.app;

import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

/** Provides the built-in frameworks, with what to type for a year that has none. */
final class KnownFrameworks {

  private KnownFrameworks() {}

  static Frameworks all() {
    return Frameworks.builtIn().withRemedy(KnownFrameworks::whatToType);
  }

  private static Text whatToType(FiscalYear year) {
    return ProgramProblem.HOW_TO_CARRY_OVER.text(year, latest());
  }

  private static FiscalYear latest() {
    return Frameworks.builtIn().all().stream()
        .map(Framework::fiscalYear)
        .max(FiscalYear::compareTo)
        .orElseThrow();
  }
}
