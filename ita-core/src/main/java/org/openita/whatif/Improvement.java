package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;

/** One piece of evidence that rises on an {@link ImprovementPath}. */
@Value.Immutable
public abstract class Improvement {

  /** Every change of a path has the same list, so longer ones would make paths quadratic. */
  static final int MOST_ALTERNATIVES = 20;

  Improvement() {}

  /** Returns the code of the evidence. */
  public abstract Code code();

  /** Returns its score now, not rounded. */
  public abstract Fraction from();

  /**
   * Returns the least score that suffices: one of the options of a checklist item, or a score with
   * two decimals.
   */
  public abstract BigDecimal to();

  /**
   * Returns whether the agency cannot bring the rise about by itself, so that it can only be
   * assumed: answers to a survey, and scores above the items.
   */
  public abstract boolean isAssumption();

  /**
   * Returns the other codes of the same effort that would do exactly the same, in their order; of
   * more than 20 the first.
   */
  public abstract ImmutableList<Code> alternatives();

  /** Returns how many more such codes there are. */
  @Value.Default
  public int alternativesLeftOut() {
    return 0;
  }

  /** Returns the code and both scores, such as {@code O42 0.00 -> 100}. */
  @Override
  public String toString() {
    return code() + " " + from().toScore() + " -> " + to().toPlainString();
  }
}
