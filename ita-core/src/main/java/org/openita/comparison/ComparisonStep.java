package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Finding;
import org.openita.Fraction;
import org.openita.scoring.Scorecard;

/** The change from one year to the next one given. */
@Value.Immutable
public abstract class ComparisonStep {

  ComparisonStep() {}

  /** Returns the earlier scorecard. */
  public abstract Scorecard from();

  /** Returns the later scorecard. */
  public abstract Scorecard to();

  /**
   * Returns the contribution of each indicator, in the order of the later framework, then of those
   * that only the earlier one has, then of the rounding of instruments.
   */
  public abstract ImmutableList<Contribution> contributions();

  /** Returns the change of the unrounded total, in points; the sum of the contributions. */
  public Fraction totalChange() {
    return to().total().exact().minus(from().total().exact());
  }

  /** Returns the change of the level, if it changed. */
  public abstract Optional<LevelChange> levelChange();

  /** Returns what cannot be compared. */
  public abstract ImmutableList<Finding> findings();

  /** Returns both results, such as {@code 2567: 92.00 GOOD -> 2568: 93.85 PASS}. */
  @Override
  public String toString() {
    return result(from()) + " -> " + result(to());
  }

  private static String result(Scorecard card) {
    return card.assessment().fiscalYear() + ": " + card;
  }
}
