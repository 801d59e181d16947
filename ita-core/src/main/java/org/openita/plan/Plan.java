package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.review.Review;

/**
 * What an agency intends to do in one fiscal year about the result of the year before, and how far
 * it is.
 *
 * <p>A plan can be poor; a {@link Review} says so. What no plan can be (two measures of one id,
 * entries out of order, dates of the wrong era) is checked as a whole when it is built: building
 * one that fails throws {@link InvalidInputException}, which carries every problem with its place.
 */
@Value.Immutable
public abstract class Plan {

  Plan() {}

  /** The agency. */
  public abstract Agency agency();

  /** The fiscal year in which the measures are carried out. */
  public abstract FiscalYear fiscalYear();

  /** The id of the catalogue that measures were proposed from. */
  public abstract Optional<String> catalogue();

  /** The result that it rests on. */
  public abstract Optional<Basis> basis();

  /** The analysis that it rests on. */
  public abstract Optional<StatedAnalysis> analysis();

  /** The measures, in order. */
  public abstract ImmutableList<Measure> measures();

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = PlanValidator.problems(this);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** The fiscal year of the scores: of the basis, else the year before. */
  public FiscalYear scoreYear() {
    return basis().map(Basis::fiscalYear).orElseGet(() -> fiscalYear().previous());
  }

  /** The measure of an id. */
  public Optional<Measure> measure(String id) {
    return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /**
   * The framework that the plan's codes belong to: the one that the basis names, else that of
   * {@link #scoreYear}; or the problem, with its place in the plan.
   */
  public Checked<Framework> framework(Frameworks frameworks) {
    Optional<String> named = basis().flatMap(Basis::framework);
    Checked<Framework> found =
        named.isPresent() ? frameworks.check(named.get()) : frameworks.check(scoreYear());
    String at =
        named.isPresent()
            ? "/basis/framework"
            : basis().isPresent() ? "/basis/fiscalYear" : "/fiscalYear";
    return found.isValid() ? found : Checked.failed(at, found.problems().get(0).message());
  }

  /**
   * This plan if all its codes and its level are of a framework, else everything that is not.
   *
   * @param framework the one that {@link #framework} gives
   */
  public Checked<Plan> checkedBy(Framework framework) {
    ImmutableList<Problem> problems = PlanCodes.problems(this, framework);
    return problems.isEmpty() ? Checked.of(this) : Checked.failed(problems);
  }

  /** A builder of plans. */
  public static Builder builder() {
    return new Builder();
  }

  /** This plan with another measure in one place. */
  Plan withMeasure(int place, Measure measure) {
    List<Measure> measures = new ArrayList<>(measures());
    measures.set(place, measure);
    Builder builder = builder();
    builder
        .agency(agency())
        .fiscalYear(fiscalYear())
        .catalogue(catalogue())
        .basis(basis())
        .analysis(analysis())
        .addAllMeasures(measures);
    return builder.build();
  }

  /** Builds a {@link Plan}; every member is set once. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
