package org.openita.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;

/** Something that shows what was done: an announcement, a page, a report. */
@Value.Immutable
public abstract class Evidence implements WithEvidence {

  Evidence() {}

  /** Returns what it is; not blank. */
  public abstract String text();

  /** Returns where it can be seen; not blank. */
  public abstract Optional<String> link();

  /** Returns its date. */
  public abstract Optional<LocalDate> date();

  @Value.Check
  void check() {
    Invariants.notBlank(ProblemKind.EVIDENCE_TEXT_BLANK, text());
    link().ifPresent(link -> Invariants.notBlank(ProblemKind.EVIDENCE_LINK_BLANK, link));
    date().ifPresent(date -> Invariants.commonEra(ProblemKind.EVIDENCE_DATE_OF_WRONG_ERA, date));
  }

  /**
   * Returns evidence without link and date.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static Evidence of(String text) {
    return builder().text(text).build();
  }

  /** Returns the text, the link and the date. */
  @Override
  public String toString() {
    return Excerpt.of(text())
        + link().map(link -> ", at " + Excerpt.of(link)).orElse("")
        + date().map(date -> ", dated " + date).orElse("");
  }

  /** Returns a builder of evidence. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evidence}; every member is set once. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
