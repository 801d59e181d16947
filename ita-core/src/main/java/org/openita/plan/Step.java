package org.openita.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Text;
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

  @Value.Check
  void check() {
    owner().ifPresent(owner -> Invariants.notBlank("the owner of a step", owner));
    due().ifPresent(due -> Invariants.commonEra("the due date of a step", due));
  }

  /** Returns a step without owner and due date. */
  public static Step of(Text text) {
    return builder().text(text).build();
  }

  /** Returns the text, the owner and the due date. */
  @Override
  public String toString() {
    return Excerpt.of(text().toString())
        + owner().map(owner -> ", by " + Excerpt.of(owner)).orElse("")
        + due().map(due -> ", due " + due).orElse("");
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
