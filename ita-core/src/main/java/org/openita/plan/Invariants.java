package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.Code;
import org.openita.ThaiDates;
import org.openita.internal.Checks;

/** Checks shared by the values of a plan. */
final class Invariants {

  static final int MONTHS = 12;

  private Invariants() {}

  static void notBlank(String what, String text) {
    Checks.notBlank(what, text);
  }

  /** Checks that the year of a date is not one of the Buddhist Era. */
  static void commonEra(String what, LocalDate date) {
    ThaiDates.wrongEra(date)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(what + ": " + why);
            });
  }

  /** Checks that the year of a month is not one of the Buddhist Era. */
  static void commonEra(String what, YearMonth month) {
    ThaiDates.wrongEra(month)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(what + ": " + why);
            });
  }

  static void round(int round) {
    checkArgument(
        round >= 1 && round <= MONTHS,
        "a monitoring round must be a month of the fiscal year, 1 to %s, but was %s",
        MONTHS,
        round);
  }

  static void distinct(String what, List<Code> codes) {
    Set<Code> seen = new HashSet<>();
    for (Code code : codes) {
      checkArgument(seen.add(code), "duplicate code %s among %s", code, what);
    }
  }
}
