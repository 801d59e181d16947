package org.openita.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.ProblemKind;
import org.openita.analysis.Analysis;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Responsibility;
import org.openita.internal.Checks;
import org.openita.internal.Excerpt;
import org.openita.plan.Basis;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.StatedAnalysis;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;
import org.openita.plan.Units;
import org.openita.scoring.Scorecard;

/**
 * Writes the plan that follows from advice: the proposed measures with the agency's own units and
 * with due dates inside the plan's fiscal year.
 *
 * <p>Immutable and safe for use by many threads. The same advice gives the same plan.
 */
@Value.Immutable
public abstract class PlanProposer implements WithPlanProposer {

  PlanProposer() {}

  /**
   * Returns the names of the agency's units by role; a role without a name has the one that is
   * usual for the kind of agency.
   */
  @Value.Default
  public Units units() {
    return Units.standard();
  }

  /**
   * Returns the fiscal year of plans, which must come after that of the assessment; by default the
   * year after.
   */
  public abstract Optional<FiscalYear> fiscalYear();

  /**
   * Returns the most measures of a plan, 0 or more; by default there is no limit. Every urgent
   * weakness and issue to develop keeps one measure, even beyond this limit.
   */
  public abstract Optional<Integer> atMost();

  /**
   * Returns the fingerprint of the framework by which the results are scored, for the basis of the
   * plans; 16 hexadecimal digits in lower case. Documents of frameworks have one, values do not.
   */
  public abstract Optional<String> fingerprint();

  @Value.Check
  void check() {
    fingerprint()
        .ifPresent(
            text ->
                ProblemKind.NOT_A_FINGERPRINT.require(
                    Checks.isFingerprint(text), Excerpt.of(text)));
    atMost()
        .ifPresent(
            most ->
                checkArgument(
                    most >= 0, "the most measures of a plan must be 0 or more but was %s", most));
  }

  /**
   * Returns the standard proposer: every measure, the year after the assessment's, the usual units.
   */
  public static PlanProposer standard() {
    return ImmutablePlanProposer.builder().build();
  }

  /** Returns the fiscal year, the number of measures and the units of its plans. */
  @Override
  public String toString() {
    return "fiscal year: "
        + fiscalYear().map(FiscalYear::toString).orElse("next")
        + ", measures: "
        + atMost().map(most -> "at most " + most).orElse("all")
        + ", "
        + units();
  }

  /** Writes the plan that follows from advice, or reports why there is none. */
  public Checked<Plan> propose(Advice advice) {
    FiscalYear scored = advice.analysis().scorecard().assessment().fiscalYear();
    if (scored.equals(FiscalYear.LATEST)) {
      return Checked.failed(ProblemKind.NO_YEAR_AFTER.at("/fiscalYear", scored));
    }
    FiscalYear year = fiscalYear().orElseGet(scored::next);
    if (year.compareTo(scored) <= 0) {
      return Checked.failed(ProblemKind.PLAN_NOT_LATER.at("/fiscalYear", year, scored));
    }
    return Checked.of(plan(advice.analysis(), wanted(advice.proposals()), year));
  }

  private Proposals wanted(Proposals proposals) {
    return atMost().map(proposals::atMost).orElse(proposals);
  }

  private Plan plan(Analysis analysis, Proposals proposals, FiscalYear year) {
    Scorecard card = analysis.scorecard();
    Plan.Builder plan = Plan.builder();
    plan.agency(analysis.agency())
        .fiscalYear(year)
        .catalogue(proposals.catalogue())
        .basis(basis(card))
        .analysis(stated(analysis));
    Units completed = units().completedFor(analysis.agency());
    List<Fraction> gains = SharedGains.of(card, proposals.measures());
    for (int i = 0; i < proposals.measures().size(); i++) {
      Proposal proposal = proposals.measures().get(i);
      plan.addMeasures(
          measure("m" + (i + 1), proposal, analysis, completed, year).withGain(gains.get(i)));
    }
    return plan.build();
  }

  private Basis basis(Scorecard card) {
    return Basis.builder()
        .fiscalYear(card.assessment().fiscalYear())
        .framework(card.framework().id())
        .fingerprint(fingerprint())
        .total(card.total().score())
        .level(card.level().code())
        .build();
  }

  private static StatedAnalysis stated(Analysis analysis) {
    return StatedAnalysis.builder()
        .addAllStrengths(analysis.strengths())
        .addAllUrgentWeaknesses(analysis.urgentWeaknesses())
        .putAllDevelopmentPoints(analysis.developmentPoints())
        .build();
  }

  private static Measure measure(
      String id, Proposal proposal, Analysis analysis, Units units, FiscalYear year) {
    MeasureTemplate template = proposal.template();
    Measure.Builder measure = Measure.builder();
    measure
        .id(id)
        .template(template.id())
        .addAllTargets(proposal.targets())
        .title(template.title())
        .why(proposal.why(analysis))
        .guideline(template.guideline())
        .period(TimeFrame.startingOn(year.start()).withTo(lastDue(template, year)))
        .monitoring(Monitoring.inMonths(template.rounds()))
        .addAllEvidence(template.evidence());
    for (MeasureTemplate.Step step : template.steps()) {
      measure.addSteps(
          Step.of(step.text())
              .withOwner(units.unit(step.owner()))
              .withRecurs(step.recurs())
              .withDue(year.endOfMonth(step.dueMonth())));
    }
    return measure.addAllResponsible(responsible(template, units)).build();
  }

  /** Returns each unit once, leading where it leads in one of its roles. */
  private static List<ResponsibleUnit> responsible(MeasureTemplate template, Units units) {
    Map<String, Responsibility> byUnit = new LinkedHashMap<>();
    for (MeasureTemplate.Responsible responsible : template.responsible()) {
      byUnit.merge(
          units.unit(responsible.role()), responsible.responsibility(), Ordering.natural()::min);
    }
    return byUnit.entrySet().stream()
        .map(unit -> ResponsibleUnit.of(unit.getKey(), unit.getValue()))
        .toList();
  }

  private static Optional<LocalDate> lastDue(MeasureTemplate template, FiscalYear year) {
    return template.steps().stream()
        .map(MeasureTemplate.Step::dueMonth)
        .max(Integer::compare)
        .map(year::endOfMonth);
  }
}
