package org.openita.catalogue;

import com.google.common.base.Ascii;

/** Whether a unit leads a measure or supports it. */
public enum Responsibility {
  /** It answers for the measure. */
  LEAD,
  /** It helps. */
  SUPPORT;

  /** Returns the word used in documents: {@code lead} or {@code support}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
