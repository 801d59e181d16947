package org.openita.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a {@link ProgressEntry} that is not complete, as part of a {@link PlanDraft}.
 */
@Value.Immutable
public abstract class EntryDraft implements WithEntryDraft {

  EntryDraft() {}

  /** Returns the day of the report. */
  public abstract Optional<LocalDate> date();

  /** Returns the status of the measure. */
  public abstract Optional<Status> status();

  /** Returns the status, and the date if there is one, such as {@code DONE 2023-03-31}. */
  @Override
  public String toString() {
    return status().map(Status::toString).orElse("unknown status")
        + date().map(date -> " " + date).orElse("");
  }

  /** Returns a builder of drafts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EntryDraft}; every member is set once. */
  public static final class Builder extends ImmutableEntryDraft.Builder {
    Builder() {}
  }
}
