package org.openita.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.ProblemKind;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.internal.Excerpt;

/**
 * What an agency intends to do in one fiscal year about the result of the year before, and its
 * progress.
 *
 * <p>A poor plan can be built; a review says what is wrong with it. An inconsistent one, such as
 * one with two measures of the same id, cannot: that throws {@link InvalidInputException}, which
 * carries every problem with its place.
 */
@Value.Immutable
public abstract class Plan implements WithPlan {

  Plan() {}

  /** Returns the agency. */
  public abstract Agency agency();

  /** Returns the fiscal year in which the measures are carried out, 2501 or later. */
  public abstract FiscalYear fiscalYear();

  /** Returns the id of the catalogue that measures were proposed from; not blank. */
  public abstract Optional<String> catalogue();

  /**
   * Returns what the document is: the measures, the report on them, or both; each once, in the
   * order of {@link Criterion.Kind}. Empty where it does not say.
   */
  public abstract ImmutableSet<Criterion.Kind> kinds();

  /** Returns the day on which it was approved. */
  public abstract Optional<LocalDate> approved();

  /** Returns the result that it rests on. */
  public abstract Optional<Basis> basis();

  /** Returns the analysis that it rests on. */
  public abstract Optional<StatedAnalysis> analysis();

  /** Returns the measures, in order; no two have the same id. */
  public abstract ImmutableList<Measure> measures();

  /** Returns the findings that the agency accepts; no two of one finding at one place. */
  public abstract ImmutableList<Waiver> waivers();

  @Value.Check
  Plan check() {
    catalogue().ifPresent(id -> Invariants.notBlank(ProblemKind.PLAN_CATALOGUE_BLANK, id));
    approved().ifPresent(day -> Invariants.commonEra(ProblemKind.APPROVAL_OF_WRONG_ERA, day));
    PlanRules rules = new PlanRules();
    rules.fiscalYear(fiscalYear());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < measures().size(); i++) {
      rules.id(PlanDraft.MEASURES.at(i), ids, measures().get(i).id());
    }
    rules.waivers(waivers());
    rules.throwIfBroken();
    ImmutableSet<Criterion.Kind> inOrder = Sets.immutableEnumSet(kinds());
    return inOrder.asList().equals(kinds().asList()) ? this : withKinds(inOrder);
  }

  private PlanDraft draft() {
    return PlanDraft.builder()
        .fiscalYear(fiscalYear())
        .basis(basis())
        .analysis(analysis())
        .addAllMeasures(measures().stream().map(Measure::draft).collect(toImmutableList()))
        .addAllWaivers(waivers())
        .build();
  }

  /** Returns the fiscal year of the scores: of the basis, else the year before. */
  public FiscalYear scoreYear() {
    return basis().map(Basis::fiscalYear).orElseGet(() -> fiscalYear().previous());
  }

  /** Returns the measure of an id. */
  public Optional<Measure> measure(String id) {
    return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /**
   * Finds the framework that the codes belong to: the one that the basis names, else that of {@link
   * #scoreYear}; reports at the place in the plan that asks for it if there is none.
   */
  public Checked<Framework> framework(Frameworks frameworks) {
    return draft().framework(frameworks).orElseThrow();
  }

  /**
   * Checks that a framework has all codes and the level of the plan, or reports every one that it
   * does not have.
   *
   * @param framework the one that {@link #framework} finds
   */
  public Checked<Plan> checkCodes(Framework framework) {
    return draft().checkCodes(framework).map(checked -> this);
  }

  /** Returns the agency, the fiscal year and the number of measures. */
  @Override
  public String toString() {
    return "plan of "
        + Excerpt.of(agency().id())
        + " for fiscal year "
        + fiscalYear()
        + ", measures: "
        + measures().size();
  }

  /** Returns a builder of plans. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Plan}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
