package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

/**
 * What a review reads of a plan.
 *
 * @param plan the plan
 * @param framework the framework of its codes
 * @param asOf the day at whose end it is read
 * @param grounds what its measures are to follow from
 * @param criteria the criteria that it is judged by
 */
record Reading(
    Plan plan,
    Framework framework,
    Optional<LocalDate> asOf,
    Optional<Grounds> grounds,
    ImmutableList<Criterion> criteria) {

  /** A date of a plan with its place. */
  record Dated(String pointer, LocalDate date) {}

  /** Every measure with its place. */
  void eachMeasure(BiConsumer<String, Measure> action) {
    for (int i = 0; i < plan.measures().size(); i++) {
      action.accept("/measures/" + i, plan.measures().get(i));
    }
  }

  /** The entries of a measure that count. */
  ImmutableList<ProgressEntry> entries(Measure measure) {
    return measure.progress().stream()
        .filter(entry -> asOf.map(entry::countsAt).orElse(true))
        .collect(toImmutableList());
  }

  Status status(Measure measure) {
    return asOf.map(measure::statusAt).orElseGet(measure::status);
  }

  /** Whether an entry says that anything was done. */
  static boolean tellsOfDoing(ProgressEntry entry) {
    return entry.status() != Status.NOT_STARTED
        || entry.result().isPresent()
        || entry.outcome().isPresent()
        || !entry.evidence().isEmpty();
  }

  boolean hasProgress() {
    return plan.measures().stream()
        .flatMap(measure -> entries(measure).stream())
        .anyMatch(Reading::tellsOfDoing);
  }

  /** The dates of results and of evidence. */
  ImmutableList<Dated> resultDates() {
    ImmutableList.Builder<Dated> dates = ImmutableList.builder();
    eachMeasure(
        (at, measure) -> {
          for (int i = 0; i < measure.progress().size(); i++) {
            String here = at + "/progress/" + i;
            ProgressEntry entry = measure.progress().get(i);
            entry.date().ifPresent(date -> dates.add(new Dated(here + "/date", date)));
            for (int j = 0; j < entry.evidence().size(); j++) {
              String there = here + "/evidence/" + j + "/date";
              entry.evidence().get(j).date().ifPresent(day -> dates.add(new Dated(there, day)));
            }
          }
        });
    return dates.build();
  }

  ImmutableList<Dated> resultsOutside() {
    return resultDates().stream()
        .filter(dated -> !plan.fiscalYear().contains(dated.date()))
        .collect(toImmutableList());
  }

  /** The places where the plan names the year of the scores, and names a wrong one. */
  ImmutableList<String> wrongBasisYears() {
    ImmutableList.Builder<String> wrong = ImmutableList.builder();
    plan.basis()
        .ifPresent(
            basis -> {
              if (!basis.fiscalYear().equals(plan.fiscalYear().previous())) {
                wrong.add("/basis/fiscalYear");
              }
              basis
                  .printedYear()
                  .filter(printed -> !printed.equals(basis.fiscalYear()))
                  .ifPresent(printed -> wrong.add("/basis/printedYear"));
            });
    return wrong.build();
  }
}
