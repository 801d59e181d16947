package org.openita.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * A finding of the review that the agency accepts for a reason (ข้อยกเว้น): the review lists it
 * apart from those that are open.
 */
@Value.Immutable
public abstract class Waiver implements WithWaiver {

  Waiver() {}

  /** Returns the code of the finding; not blank. */
  public abstract String finding();

  /** Returns the pointer of the finding; not blank. */
  public abstract String pointer();

  /** Returns why the finding is accepted. */
  public abstract Text reason();

  /** Returns the last day on which it holds; empty where it holds for good. */
  public abstract Optional<LocalDate> until();

  @Value.Check
  void check() {
    Invariants.notBlank(ProblemKind.WAIVER_FINDING_BLANK, finding());
    Invariants.notBlank(ProblemKind.WAIVER_POINTER_BLANK, pointer());
    until().ifPresent(day -> Invariants.commonEra(ProblemKind.WAIVER_END_OF_WRONG_ERA, day));
  }

  /**
   * Returns a waiver that holds for good.
   *
   * @throws IllegalArgumentException if the code or the pointer is blank
   */
  public static Waiver of(String finding, String pointer, Text reason) {
    return builder().finding(finding).pointer(pointer).reason(reason).build();
  }

  /**
   * Returns whether it holds at the end of a day.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public boolean holdsAt(LocalDate day) {
    Invariants.commonEra(ProblemKind.DAY_IN_WRONG_ERA, day);
    return until().filter(day::isAfter).isEmpty();
  }

  /** Returns the finding, its place and the last day. */
  @Override
  public String toString() {
    return "waiver of "
        + Excerpt.of(finding())
        + " at "
        + Excerpt.of(pointer())
        + until().map(day -> " until " + day).orElse("");
  }

  /** Returns a builder of waivers. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Waiver}; every member is set once. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
