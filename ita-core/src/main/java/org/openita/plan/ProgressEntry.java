package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Text;

/** One report on a measure. */
@Value.Immutable
public abstract class ProgressEntry {

  ProgressEntry() {}

  /** When it was reported; without one it stands before the dated ones and counts at every date. */
  public abstract Optional<LocalDate> date();

  /** The monitoring round that it belongs to, as a month of the fiscal year, 1 to 12. */
  public abstract Optional<Integer> round();

  /** How far the measure was. */
  public abstract Status status();

  /** What was done. */
  public abstract Optional<Text> result();

  /** What came of it. */
  public abstract Optional<Text> outcome();

  /** What shows it. */
  public abstract ImmutableList<Evidence> evidence();

  /** What is suggested to go on with. */
  public abstract Optional<Text> suggestion();

  /** Whether it counts at a date. */
  public boolean countsAt(LocalDate day) {
    return date().map(date -> !date.isAfter(day)).orElse(true);
  }

  /** An entry of which only the status is known. */
  public static ProgressEntry of(Status status) {
    return builder().status(status).build();
  }

  /** A builder of entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgressEntry}; every member is set once. */
  public static final class Builder extends ImmutableProgressEntry.Builder {
    Builder() {}
  }
}
