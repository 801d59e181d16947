package org.openita.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.catalogue.Recurrence;
import org.openita.internal.Excerpt;

/** One step of a measure. */
@Value.Immutable
public abstract class Step implements WithStep {

  Step() {}

  /** Returns what is done. */
  public abstract Text text();

  /** Returns the unit that does it; not blank. */
  public abstract Optional<String> owner();

  /** Returns the day by which it is done. */
  public abstract Optional<LocalDate> due();

  /** Returns the month by the end of which it is done, in place of a day. */
  public abstract Optional<YearMonth> dueMonth();

  /** Returns how often it is done again, until it is due. */
  public abstract Optional<Recurrence> recurs();

  @Value.Check
  void check() {
    owner().ifPresent(owner -> Invariants.notBlank(ProblemKind.STEP_OWNER_BLANK, owner));
    due().ifPresent(due -> Invariants.commonEra(ProblemKind.STEP_DUE_OF_WRONG_ERA, due));
    dueMonth().ifPresent(month -> Invariants.commonEra(ProblemKind.STEP_MONTH_OF_WRONG_ERA, month));
    if (due().isPresent() && dueMonth().isPresent()) {
      throw ProblemKind.STEP_DUE_TWICE.exception(due().get(), dueMonth().get());
    }
  }

  /** Returns the last day on which it may be done: the day it is due, or the end of the month. */
  public Optional<LocalDate> deadline() {
    return due().or(() -> dueMonth().map(YearMonth::atEndOfMonth));
  }

  /** Returns a step of which only the text is known. */
  public static Step of(Text text) {
    return builder().text(text).build();
  }

  /** Returns the text, the owner, how often and by when. */
  @Override
  public String toString() {
    return Excerpt.of(text().toString())
        + owner().map(owner -> ", by " + Excerpt.of(owner)).orElse("")
        + recurs().map(often -> ", " + often).orElse("")
        + due().map(due -> ", due " + due).orElse("")
        + dueMonth().map(month -> ", due " + month).orElse("");
  }

  /** Returns a builder of steps. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Step}; every member is set once. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }
}
