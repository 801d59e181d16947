package org.openita.catalogue;

import com.google.common.base.Ascii;
import org.openita.Text;

/** How well a measure helps what it is for. */
public enum Help {
  /** The measure is about it. */
  MAIN("เป้าหมายหลัก", "main target"),
  /** The measure only touches it. */
  SIDE("เป้าหมายสนับสนุน", "side target");

  private final Text label;

  Help(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call a target that it helps so. */
  public Text label() {
    return label;
  }

  /** Returns the word used in documents: {@code main} or {@code side}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
