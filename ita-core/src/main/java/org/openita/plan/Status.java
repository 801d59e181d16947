package org.openita.plan;

/** How far a measure is. */
public enum Status {
  /** Nothing was done yet. */
  NOT_STARTED(false),
  /** Something was done. */
  IN_PROGRESS(false),
  /** It is done. */
  DONE(true),
  /** It was given up. */
  CANCELLED(true);

  private final boolean last;

  Status(boolean last) {
    this.last = last;
  }

  /** Whether no other status may follow. */
  public boolean isFinal() {
    return last;
  }
}
