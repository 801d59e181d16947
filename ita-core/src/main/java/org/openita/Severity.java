package org.openita;

import com.google.common.base.Ascii;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing; nothing to correct. */
  INFO("ข้อสังเกตทั่วไป", "for information"),
  /** Two things disagree, or something usual is missing. */
  WARNING("ควรแก้ไข", "to be corrected"),
  /** Something is wrong. */
  ERROR("ไม่ถูกต้อง", "error");

  private final Text label;

  Severity(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call it. */
  public Text label() {
    return label;
  }

  /** Returns the word used in documents: {@code info}, {@code warning} or {@code error}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
