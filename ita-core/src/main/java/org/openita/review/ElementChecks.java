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
import org.openita.review.Review.ElementResult;
import org.openita.review.Review.ElementStatus;

/** How far one plan has what the criteria ask for. */
final class ElementChecks {

  private final Reading reading;
  private final Plan plan;

  ElementChecks(Reading reading) {
    this.reading = reading;
    this.plan = reading.plan();
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
              return new ElementResult(
                  asked.getKey(), found.status(), asked.getValue(), found.pointers());
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
      case MONITORING_GIVEN -> each("/monitoring", m -> met(m.monitoring().isPresent()));
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
    List<String> wrong = reading.wrongBasisYears();
    if (plan.basis().isEmpty()) {
      return Found.missing();
    }
    return wrong.isEmpty() ? Found.met("/basis/fiscalYear") : Found.weak(wrong);
  }

  /** An analysis that lists nothing may have found nothing, but does not say so. */
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

  private static ElementStatus timeFrame(Measure measure) {
    return met(measure.deadline().isPresent() || measure.period().isPresent());
  }

  private Found consistent() {
    if (reading.grounds().isEmpty() || plan.measures().isEmpty()) {
      return Found.missing();
    }
    Grounds grounds = reading.grounds().get();
    Found supported = each("/targets", measure -> met(grounds.support(measure)));
    return supported.status() == ElementStatus.MET && !grounds.unserved(plan.measures()).isEmpty()
        ? Found.weak(List.of("/measures"))
        : supported;
  }

  private ElementStatus result(Measure measure) {
    List<ProgressEntry> entries = reading.entries(measure);
    if (entries.stream().anyMatch(entry -> entry.result().isPresent())) {
      return ElementStatus.MET;
    }
    return entries.stream().anyMatch(Reading::tellsOfDoing)
        ? ElementStatus.WEAK
        : ElementStatus.MISSING;
  }

  private ElementStatus outcome(Measure measure) {
    List<ProgressEntry> told =
        reading.entries(measure).stream().filter(entry -> entry.outcome().isPresent()).toList();
    if (told.isEmpty()) {
      return ElementStatus.MISSING;
    }
    return told.stream().allMatch(entry -> Restatement.isRestated(measure, entry))
        ? ElementStatus.WEAK
        : ElementStatus.MET;
  }

  private Found resultsInYear() {
    if (!reading.hasProgress()) {
      return Found.missing();
    }
    List<Reading.Dated> outside = reading.resultsOutside();
    if (!outside.isEmpty()) {
      return Found.weak(outside.stream().map(Reading.Dated::pointer).toList());
    }
    List<Reading.Dated> dates = reading.resultDates();
    return dates.isEmpty()
        ? Found.weak(List.of("/measures"))
        : new Found(
            ElementStatus.MET,
            dates.stream().map(Reading.Dated::pointer).collect(toImmutableList()));
  }

  /** What holds of every measure is met, what holds of none is missing. */
  private Found each(String member, Function<Measure, ElementStatus> check) {
    ImmutableList.Builder<String> there = ImmutableList.builder();
    ImmutableList.Builder<String> lacking = ImmutableList.builder();
    Set<ElementStatus> statuses = EnumSet.noneOf(ElementStatus.class);
    reading.eachMeasure(
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
