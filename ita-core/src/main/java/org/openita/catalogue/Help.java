package org.openita.catalogue;

import com.google.common.base.Ascii;

/** How well a measure helps what it is for. */
public enum Help {
  /** The measure is about it. */
  MAIN,
  /** The measure only touches it. */
  SIDE;

  /** Returns the word used in documents: {@code main} or {@code side}. */
  public String word() {
    return Ascii.toLowerCase(name());
  }
}
