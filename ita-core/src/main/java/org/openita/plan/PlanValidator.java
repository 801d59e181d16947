package org.openita.plan;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.ThaiDates;
import org.openita.internal.Excerpt;

/** What must hold of a plan as a whole, whatever the framework; every violation with its place. */
final class PlanValidator {

  private static final Place YEAR = Place.of("fiscalYear");
  private static final Place ANALYSIS = Place.of("analysis");
  private static final Place MEASURES = Place.of("measures");

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  private PlanValidator() {}

  static ImmutableList<Problem> problems(Plan plan) {
    PlanValidator validator = new PlanValidator();
    validator.year(plan.fiscalYear());
    plan.analysis().ifPresent(validator::analysis);
    for (int i = 0; i < plan.measures().size(); i++) {
      validator.measure(MEASURES.at(i), plan.measures().get(i));
    }
    return validator.problems.build();
  }

  private void add(Place place, String message) {
    problems.add(place.problem(message));
  }

  private void year(FiscalYear year) {
    if (year.equals(FiscalYear.EARLIEST)) {
      add(YEAR, "a plan rests on the year before, so the first is 2501 but it was " + year);
    }
  }

  private void analysis(StatedAnalysis analysis) {
    once(ANALYSIS.at("strengths"), analysis.strengths());
    once(ANALYSIS.at("urgentWeaknesses"), analysis.urgentWeaknesses());
    Place developmentPoints = ANALYSIS.at("developmentPoints");
    analysis
        .developmentPoints()
        .forEach((instrument, points) -> once(developmentPoints.at(instrument), points));
    analysis
        .printedNumbers()
        .forEach(
            (code, number) -> {
              if (CharMatcher.whitespace().matchesAllOf(number)) {
                add(ANALYSIS.at("printedNumbers").at(code), "a printed number must not be blank");
              }
            });
  }

  private void measure(Place at, Measure measure) {
    if (!ids.add(measure.id())) {
      add(
          at.at("id"),
          "the id of a measure stands once in a plan but "
              + Excerpt.of(measure.id())
              + " stands again");
    }
    once(at.at("targets"), measure.targets());
    Place steps = at.at("steps");
    for (int i = 0; i < measure.steps().size(); i++) {
      date(steps.at(i).at("due"), measure.steps().get(i).due());
    }
    measure.period().ifPresent(period -> period(at.at("period"), period));
    measure
        .monitoring()
        .ifPresent(monitoring -> rounds(at.at("monitoring").at("rounds"), monitoring));
    entries(at.at("progress"), measure.progress());
  }

  private void once(Place at, List<Code> codes) {
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        add(at.at(i), codes.get(i) + " stands twice");
      }
    }
  }

  private void date(Place at, Optional<LocalDate> date) {
    date.flatMap(ThaiDates::wrongEra).ifPresent(why -> add(at, why));
  }

  private void period(Place at, Measure.Period period) {
    date(at.at("from"), period.from());
    date(at.at("to"), period.to());
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

  private void rounds(Place at, Measure.Monitoring monitoring) {
    int last = 0;
    for (int i = 0; i < monitoring.rounds().size(); i++) {
      int round = monitoring.rounds().get(i);
      round(at.at(i), round);
      if (round <= last) {
        add(at.at(i), "monitoring rounds ascend but " + round + " follows " + last);
      }
      last = round;
    }
  }

  private void round(Place at, int round) {
    if (round < 1 || round > 12) {
      add(at, "a monitoring round is a month of the fiscal year, 1 to 12, but was " + round);
    }
  }

  private void entries(Place at, List<ProgressEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      ProgressEntry entry = entries.get(i);
      Place here = at.at(i);
      date(here.at("date"), entry.date());
      entry.round().ifPresent(round -> round(here.at("round"), round));
      for (int j = 0; j < entry.evidence().size(); j++) {
        date(here.at("evidence").at(j).at("date"), entry.evidence().get(j).date());
      }
      if (i > 0) {
        problems.addAll(ProgressRules.problems(here, entries.get(i - 1), entry));
      }
    }
  }
}
