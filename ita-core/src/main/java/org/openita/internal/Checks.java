package org.openita.internal;

import com.google.common.base.CharMatcher;

/** Checks that values in several packages share. */
public final class Checks {

  private static final CharMatcher HEXADECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

  private Checks() {}

  /** Returns whether a text is a fingerprint of a framework: 16 hexadecimal digits. */
  public static boolean isFingerprint(String text) {
    return text.length() == 16 && HEXADECIMAL.matchesAllOf(text);
  }

  /**
   * Checks that a text is not blank, as {@link Blanks} defines it.
   *
   * @param what what the text is, for the message
   * @throws IllegalArgumentException if the text is blank
   */
  public static void notBlank(String what, String text) {
    if (Blanks.isBlank(text)) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }
}
