package org.openita.internal;

import com.google.common.base.CharMatcher;

/** Checks that values in several packages share. */
public final class Checks {

  private Checks() {}

  /** Returns whether a text is empty or all white space, of any script. */
  public static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  /**
   * Checks that a text is not blank.
   *
   * @param what what the text is, for the message
   * @throws IllegalArgumentException if the text is blank
   */
  public static void notBlank(String what, String text) {
    if (isBlank(text)) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }
}
