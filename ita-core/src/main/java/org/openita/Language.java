package org.openita;

/** The languages of every text of the library. */
public enum Language {
  /** Thai. */
  TH("th"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns the language tag used in documents: {@code th} or {@code en}. */
  public String tag() {
    return tag;
  }
}
