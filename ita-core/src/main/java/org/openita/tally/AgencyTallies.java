package org.openita.tally;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Tally;

/**
 * The counted answers of one agency, as a {@link TallyBook} returns them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgencyTallies {

  AgencyTallies() {}

  /** Returns the id of the agency. */
  public abstract String id();

  /** Returns the tallies of the survey items with at least one answer, in layout order. */
  public abstract ImmutableMap<Code, Tally> tallies();

  /** Returns the answered checklist items in layout order, true where the answer is 1. */
  public abstract ImmutableMap<Code, Boolean> checklist();

  /** Returns the id and the sizes, such as {@code nadong: 66 tallies, 43 checklist answers}. */
  @Override
  public final String toString() {
    return id()
        + ": "
        + tallies().size()
        + " tallies, "
        + checklist().size()
        + " checklist answers";
  }
}
