package org.openita.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Finding;
import org.openita.Text;

/** A finding that the plan waives: the agency accepts it for a reason. */
@Value.Immutable
public abstract class WaivedFinding {

  WaivedFinding() {}

  /** Returns what was found. */
  public abstract Finding finding();

  /** Returns why it is accepted. */
  public abstract Text reason();

  /** Returns the last day of the waiver; empty where it holds for good. */
  public abstract Optional<LocalDate> until();

  /** Returns the finding and the last day of the waiver. */
  @Override
  public String toString() {
    return "waived" + until().map(day -> " until " + day).orElse("") + ": " + finding();
  }
}
