package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.framework.Confidence;
import org.openita.framework.CriterionElement;
import org.openita.plan.ProgressSummary;

/**
 * What a plan has and lacks by the criterion it will be judged by, its faults, and how far it is.
 *
 * @param agency the agency
 * @param fiscalYear the plan's fiscal year
 * @param criteria that year's criteria: of the measures, and of the report
 * @param findings faults, by kind and then in the plan's order, each with what to write to mend it
 * @param progress how far the plan is
 */
public record Review(
    Agency agency,
    FiscalYear fiscalYear,
    ImmutableList<CriterionResult> criteria,
    ImmutableList<Finding> findings,
    ProgressSummary progress) {

  /** How far something that is asked for is there. */
  public enum ElementStatus {
    /** It is there. */
    MET,
    /** It is there in part, or something about it is wrong. */
    WEAK,
    /** It is not there. */
    MISSING
  }

  /**
   * One thing that is asked for.
   *
   * @param element what
   * @param status how far it is there
   * @param confidence how sure it is that it is asked for
   * @param pointers where it is, if it is there; where it falls short, if that is in part
   */
  public record ElementResult(
      CriterionElement element,
      ElementStatus status,
      Confidence confidence,
      ImmutableList<String> pointers) {}

  /**
   * One criterion.
   *
   * @param item the item that asks for it; empty where its number is not known
   * @param elements what it asks for, in order
   */
  public record CriterionResult(Optional<Code> item, ImmutableList<ElementResult> elements) {}
}
