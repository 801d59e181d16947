package org.openita.tally;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Tally;

/** What one agency's respondents answered, counted. Immutable and safe for use by many threads. */
@Value.Immutable
public interface AgencyTallies {

  /** The agency's id. */
  String id();

  /** The survey items that anybody answered, in the order of the layout. */
  ImmutableMap<Code, Tally> tallies();

  /** The checklist items that were answered, in the order of the layout: whether with 1. */
  ImmutableMap<Code, Boolean> checklist();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the tallies of an agency; not safe for use by several threads. */
  final class Builder extends ImmutableAgencyTallies.Builder {
    Builder() {}
  }
}
