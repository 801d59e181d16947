package org.openita.review;

import static org.openita.framework.CriterionElement.MONITORING_GIVEN;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.ThaiNumerals;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Responsibility;
import org.openita.framework.Criterion;
import org.openita.framework.Element;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;
import org.openita.plan.Basis;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Status;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

/** Finds the faults of one plan. */
final class PlanFindings {

  /** The order of findings in a review. */
  static final Comparator<Finding> BY_KIND = Comparator.comparing(Finding::kind);

  private final ReviewedPlan reviewed;
  private final Plan plan;
  private final FiscalYear year;
  private final MissedTargets missedTargets;
  private final List<Finding> findings = new ArrayList<>();

  private PlanFindings(ReviewedPlan reviewed, Catalogue catalogue) {
    this.reviewed = reviewed;
    this.missedTargets = new MissedTargets(reviewed, catalogue);
    this.plan = reviewed.plan();
    this.year = plan.fiscalYear();
  }

  static ImmutableList<Finding> of(ReviewedPlan reviewed, Catalogue catalogue) {
    PlanFindings found = new PlanFindings(reviewed, catalogue);
    found.whole();
    found.basis();
    found.numbers();
    found.developmentPoints();
    reviewed.issues().ifPresent(found::issues);
    reviewed.eachMeasure(found::measure);
    StaleYears.each(
        reviewed,
        (at, stale) -> found.add(FindingKind.STALE_YEAR, at, stale, found.plan.scoreYear()));
    EarlierWork.each(
        reviewed, (at, work) -> found.add(FindingKind.WORK_OF_EARLIER_YEAR, at, work, found.year));
    RepeatedTexts.of(reviewed).forEach(found::repeated);
    reviewed.resultsOutside().forEach(found::resultOutside);
    reviewed.resultDates().forEach(found::beforeApproval);
    return ImmutableList.sortedCopyOf(BY_KIND, found.findings);
  }

  private void add(FindingKind kind, String pointer, Object... details) {
    findings.add(kind.at(pointer, details));
  }

  private void whole() {
    if (plan.measures().isEmpty()) {
      add(FindingKind.NO_MEASURES, "/measures");
    } else if (!reviewed.hasProgress() && reviewed.isAskedFor(Criterion.Kind.REPORT)) {
      add(FindingKind.NO_PROGRESS, "/measures");
    }
    if (!reviewed.criteria().stream().allMatch(Criterion::isConfirmed)) {
      add(FindingKind.CRITERIA_UNVERIFIED, "/fiscalYear", year);
    }
  }

  private void basis() {
    for (String pointer : reviewed.wrongBasisYears()) {
      Basis basis = plan.basis().orElseThrow();
      if (pointer.equals("/basis/fiscalYear")) {
        add(FindingKind.BASIS_YEAR_MISMATCH, pointer, basis.fiscalYear(), year.previous());
      } else {
        add(
            FindingKind.BASIS_YEAR_MISMATCH,
            pointer,
            basis.printedYear().orElseThrow(),
            basis.fiscalYear());
      }
    }
    reviewed
        .analysis()
        .map(a -> a.scorecard().assessment().fiscalYear())
        .filter(scored -> !scored.equals(plan.scoreYear()))
        .ifPresent(
            scored ->
                add(
                    FindingKind.BASIS_YEAR_MISMATCH,
                    plan.basis().isPresent() ? "/basis/fiscalYear" : "/fiscalYear",
                    plan.scoreYear(),
                    scored));
    if (plan.basis().flatMap(Basis::total).isEmpty()) {
      add(
          FindingKind.NO_TRACEABLE_SCORE,
          plan.basis().isPresent() ? "/basis" : "/",
          plan.scoreYear());
    }
    reviewed.analysis().ifPresent(this::basisAgainst);
  }

  private void developmentPoints() {
    reviewed
        .analysis()
        .ifPresent(
            analysis ->
                plan.analysis()
                    .ifPresent(
                        stated ->
                            stated
                                .developmentPoints()
                                .forEach(
                                    (instrument, points) ->
                                        developmentPoints(analysis, instrument, points))));
  }

  private void developmentPoints(Analysis analysis, Code instrument, List<Code> points) {
    for (int i = 0; i < points.size(); i++) {
      Code point = points.get(i);
      if (analysis.indicators().stream()
          .anyMatch(r -> r.code().equals(point) && r.score().equals(Score.FULL))) {
        add(
            FindingKind.STRENGTH_AND_DEVELOPMENT_POINT,
            "/analysis/developmentPoints/" + instrument + "/" + i,
            point);
      }
    }
  }

  private void basisAgainst(Analysis analysis) {
    Score found = analysis.total().score();
    plan.basis()
        .flatMap(Basis::total)
        .filter(total -> !found.isWithinAHundredthOf(total.value()))
        .ifPresent(total -> add(FindingKind.BASIS_DIFFERS, "/basis/total", total, found));
    String level = analysis.level().code();
    plan.basis()
        .flatMap(Basis::level)
        .filter(stated -> !stated.equals(level))
        .ifPresent(
            stated ->
                add(
                    FindingKind.BASIS_DIFFERS,
                    "/basis/level",
                    analysis.scorecard().framework().nameOfLevel(stated),
                    analysis.level().name()));
  }

  private void numbers() {
    plan.analysis()
        .ifPresent(
            analysis ->
                analysis
                    .printedNumbers()
                    .forEach(
                        (code, printed) -> {
                          if (!ThaiNumerals.toArabic(Blanks.strip(printed)).equals(code.value())) {
                            add(
                                FindingKind.INDICATOR_NUMBERED_BY_RANK,
                                "/analysis/printedNumbers/" + code,
                                code,
                                Excerpt.bare(printed));
                          }
                        }));
  }

  private void issues(IssuesToAddress issues) {
    for (Code code : issues.unaddressed(plan.measures())) {
      int listed =
          plan.analysis().map(stated -> stated.urgentWeaknesses().indexOf(code)).orElse(-1);
      add(
          FindingKind.URGENT_WEAKNESS_WITHOUT_MEASURE,
          listed < 0 ? "/measures" : "/analysis/urgentWeaknesses/" + listed,
          code);
    }
    reviewed.eachMeasure(
        (at, measure) -> {
          if (!issues.areAddressedBy(measure)) {
            add(
                isNamedByThePlan(measure)
                    ? FindingKind.MEASURE_NOT_FROM_SCORES
                    : FindingKind.MEASURE_NOT_FROM_ANALYSIS,
                at + "/targets",
                name(measure),
                Joiner.on(", ").join(measure.targets()));
          }
        });
  }

  private boolean isNamedByThePlan(Measure measure) {
    return reviewed.stated().filter(stated -> stated.areAddressedBy(measure)).isPresent();
  }

  private void measure(String at, Measure measure) {
    filed(at, measure);
    if (measure.responsible().isEmpty()) {
      add(FindingKind.NO_RESPONSIBLE, at, name(measure));
    }
    if (measure.steps().isEmpty() && reviewed.isAskedFor(Criterion.Kind.MEASURES)) {
      add(FindingKind.NO_STEPS, at, name(measure));
    }
    if (measure.monitoring().isEmpty()
        && reviewed.criteria().stream().anyMatch(c -> c.requires(MONITORING_GIVEN))) {
      add(FindingKind.NO_MONITORING, at, name(measure));
    }
    deadlines(at, measure);
    RestatedOutcomes restated = RestatedOutcomes.of(measure);
    for (int i = 0; i < measure.progress().size(); i++) {
      if (restated.isRestated(measure.progress().get(i))) {
        add(
            FindingKind.OUTCOME_RESTATES_MEASURE,
            at + "/progress/" + i + "/outcome",
            name(measure));
      }
    }
    done(at, measure);
    leadership(at, measure);
    wording(at, measure);
    missedTargets.of(measure).ifPresent(missed -> missed(at, measure, missed));
    links(at, measure);
    rounds(at, measure);
    reviewed
        .asOf()
        .filter(measure::isOverdueAt)
        .ifPresent(
            day ->
                add(
                    FindingKind.OVERDUE,
                    at + deadlineOf(measure),
                    name(measure),
                    measure.deadline().orElseThrow(),
                    day));
  }

  private void filed(String at, Measure measure) {
    measure
        .filedUnder()
        .ifPresent(
            filed ->
                measure.targets().stream()
                    .filter(target -> !liesUnder(target, filed))
                    .findFirst()
                    .ifPresent(
                        target ->
                            add(
                                FindingKind.ITEM_UNDER_WRONG_INDICATOR,
                                at + "/filedUnder",
                                target,
                                reviewed.framework().indicatorOf(target).orElseThrow().code(),
                                filed)));
  }

  private boolean liesUnder(Code target, Code indicator) {
    return reviewed.framework().lineage(target).stream()
        .map(Element::code)
        .anyMatch(indicator::equals);
  }

  private void deadlines(String at, Measure measure) {
    for (int i = 0; i < measure.steps().size(); i++) {
      Step step = measure.steps().get(i);
      deadline(at + "/steps/" + i + dueMember(step), step.deadline());
    }
    deadline(at + "/period/from", measure.period().flatMap(TimeFrame::from));
    deadline(at + "/period/to", measure.period().flatMap(TimeFrame::to));
  }

  private void deadline(String at, Optional<LocalDate> date) {
    date.filter(day -> !year.contains(day))
        .ifPresent(
            day ->
                add(
                    FindingKind.DEADLINE_OUTSIDE_FISCAL_YEAR,
                    at,
                    day,
                    year,
                    year.start(),
                    year.end()));
  }

  private void resultOutside(ReviewedPlan.Dated dated) {
    add(
        FindingKind.RESULT_OUTSIDE_FISCAL_YEAR,
        dated.pointer(),
        dated.date(),
        year,
        year.start(),
        year.end());
  }

  private void beforeApproval(ReviewedPlan.Dated dated) {
    plan.approved()
        .filter(approved -> dated.date().isBefore(approved))
        .ifPresent(
            approved ->
                add(FindingKind.PROGRESS_BEFORE_APPROVAL, dated.pointer(), dated.date(), approved));
  }

  private void done(String at, Measure measure) {
    List<ProgressEntry> entries = reviewed.entries(measure);
    if (reviewed.status(measure) == Status.DONE
        && entries.stream().allMatch(entry -> entry.evidence().isEmpty())) {
      add(
          FindingKind.DONE_WITHOUT_EVIDENCE,
          at + "/progress/" + (entries.size() - 1),
          name(measure));
    }
    if (reviewed.status(measure) == Status.DONE
        && entries.stream().allMatch(entry -> entry.result().isEmpty())) {
      add(FindingKind.DONE_WITHOUT_RESULT, at + "/progress/" + (entries.size() - 1), name(measure));
    }
  }

  private void leadership(String at, Measure measure) {
    List<String> leads =
        measure.responsible().stream()
            .filter(unit -> unit.responsibility() == Responsibility.LEAD)
            .map(ResponsibleUnit::name)
            .toList();
    if (leads.isEmpty() && !measure.responsible().isEmpty()) {
      add(FindingKind.NOBODY_LEADS, at + "/responsible", name(measure));
    } else if (!leads.isEmpty() && leads.stream().allMatch(EveryUnit::isMeantBy)) {
      add(
          FindingKind.EVERY_UNIT_LEADS,
          at + "/responsible",
          name(measure),
          Excerpt.bare(leads.get(0)));
    }
  }

  private void wording(String at, Measure measure) {
    Recommendations.place(measure)
        .ifPresent(place -> add(FindingKind.RECOMMENDATION_AS_METHOD, at + place, name(measure)));
    Supervision.beforeDone(measure, year)
        .ifPresent(
            day ->
                add(
                    FindingKind.SUPERVISED_BEFORE_DONE,
                    at + "/monitoring/text",
                    name(measure),
                    day,
                    Supervision.lastDeadline(measure).orElseThrow()));
  }

  private void missed(String at, Measure measure, MissedTargets.Missed missed) {
    add(
        FindingKind.MEASURE_MISSES_TARGET,
        at + missed.member(),
        name(measure),
        Excerpt.bare(measure.template().orElseThrow()),
        missed.codes());
  }

  private void repeated(RepeatedTexts.Repeated repeated) {
    add(
        repeated.kind() == RepeatedTexts.Kind.PERIOD
            ? FindingKind.SAME_PERIOD_REPEATED
            : FindingKind.SAME_TEXT_REPEATED,
        repeated.pointer(),
        repeated.kind().label(),
        repeated.measures());
  }

  private void links(String at, Measure measure) {
    for (int i = 0; i < measure.progress().size(); i++) {
      List<Evidence> evidence = measure.progress().get(i).evidence();
      for (int j = 0; j < evidence.size(); j++) {
        if (evidence.get(j).link().filter(HomePages::isHomePage).isPresent()) {
          add(
              FindingKind.LINK_IS_HOME_PAGE,
              at + "/progress/" + i + "/evidence/" + j + "/link",
              name(measure));
        }
      }
    }
  }

  private void rounds(String at, Measure measure) {
    reviewed
        .asOf()
        .ifPresent(
            day -> {
              for (MonitoringRounds.Unreported round :
                  MonitoringRounds.unreported(reviewed, measure, day)) {
                add(
                    FindingKind.ROUND_NOT_REPORTED,
                    at + "/monitoring/rounds/" + round.place(),
                    name(measure),
                    round.round(),
                    round.end());
              }
            });
  }

  /** Returns the id of a measure, no longer than messages may quote. */
  private static String name(Measure measure) {
    return Excerpt.bare(measure.id());
  }

  /** Returns the place of the date that {@link Measure#deadline} returns. */
  private static String deadlineOf(Measure measure) {
    if (measure.period().flatMap(TimeFrame::to).isPresent()) {
      return "/period/to";
    }
    Optional<LocalDate> last = measure.deadline();
    for (int i = 0; i < measure.steps().size(); i++) {
      Step step = measure.steps().get(i);
      if (step.deadline().equals(last)) {
        return "/steps/" + i + dueMember(step);
      }
    }
    return "";
  }

  private static String dueMember(Step step) {
    return step.due().isPresent() ? "/due" : "/dueMonth";
  }
}
