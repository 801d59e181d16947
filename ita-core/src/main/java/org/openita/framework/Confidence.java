package org.openita.framework;

import com.google.common.base.Ascii;

/** How sure a rule is. */
public enum Confidence {
  /** Seen in the source, or reproduced from published results. */
  CONFIRMED,
  /** Seen in a copy made by a third party, or derived. */
  DERIVATIVE,
  /** Believed to be so; no source was seen. */
  UNVERIFIED;

  /** Returns the word that documents use, such as {@code confirmed}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
