package org.openita.review;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.internal.Excerpt;

/** What the document of an earlier review says, for {@link Reviewer#since}. */
@Value.Immutable
public abstract class EarlierReview implements WithEarlierReview {

  EarlierReview() {}

  /** Returns the agency. */
  public abstract Agency agency();

  /** Returns the fiscal year of the plan. */
  public abstract FiscalYear fiscalYear();

  /** Returns the findings that were open, in the order of the document. */
  public abstract ImmutableList<NotedFinding> findings();

  /** Returns the agency, the fiscal year and the number of findings. */
  @Override
  public String toString() {
    return "earlier review of the plan of "
        + Excerpt.of(agency().id())
        + " for fiscal year "
        + fiscalYear()
        + ", findings: "
        + findings().size();
  }

  /** Returns a builder of earlier reviews. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EarlierReview}; every member is set once, findings may be added to. */
  public static final class Builder extends ImmutableEarlierReview.Builder {
    Builder() {}
  }
}
