package org.openita.review;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What changed since an earlier review.
 *
 * <p>Findings are matched by code, measure id and member, never by an index: a measure that moved
 * keeps its findings. Where several agree in these, those with the same message are matched first,
 * the others in order. An earlier finding that does not name its measure is matched by code and
 * member.
 */
@Value.Immutable
public abstract class ReviewChanges {

  ReviewChanges() {}

  /** Returns the findings that the earlier review does not have. */
  public abstract ImmutableList<NotedFinding> added();

  /** Returns the findings of the earlier review that are gone. */
  public abstract ImmutableList<NotedFinding> gone();

  /** Returns the findings that the earlier review has too, as they are now. */
  public abstract ImmutableList<NotedFinding> unchanged();

  /** Returns the numbers of findings. */
  @Override
  public String toString() {
    return "new: "
        + added().size()
        + ", gone: "
        + gone().size()
        + ", unchanged: "
        + unchanged().size();
  }
}
