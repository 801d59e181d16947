package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Text;

/** One report on a measure. */
@Value.Immutable
public abstract class ProgressEntry implements WithProgressEntry {

  ProgressEntry() {}

  /** Returns the day of the report; an entry without one precedes the others and always counts. */
  public abstract Optional<LocalDate> date();

  /** Returns the monitoring round that it belongs to, a month of the fiscal year, 1 to 12. */
  public abstract Optional<Integer> round();

  /** Returns the status of the measure. */
  public abstract Status status();

  /** Returns what was done. */
  public abstract Optional<Text> result();

  /** Returns what came of it. */
  public abstract Optional<Text> outcome();

  /** Returns what shows it. */
  public abstract ImmutableList<Evidence> evidence();

  /** Returns what is suggested for the time after. */
  public abstract Optional<Text> suggestion();

  @Value.Check
  void check() {
    date().ifPresent(date -> Invariants.commonEra(ProblemKind.ENTRY_DATE_OF_WRONG_ERA, date));
    round().ifPresent(Invariants::round);
  }

  /**
   * Returns whether it counts at the end of a day.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public boolean countsAt(LocalDate day) {
    Invariants.commonEra(ProblemKind.DAY_IN_WRONG_ERA, day);
    return date().map(date -> !date.isAfter(day)).orElse(true);
  }

  /** Returns an entry with a status only. */
  public static ProgressEntry of(Status status) {
    return builder().status(status).build();
  }

  EntryDraft draft() {
    return EntryDraft.builder().date(date()).status(status()).build();
  }

  /** Returns the status, the date and the round, such as {@code DONE 2023-03-31, round 6}. */
  @Override
  public String toString() {
    return status()
        + date().map(date -> " " + date).orElse("")
        + round().map(round -> ", round " + round).orElse("");
  }

  /** Returns a builder of entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgressEntry}; every member is set once, evidence may be added to. */
  public static final class Builder extends ImmutableProgressEntry.Builder {
    Builder() {}
  }
}
