package org.openita.plan;

import org.openita.Text;

/** The status of a measure. */
public enum Status {
  /** Nothing has been done yet. */
  NOT_STARTED(false, "ยังไม่ดำเนินการ", "Not started"),
  /** Work has begun. */
  IN_PROGRESS(false, "อยู่ระหว่างดำเนินการ", "In progress"),
  /** It is done. */
  DONE(true, "ดำเนินการแล้วเสร็จ", "Done"),
  /** It was cancelled. */
  CANCELLED(true, "ยกเลิก", "Cancelled");

  private final boolean last;
  private final Text label;

  Status(boolean last, String th, String en) {
    this.last = last;
    this.label = Text.of(th, en);
  }

  /** Returns whether no other status may follow. */
  public boolean isFinal() {
    return last;
  }

  /** Returns what it is called. */
  public Text label() {
    return label;
  }
}
