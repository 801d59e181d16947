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

  private static final String MEASURES = "/measures/";

  Review() {}

  /** Returns the agency. */
  public abstract Agency agency();

  /** Returns the fiscal year of the plan. */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the results by criterion: of the measures, and of the report, or of that one which the
   * plan's kind names.
   */
  public abstract ImmutableList<CriterionResult> criteria();

  /**
   * Returns the faults that are open, by kind and then in the plan's order, each with its remedy.
   */
  public abstract ImmutableList<Finding> findings();

  /** Returns the findings that the plan waives, in the same order. */
  public abstract ImmutableList<WaivedFinding> waived();

  /** Returns what changed since the earlier review that it was compared with. */
  public abstract Optional<ReviewChanges> since();

  /** Returns the ids of the plan's measures, in its order. */
  public abstract ImmutableList<String> measures();

  /** Returns the id of the measure that a finding is about; empty where it is about none. */
  public Optional<String> measureOf(Finding finding) {
    String pointer = finding.pointer();
    if (!pointer.startsWith(MEASURES)) {
      return Optional.empty();
    }
    int end = pointer.indexOf('/', MEASURES.length());
    String index = pointer.substring(MEASURES.length(), end < 0 ? pointer.length() : end);
    return Optional.of(measures().get(Integer.parseInt(index)));
  }

  /** Returns a finding of this review as its document has it. */
  public NotedFinding noted(Finding finding) {
    return NotedFinding.builder()
        .code(finding.code())
        .severity(finding.severity())
        .pointer(finding.pointer())
        .measure(measureOf(finding))
        .message(finding.message())
        .remedy(finding.remedy())
        .build();
  }

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
