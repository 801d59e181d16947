package org.openita.plan;

import org.openita.Text;

/** How far a measure is. */
public enum Status {
  /** Nothing was done yet. */
  NOT_STARTED(false, "ยังไม่ดำเนินการ", "Not started"),
  /** Something was done. */
  IN_PROGRESS(false, "อยู่ระหว่างดำเนินการ", "In progress"),
  /** It is done. */
  DONE(true, "ดำเนินการแล้ว", "Done"),
  /** It was given up. */
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
