package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.framework.Framework;
import org.openita.internal.Excerpt;
import org.openita.plan.ProgressSummary;

/**
 * What a plan has and lacks by the criteria that it will be judged by, its faults, and its
 * progress. Made by {@link Reviewer}.
 */
@Value.Immutable
public abstract class Review {

  Review() {}

  /** Returns the agency. */
  public abstract Agency agency();

  /** Returns the fiscal year of the plan. */
  public abstract FiscalYear fiscalYear();

  /** Returns the results by criterion: of the measures, and of the report. */
  public abstract ImmutableList<CriterionResult> criteria();

  /** Returns the faults, by kind and then in the plan's order, each with its remedy. */
  public abstract ImmutableList<Finding> findings();

  /** Returns the progress of the plan. */
  public abstract ProgressSummary progress();

  /**
   * Returns the framework of the result that the plan was compared with; empty where the review
   * looked at nothing but the plan.
   */
  public abstract Optional<Framework> scoredBy();

  /** Returns the agency, the fiscal year and the number of findings. */
  @Override
  public String toString() {
    return "review of the plan of "
        + Excerpt.of(agency().id())
        + " for fiscal year "
        + fiscalYear()
        + ", findings: "
        + findings().size();
  }
}
