package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;

/**
 * Checks what must hold between the parts of a plan, whatever the framework, and collects the
 * problems. Parts that are not known are null and break no rule.
 */
final class PlanRules {

  private final List<Problem> problems = new ArrayList<>();

  void fiscalYear(FiscalYear year) {
    if (year.equals(FiscalYear.EARLIEST)) {
      add(Pointer.ROOT.at("fiscalYear"), ProblemKind.PLAN_YEAR_TOO_EARLY, year.next(), year);
    }
  }

  /**
   * Checks that no measure before has the id of this one.
   *
   * @param before the ids of the measures before, which this one is added to
   */
  void id(Pointer measure, Set<String> before, String id) {
    if (!before.add(id)) {
      add(measure.at("id"), ProblemKind.MEASURE_ID_DUPLICATE, Excerpt.of(id));
    }
  }

  /** Checks that no two waivers are of one finding at one place. */
  void waivers(List<Waiver> waivers) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (!seen.add(waiver.finding() + " " + waiver.pointer())) {
        add(
            Pointer.ROOT.at("waivers").at(i),
            ProblemKind.WAIVER_DUPLICATE,
            Excerpt.of(waiver.finding()),
            Excerpt.of(waiver.pointer()));
      }
    }
  }

  void targets(Pointer measure, List<Code> targets) {
    if (targets.size() < 2) {
      return;
    }
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < targets.size(); i++) {
      if (!seen.add(targets.get(i))) {
        add(measure.at("targets").at(i), ProblemKind.DUPLICATE_CODE, targets.get(i));
      }
    }
  }

  /** Checks that an entry may follow the one before. */
  void entry(Pointer measure, int entry, ProgressEntry before, ProgressEntry after) {
    dates(measure, entry, before.date().orElse(null), after.date().orElse(null));
    statuses(measure, entry, before.status(), after.status());
  }

  /** Checks that the date of an entry may follow that of the entry before. */
  void dates(Pointer measure, int entry, @Nullable LocalDate before, @Nullable LocalDate date) {
    if (before == null) {
      return;
    }
    if (date == null) {
      add(at(measure, entry, "date"), ProblemKind.ENTRY_UNDATED, before);
    } else if (date.isBefore(before)) {
      add(at(measure, entry, "date"), ProblemKind.ENTRIES_UNORDERED, date, before);
    }
  }

  /** Checks that the status of an entry may follow that of the entry before. */
  void statuses(Pointer measure, int entry, @Nullable Status before, @Nullable Status status) {
    // The same status again may add evidence to it.
    if (before != null && status != null && before.isFinal() && status != before) {
      add(at(measure, entry, "status"), ProblemKind.STATUS_FINAL, before, status);
    }
  }

  private static Pointer at(Pointer measure, int entry, String member) {
    return measure.at("progress").at(entry).at(member);
  }

  private void add(Pointer at, ProblemKind kind, Object... details) {
    problems.add(at.problem(kind, details));
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * Ends the check of a value that is being built.
   *
   * @throws InvalidInputException with all problems, if there are any
   */
  void throwIfBroken() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems());
    }
  }
}
