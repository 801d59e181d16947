package org.openita.framework;

import com.google.common.base.Ascii;

/** How sure a rule is. */
public enum Confidence {
  /** Seen in the source, or reproduced from published results. */
  CONFIRMED,
  /** Seen in a copy that somebody else made, or derived. */
  DERIVATIVE,
  /** Believed, and not seen. */
  UNVERIFIED;

  /** The word used in documents: {@code confirmed}, {@code derivative} or {@code unverified}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
