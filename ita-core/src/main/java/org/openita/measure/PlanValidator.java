package org.openita.measure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.Excerpt;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.ThaiDates;

/** What must hold of a plan as a whole, whatever the framework; every violation with its place. */
final class PlanValidator {

  private static final Range<Integer> MONTHS = Range.closed(1, 12);

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  private PlanValidator() {}

  static ImmutableList<Problem> problems(Plan plan) {
    PlanValidator validator = new PlanValidator();
    validator.year(plan.fiscalYear());
    plan.analysis().ifPresent(validator::analysis);
    for (int i = 0; i < plan.measures().size(); i++) {
      validator.measure("/measures/" + i, plan.measures().get(i));
    }
    return validator.problems.build();
  }

  private void add(String pointer, String message) {
    problems.add(Problem.of(pointer, message));
  }

  private void year(FiscalYear year) {
    if (year.equals(FiscalYear.EARLIEST)) {
      add(
          "/fiscalYear",
          "a plan rests on the year before, so the first is 2501 but it was " + year);
    }
  }

  private void analysis(StatedAnalysis analysis) {
    once("/analysis/strengths", analysis.strengths());
    once("/analysis/urgentWeaknesses", analysis.urgentWeaknesses());
    analysis
        .developmentPoints()
        .forEach(
            (instrument, points) ->
                once(Problem.member("/analysis/developmentPoints", instrument.value()), points));
    analysis
        .printedNumbers()
        .forEach(
            (code, number) -> {
              if (CharMatcher.whitespace().matchesAllOf(number)) {
                add(
                    Problem.member("/analysis/printedNumbers", code.value()),
                    "a printed number must not be blank");
              }
            });
  }

  private void measure(String at, Measure measure) {
    if (!ids.add(measure.id())) {
      add(
          at + "/id",
          "the id of a measure stands once in a plan but "
              + Excerpt.of(measure.id())
              + " stands again");
    }
    once(at + "/targets", measure.targets());
    for (int i = 0; i < measure.steps().size(); i++) {
      date(at + "/steps/" + i + "/due", measure.steps().get(i).due());
    }
    measure.period().ifPresent(period -> period(at + "/period", period));
    measure.monitoring().ifPresent(monitoring -> rounds(at + "/monitoring/rounds", monitoring));
    entries(at + "/progress", measure.progress());
  }

  private void once(String at, List<Code> codes) {
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        add(at + "/" + i, codes.get(i) + " stands twice");
      }
    }
  }

  private void date(String at, Optional<LocalDate> date) {
    date.flatMap(ThaiDates::wrongEra).ifPresent(why -> add(at, why));
  }

  private void period(String at, Measure.Period period) {
    date(at + "/from", period.from());
    date(at + "/to", period.to());
    if (period.from().isPresent()
        && period.to().isPresent()
        && period.from().get().isAfter(period.to().get())) {
      add(
          at,
          "a period ends after it begins but was from "
              + period.from().get()
              + " to "
              + period.to().get());
    }
  }

  private void rounds(String at, Measure.Monitoring monitoring) {
    int last = 0;
    for (int i = 0; i < monitoring.rounds().size(); i++) {
      int round = monitoring.rounds().get(i);
      round(at + "/" + i, round);
      if (round <= last) {
        add(at + "/" + i, "monitoring rounds ascend but " + round + " follows " + last);
      }
      last = round;
    }
  }

  private void round(String at, int round) {
    if (!MONTHS.contains(round)) {
      add(at, "a monitoring round is a month of the fiscal year, 1 to 12, but was " + round);
    }
  }

  private void entries(String at, List<ProgressEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      ProgressEntry entry = entries.get(i);
      String here = at + "/" + i;
      date(here + "/date", entry.date());
      entry.round().ifPresent(round -> round(here + "/round", round));
      for (int j = 0; j < entry.evidence().size(); j++) {
        date(here + "/evidence/" + j + "/date", entry.evidence().get(j).date());
      }
      if (i > 0) {
        problems.addAll(ProgressRules.problems(here, entries.get(i - 1), entry));
      }
    }
  }
}
