package org.openita;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** The size of an agency among those of its kind, as assessments class it. */
public enum AgencySize {
  /** Small (ขนาดเล็ก). */
  S("ขนาดเล็ก", "small"),
  /** Medium (ขนาดกลาง). */
  M("ขนาดกลาง", "medium"),
  /** Large (ขนาดใหญ่). */
  L("ขนาดใหญ่", "large");

  private final Text label;

  AgencySize(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns the name for people; the code of documents is {@link #name()}. */
  public Text label() {
    return label;
  }

  /**
   * Returns the size that a text names: its code in any case of letters, or its Thai or English
   * name, the Thai one with or without {@code ขนาด}.
   */
  public static Optional<AgencySize> tryParse(String text) {
    String wanted = CharMatcher.whitespace().trimFrom(text);
    for (AgencySize size : values()) {
      String th = size.label.in(Language.TH);
      if (size.name().equalsIgnoreCase(wanted)
          || size.label.in(Language.EN).equalsIgnoreCase(wanted)
          || th.equals(wanted)
          || th.equals("ขนาด" + wanted)) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }
}
