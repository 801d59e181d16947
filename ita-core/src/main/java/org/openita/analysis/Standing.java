package org.openita.analysis;

import org.openita.Text;

/** The standing of an indicator; each has exactly one. */
public enum Standing {
  /** A strength (จุดแข็ง). */
  STRENGTH("จุดแข็ง", "strength"),
  /** Neither a strength nor urgent: to be developed. */
  DEVELOP("ควรพัฒนา", "to develop"),
  /** A weakness to be corrected urgently (จุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน). */
  URGENT_WEAKNESS("จุดอ่อนเร่งด่วน", "urgent weakness");

  private final Text label;

  Standing(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call it. */
  public Text label() {
    return label;
  }
}
