package org.openita.internal;

/** Checks that values in several packages share. */
public final class Checks {

  private Checks() {}

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
