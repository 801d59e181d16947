package org.openita.internal;

import com.google.common.base.CharMatcher;

/** Checks that values in several packages share. */
public final class Checks {

  private static final CharMatcher HEXADECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

  private Checks() {}

  /**
   * Checks that a text is the fingerprint of a framework.
   *
   * @throws IllegalArgumentException if it is anything but 16 hexadecimal digits in lower case
   */
  public static void fingerprint(String text) {
    if (text.length() != 16 || !HEXADECIMAL.matchesAllOf(text)) {
      throw new IllegalArgumentException(
          "a fingerprint must be 16 hexadecimal digits in lower case but was " + Excerpt.of(text));
    }
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
