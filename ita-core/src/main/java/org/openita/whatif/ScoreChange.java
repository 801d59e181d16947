package org.openita.whatif;

import org.immutables.value.Value;
import org.openita.Fraction;
import org.openita.Score;

/** A score that a {@link Simulation} changes. */
@Value.Immutable
public abstract class ScoreChange {

  ScoreChange() {}

  /** Returns {@code total} or the code of an element or a part. */
  public abstract String what();

  /** Returns the score before, not rounded. */
  public abstract Fraction from();

  /** Returns the score after, not rounded. */
  public abstract Fraction to();

  /** Returns the score before with two decimals, after the rounding of its stage. */
  public abstract Score fromScore();

  /** Returns the score after with two decimals, after the rounding of its stage. */
  public abstract Score toScore();

  /** Returns the change of the unrounded score, in points. */
  public Fraction change() {
    return to().minus(from());
  }

  /** Returns the code and both scores, such as {@code O42 0.00 -> 100.00}. */
  @Override
  public String toString() {
    return what() + " " + fromScore() + " -> " + toScore();
  }
}
