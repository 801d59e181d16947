package org.openita;

import com.google.common.base.Ascii;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing; nothing to mend. */
  INFO,
  /** Something does not agree and somebody should look. */
  WARNING,
  /** Something is wrong. */
  ERROR;

  /** The word used in documents: {@code info}, {@code warning} or {@code error}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
