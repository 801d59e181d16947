package org.openita.framework;

import com.google.common.base.Ascii;
import org.openita.Text;

/** How sure a rule is. */
public enum Confidence {
  /** Seen in the source, or reproduced from published results. */
  CONFIRMED("ยืนยันแล้ว", "confirmed"),
  /** Seen in a copy made by a third party, or derived. */
  DERIVATIVE("อ้างอิงจากแหล่งทุติยภูมิ", "derivative"),
  /** Believed to be so; no source was seen. */
  UNVERIFIED("ยังไม่ได้รับการยืนยัน", "unverified");

  private final Text label;

  Confidence(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call it. */
  public Text label() {
    return label;
  }

  /** Returns the word that documents use, such as {@code confirmed}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
