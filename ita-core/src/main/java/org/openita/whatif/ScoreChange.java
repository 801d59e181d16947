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

  /**
   * Returns the score before as it enters the level above, after the rounding of its stage: the
   * published score of an indicator or a part. The total is as it is before it is rounded.
   */
  public abstract Fraction from();

  /** Returns the score after, as {@link #from}. */
  public abstract Fraction to();

  /** Returns the score before with two decimals, after the rounding of its stage. */
  public abstract Score fromScore();

  /** Returns the score after with two decimals, after the rounding of its stage. */
  public abstract Score toScore();

  /** Returns the change from {@link #from} to {@link #to}, in points. */
  public Fraction change() {
    return to().minus(from());
  }

  /** Returns the code and both scores, such as {@code O42 0.00 -> 100.00}. */
  @Override
  public String toString() {
    return what() + " " + fromScore() + " -> " + toScore();
  }
}
