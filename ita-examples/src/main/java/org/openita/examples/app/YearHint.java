package org.openita.examples.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.framework.Frameworks;

/** Says what a user can do about a fiscal year that has no framework. */
final class YearHint {

  private static final Pattern YEAR = Pattern.compile("2[5-9][0-9]{2}");

  private YearHint() {}

  /** Returns a problem with the options that solve it, if it is a year after the built-in ones. */
  static Problem addTo(Problem problem) {
    Matcher year = YEAR.matcher(problem.message());
    return year.find() && isUnsupported(FiscalYear.of(Integer.parseInt(year.group())), problem)
        ? Problem.of(problem.pointer(), problem.message() + hint(year.group()))
        : problem;
  }

  private static boolean isUnsupported(FiscalYear year, Problem problem) {
    return year.compareTo(latest()) > 0
        && Frameworks.builtIn().check(year).problems().stream()
            .anyMatch(unsupported -> unsupported.message().equals(problem.message()));
  }

  private static FiscalYear latest() {
    return Frameworks.builtIn().all().stream()
        .map(framework -> framework.fiscalYear())
        .max(FiscalYear::compareTo)
        .orElseThrow();
  }

  private static String hint(String year) {
    return " (option --framework), such as that of ita framework " + year + " --like " + latest();
  }
}
