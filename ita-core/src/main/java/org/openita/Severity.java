package org.openita;

import com.google.common.base.Ascii;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing; nothing to correct. */
  INFO,
  /** Two things disagree, or something usual is missing. */
  WARNING,
  /** Something is wrong. */
  ERROR;

  /** Returns the word used in documents: {@code info}, {@code warning} or {@code error}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
