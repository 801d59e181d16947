package org.openita.catalogue;

import com.google.common.base.Ascii;
import org.openita.Text;

/** Whether a unit leads a measure or supports it. */
public enum Responsibility {
  /** It answers for the measure. */
  LEAD("ผู้รับผิดชอบหลัก", "lead unit"),
  /** It helps. */
  SUPPORT("ผู้สนับสนุน", "supporting unit");

  private final Text label;

  Responsibility(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call a unit with it. */
  public Text label() {
    return label;
  }

  /** Returns the word used in documents: {@code lead} or {@code support}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
