package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openita.analysis.Analysis;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

/**
 * A plan with the context of its review.
 *
 * @param plan the plan
 * @param framework the framework of its codes
 * @param criteria the criteria that it is judged by
 * @param asOf the day at the end of which it is reviewed; empty where all entries count
 * @param analysis the analysis of the result that it rests on
 * @param issues what its measures must address; empty where nobody names anything
 * @param stated what its own analysis names; empty where it names nothing
 */
record ReviewedPlan(
    Plan plan,
    Framework framework,
    ImmutableList<Criterion> criteria,
    Optional<LocalDate> asOf,
    Optional<Analysis> analysis,
    Optional<IssuesToAddress> issues,
    Optional<IssuesToAddress> stated) {

  /** A date in the plan, with its place. */
  record Dated(String pointer, LocalDate date) {}

  /** Returns whether the plan is judged by a criterion of a kind. */
  boolean isAskedFor(Criterion.Kind kind) {
    return criteria.stream().anyMatch(criterion -> criterion.kind() == kind);
  }

  /** Calls an action with the place of each measure, and the measure. */
  void eachMeasure(BiConsumer<String, Measure> action) {
    for (int i = 0; i < plan.measures().size(); i++) {
      action.accept("/measures/" + i, plan.measures().get(i));
    }
  }

  /** Returns the entries of a measure that count. */
  ImmutableList<ProgressEntry> entries(Measure measure) {
    return measure.progress().stream()
        .filter(entry -> asOf.map(entry::countsAt).orElse(true))
        .collect(toImmutableList());
  }

  Status status(Measure measure) {
    return asOf.map(measure::statusAt).orElseGet(measure::status);
  }

  /** Returns whether an entry reports any work. */
  static boolean reportsWork(ProgressEntry entry) {
    return entry.status() != Status.NOT_STARTED
        || entry.result().isPresent()
        || entry.outcome().isPresent()
        || !entry.evidence().isEmpty();
  }

  boolean hasProgress() {
    return plan.measures().stream()
        .flatMap(measure -> entries(measure).stream())
        .anyMatch(ReviewedPlan::reportsWork);
  }

  /** Returns the dates of results and of their evidence. */
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

  /** Returns the places where the plan names a wrong year of the scores. */
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
