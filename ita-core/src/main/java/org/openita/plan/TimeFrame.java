package org.openita.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;

/** The days between which a measure is carried out; one of the two may be open. */
@Value.Immutable
public abstract class TimeFrame implements WithTimeFrame {

  TimeFrame() {}

  /** Returns the first day. */
  public abstract Optional<LocalDate> from();

  /** Returns the last day, not before the first. */
  public abstract Optional<LocalDate> to();

  @Value.Check
  void check() {
    ProblemKind.PERIOD_EMPTY.require(from().isPresent() || to().isPresent());
    from().ifPresent(day -> Invariants.commonEra(ProblemKind.PERIOD_START_OF_WRONG_ERA, day));
    to().ifPresent(day -> Invariants.commonEra(ProblemKind.PERIOD_END_OF_WRONG_ERA, day));
    if (from().isPresent() && to().isPresent()) {
      ProblemKind.PERIOD_REVERSED.require(
          !to().get().isBefore(from().get()), from().get(), to().get());
    }
  }

  /**
   * Returns the days from the first to the last.
   *
   * @throws IllegalArgumentException if the last is before the first, or a year is of the Buddhist
   *     Era
   */
  public static TimeFrame of(LocalDate from, LocalDate to) {
    return builder().from(from).to(to).build();
  }

  /** Returns all days from a first one on. */
  public static TimeFrame startingOn(LocalDate from) {
    return builder().from(from).build();
  }

  /** Returns all days up to a last one. */
  public static TimeFrame endingOn(LocalDate to) {
    return builder().to(to).build();
  }

  /** Returns the two days, such as {@code 2022-10-01/2023-09-30}; {@code ..} for an open one. */
  @Override
  public String toString() {
    return from().map(LocalDate::toString).orElse("..")
        + "/"
        + to().map(LocalDate::toString).orElse("..");
  }

  /** Returns a builder of time frames. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimeFrame}; every member is set once. */
  public static final class Builder extends ImmutableTimeFrame.Builder {
    Builder() {}
  }
}
