package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.StatedAnalysis;

/** Checks how far one plan has the elements that criteria ask for. */
final class ElementChecks {

  private final ReviewedPlan reviewed;
  private final Plan plan;

  ElementChecks(ReviewedPlan reviewed) {
    this.reviewed = reviewed;
    this.plan = reviewed.plan();
  }

  /** A status with the places that it rests on. */
  private record Found(ElementStatus status, ImmutableList<String> pointers) {

    static Found met(String pointer) {
      return new Found(ElementStatus.MET, ImmutableList.of(pointer));
    }

    static Found weak(List<String> pointers) {
      return new Found(ElementStatus.WEAK, ImmutableList.copyOf(pointers));
    }

    static Found missing() {
      return new Found(ElementStatus.MISSING, ImmutableList.of());
    }
  }

  ImmutableList<ElementResult> results(Criterion criterion) {
    return criterion.elements().entrySet().stream()
        .map(
            asked -> {
              Found found = found(asked.getKey());
              return ImmutableElementResult.builder()
                  .element(asked.getKey())
                  .status(found.status())
                  .confidence(asked.getValue())
                  .addAllPointers(found.pointers())
                  .build();
            })
        .collect(toImmutableList());
  }

  private Found found(CriterionElement element) {
    return switch (element) {
      case SOURCE_YEAR_NAMED -> sourceYear();
      case URGENT_WEAKNESSES_LISTED ->
          listed("/analysis/urgentWeaknesses", StatedAnalysis::urgentWeaknesses);
      case ISSUES_TO_DEVELOP_LISTED ->
          listed("/analysis/developmentPoints", ElementChecks::developmentPoints);
      case PRACTICE_DESCRIBED -> each("", ElementChecks::practice);
      case MEASURES_CONSISTENT -> consistent();
      case RESPONSIBLE_NAMED -> each("/responsible", m -> met(!m.responsible().isEmpty()));
      case STEPS_GIVEN -> each("/steps", m -> met(!m.steps().isEmpty()));
      case MONITORING_GIVEN -> each("/monitoring", ElementChecks::monitoring);
      case TIME_FRAME_GIVEN -> each("", ElementChecks::timeFrame);
      case RESULTS_REPORTED -> each("/progress", this::result);
      case RESULTS_IN_FISCAL_YEAR -> resultsInYear();
      case OUTCOMES_REPORTED -> each("/progress", this::outcome);
    };
  }

  private static ElementStatus met(boolean there) {
    return there ? ElementStatus.MET : ElementStatus.MISSING;
  }

  private Found sourceYear() {
    List<String> wrong = reviewed.wrongBasisYears();
    if (plan.basis().isEmpty()) {
      return Found.missing();
    }
    return wrong.isEmpty() ? Found.met("/basis/fiscalYear") : Found.weak(wrong);
  }

  /** Finds an empty list weak: the analysis may have found nothing, but does not say so. */
  private Found listed(String at, Function<StatedAnalysis, List<?>> list) {
    return plan.analysis()
        .map(stated -> list.apply(stated).isEmpty() ? Found.weak(List.of(at)) : Found.met(at))
        .orElseGet(Found::missing);
  }

  private static List<?> developmentPoints(StatedAnalysis stated) {
    return stated.developmentPoints().values().stream().flatMap(List::stream).toList();
  }

  private static ElementStatus practice(Measure measure) {
    return met(measure.guideline().isPresent() || !measure.steps().isEmpty());
  }

  private static ElementStatus monitoring(Measure measure) {
    return measure
        .monitoring()
        .map(m -> Supervision.isPublicationOnly(m) ? ElementStatus.WEAK : ElementStatus.MET)
        .orElse(ElementStatus.MISSING);
  }

  private static ElementStatus timeFrame(Measure measure) {
    return met(measure.deadline().isPresent() || measure.period().isPresent());
  }

  private Found consistent() {
    if (reviewed.issues().isEmpty() || plan.measures().isEmpty()) {
      return Found.missing();
    }
    IssuesToAddress issues = reviewed.issues().get();
    Found supported = each("/targets", measure -> met(issues.areAddressedBy(measure)));
    return supported.status() == ElementStatus.MET && !issues.unaddressed(plan.measures()).isEmpty()
        ? Found.weak(List.of("/measures"))
        : supported;
  }

  private ElementStatus result(Measure measure) {
    List<ProgressEntry> entries = reviewed.entries(measure);
    if (entries.stream().anyMatch(entry -> entry.result().isPresent())) {
      return ElementStatus.MET;
    }
    return entries.stream().anyMatch(ReviewedPlan::reportsWork)
        ? ElementStatus.WEAK
        : ElementStatus.MISSING;
  }

  private ElementStatus outcome(Measure measure) {
    List<ProgressEntry> reported =
        reviewed.entries(measure).stream().filter(entry -> entry.outcome().isPresent()).toList();
    if (reported.isEmpty()) {
      return ElementStatus.MISSING;
    }
    return reported.stream().allMatch(RestatedOutcomes.of(measure)::isRestated)
        ? ElementStatus.WEAK
        : ElementStatus.MET;
  }

  private Found resultsInYear() {
    if (!reviewed.hasProgress()) {
      return Found.missing();
    }
    List<ReviewedPlan.Dated> outside = reviewed.resultsOutside();
    if (!outside.isEmpty()) {
      return Found.weak(outside.stream().map(ReviewedPlan.Dated::pointer).toList());
    }
    List<ReviewedPlan.Dated> dates = reviewed.resultDates();
    return dates.isEmpty()
        ? Found.weak(List.of("/measures"))
        : new Found(
            ElementStatus.MET,
            dates.stream().map(ReviewedPlan.Dated::pointer).collect(toImmutableList()));
  }

  /** Finds what holds of every measure met, and what holds of none missing. */
  private Found each(String member, Function<Measure, ElementStatus> check) {
    ImmutableList.Builder<String> there = ImmutableList.builder();
    ImmutableList.Builder<String> lacking = ImmutableList.builder();
    Set<ElementStatus> statuses = EnumSet.noneOf(ElementStatus.class);
    reviewed.eachMeasure(
        (at, measure) -> {
          ElementStatus status = check.apply(measure);
          statuses.add(status);
          switch (status) {
            case MET -> there.add(at + member);
            case WEAK -> lacking.add(at + member);
            case MISSING -> lacking.add(at);
          }
        });
    if (statuses.equals(EnumSet.of(ElementStatus.MET))) {
      return new Found(ElementStatus.MET, there.build());
    }
    return statuses.contains(ElementStatus.MET) || statuses.contains(ElementStatus.WEAK)
        ? Found.weak(lacking.build())
        : Found.missing();
  }
}
