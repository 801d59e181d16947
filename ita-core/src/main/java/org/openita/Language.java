package org.openita;

/** The languages in which every text of the library exists. */
public enum Language {
  /** Thai. */
  TH("th"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag used in documents: {@code th} or {@code en}. */
  public String tag() {
    return tag;
  }
}
