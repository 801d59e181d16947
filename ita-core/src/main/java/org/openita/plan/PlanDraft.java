package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

/**
 * What is known of a {@link Plan} that is not complete: a form that is being filled in, a document
 * of which some parts cannot be read.
 *
 * <p>It has the parts that a plan's rules look at, each at its place and all optional, so that what
 * is wrong with them can be reported beside what is missing.
 */
@Value.Immutable
public abstract class PlanDraft implements WithPlanDraft {

  static final Pointer MEASURES = Pointer.ROOT.at("measures");

  PlanDraft() {}

  /** Returns the fiscal year in which the measures are carried out. */
  public abstract Optional<FiscalYear> fiscalYear();

  /** Returns the result that it rests on. */
  public abstract Optional<Basis> basis();

  /** Returns the analysis that it rests on. */
  public abstract Optional<StatedAnalysis> analysis();

  /** Returns the measures, in order. */
  public abstract ImmutableList<MeasureDraft> measures();

  /** Returns the findings that the agency accepts. */
  public abstract ImmutableList<Waiver> waivers();

  /** Returns everything that is wrong whatever the framework. */
  public ImmutableList<Problem> problems() {
    PlanRules rules = new PlanRules();
    fiscalYear().ifPresent(rules::fiscalYear);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < measures().size(); i++) {
      Pointer at = MEASURES.at(i);
      measures().get(i).id().ifPresent(id -> rules.id(at, ids, id));
      measures().get(i).check(at, rules);
    }
    rules.waivers(waivers());
    return rules.problems();
  }

  /**
   * Finds the framework that the codes belong to, as {@link Plan#framework} does; empty where
   * neither the basis nor the fiscal year is known.
   */
  public Optional<Checked<Framework>> framework(Frameworks frameworks) {
    Optional<String> named = basis().flatMap(Basis::framework);
    if (named.isPresent()) {
      return Optional.of(at("/basis/framework", frameworks.check(named.get())));
    }
    if (basis().isPresent()) {
      return Optional.of(at("/basis/fiscalYear", frameworks.check(basis().get().fiscalYear())));
    }
    return fiscalYear()
        .filter(year -> !year.equals(FiscalYear.EARLIEST))
        .map(year -> at("/fiscalYear", frameworks.check(year.previous())));
  }

  private static Checked<Framework> at(String pointer, Checked<Framework> found) {
    return found.isValid() ? found : Checked.failed(found.problems().get(0).at(pointer));
  }

  /**
   * Checks that a framework has all codes and the level of the draft, or reports every one that it
   * does not have.
   *
   * @param framework the one that {@link #framework} finds
   */
  public Checked<PlanDraft> checkCodes(Framework framework) {
    ImmutableList<Problem> problems = PlanCodes.problems(this, framework);
    return problems.isEmpty() ? Checked.of(this) : Checked.failed(problems);
  }

  /** Returns the fiscal year, where it is known, and the number of measures. */
  @Override
  public String toString() {
    return "draft of a plan"
        + fiscalYear().map(year -> " for fiscal year " + year).orElse("")
        + ", measures: "
        + measures().size();
  }

  /** Returns a builder of drafts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanDraft}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutablePlanDraft.Builder {
    Builder() {}
  }
}
