package org.openita.review;

import org.openita.Text;

/** How far a plan has something that a criterion asks for. */
public enum ElementStatus {
  /** The plan has it. */
  MET("ครบถ้วน", "met"),
  /** The plan has it in part, or something about it is wrong. */
  WEAK("ควรปรับปรุง", "weak"),
  /** The plan does not have it. */
  MISSING("ไม่พบ", "missing");

  private final Text label;

  ElementStatus(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call it. */
  public Text label() {
    return label;
  }
}
