package org.openita.scoring;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Tally;

/** Where in a framework's tree an assessment says anything, and what. */
final class EvidenceMap {

  private final Outline outline;
  private final @Nullable BigDecimal[] scores;
  private final @Nullable Tally[] tallies;
  private final boolean[] notApplicable;
  private final Set<Code> unreadable;
  private final boolean[] touched;

  EvidenceMap(Outline outline, Assessment assessment, Set<Code> unreadable) {
    this.outline = outline;
    int size = outline.size();
    this.scores = new BigDecimal[size];
    this.tallies = new Tally[size];
    this.notApplicable = new boolean[size];
    this.unreadable = unreadable;
    this.touched = new boolean[size];
    assessment
        .scores()
        .forEach(
            (code, score) -> {
              Outline.Place place = touch(code);
              if (place != null) {
                scores[place.number()] = score;
              }
            });
    assessment
        .tallies()
        .forEach(
            (code, tally) -> {
              Outline.Place place = touch(code);
              if (place != null) {
                tallies[place.number()] = tally;
              }
            });
    for (Code code : assessment.notApplicable()) {
      Outline.Place place = touch(code);
      if (place != null) {
        notApplicable[place.number()] = true;
      }
    }
    unreadable.forEach(this::touch);
  }

  @CanIgnoreReturnValue
  private Outline.@Nullable Place touch(Code code) {
    Outline.Place place = outline.place(code);
    int number = place == null ? -1 : place.number();
    while (number >= 0 && !touched[number]) {
      touched[number] = true;
      number = outline.place(number).above();
    }
    return place;
  }

  /** The score that is given of an element. */
  @Nullable BigDecimal score(Outline.Place place) {
    return scores[place.number()];
  }

  /** The answers that are given of an element. */
  @Nullable Tally tally(Outline.Place place) {
    return tallies[place.number()];
  }

  boolean isNotApplicable(Outline.Place place) {
    return notApplicable[place.number()];
  }

  /** Whether there is evidence of an element, or of a part, that could not be read. */
  boolean isUnreadable(Code code) {
    return unreadable.contains(code);
  }

  /** Whether anything is said of an element or of one below it. */
  boolean isTouched(Outline.Place place) {
    return touched[place.number()];
  }

  /** Whether an element, or something below it, is left to be scored. */
  boolean applies(Outline.Place place) {
    return !isNotApplicable(place)
        && (place.below().isEmpty() || place.below().stream().anyMatch(this::applies));
  }

  /** The nearest element above that has a score. */
  Outline.@Nullable Place scoreAbove(Outline.Place place) {
    // An instrument takes no score, so one there is another problem.
    for (int number = place.above(); number >= 0; number = outline.place(number).above()) {
      Outline.Place above = outline.place(number);
      if (above.above() >= 0 && scores[number] != null) {
        return above;
      }
    }
    return null;
  }
}
