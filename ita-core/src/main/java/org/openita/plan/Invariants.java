package org.openita.plan;

import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.ThaiDates;
import org.openita.internal.Blanks;

/** Checks shared by the values of a plan. */
final class Invariants {

  static final int MONTHS = 12;

  private Invariants() {}

  /** Requires that a text is not blank. */
  static void notBlank(ProblemKind otherwise, String text, Object... details) {
    otherwise.require(!Blanks.isBlank(text), details);
  }

  /** Checks that the year of a date is not one of the Buddhist Era. */
  static void commonEra(ProblemKind otherwise, LocalDate date) {
    ThaiDates.wrongEra(date)
        .ifPresent(
            why -> {
              throw otherwise.exception(why);
            });
  }

  /** Checks that the year of a month is not one of the Buddhist Era. */
  static void commonEra(ProblemKind otherwise, YearMonth month) {
    ThaiDates.wrongEra(month)
        .ifPresent(
            why -> {
              throw otherwise.exception(why);
            });
  }

  static void round(int round) {
    ProblemKind.ROUND_OUT_OF_RANGE.require(round >= 1 && round <= MONTHS, MONTHS, round);
  }

  /** Requires that no code is listed twice; the code is the first detail of the problem. */
  static void distinct(ProblemKind otherwise, List<Code> codes, Object... details) {
    Set<Code> seen = new HashSet<>();
    for (Code code : codes) {
      if (!seen.add(code)) {
        throw otherwise.exception(ObjectArrays.concat(code, details));
      }
    }
  }
}
