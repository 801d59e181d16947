package org.openita;

/** The digits in which a page for people writes numbers. */
public enum Digits {
  /** Arabic digits (เลขอารบิก). */
  ARABIC,
  /** Thai digits (เลขไทย). */
  THAI;

  /** Returns a text with its Arabic digits as these. */
  public String in(String text) {
    return this == THAI ? ThaiNumerals.toThai(text) : text;
  }
}
