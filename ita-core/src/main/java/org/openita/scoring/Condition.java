package org.openita.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Score;

/** A least score that a level requires of the total or of a component, and the score it tests. */
@Value.Immutable(builder = false, copy = false)
public abstract class Condition {

  Condition() {}

  /** Returns the component that is tested; empty for the total. */
  @Value.Parameter
  public abstract Optional<Code> component();

  /** Returns the score. */
  @Value.Parameter
  public abstract Score score();

  /** Returns the least score that is enough. */
  @Value.Parameter
  public abstract Score required();

  /** Returns {@code total}, or the code of the component. */
  public final String label() {
    return component().map(Code::value).orElse("total");
  }

  /** Returns whether the score is enough. */
  public final boolean isMet() {
    return score().isAtLeast(required());
  }

  /** Returns the score of the same total or component in another scorecard, if it has one. */
  public final Optional<Score> scoreIn(Scorecard card) {
    return component().isPresent()
        ? Optional.ofNullable(card.components().get(component().get()))
        : Optional.of(card.total().score());
  }

  /** Returns the condition and the score, such as {@code EIT 84.26, required 85.00}. */
  @Override
  public final String toString() {
    return label() + " " + score() + ", required " + required();
  }
}
