package org.openita.uncertainty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Level;
import org.openita.scoring.Scorecard;

/**
 * The smallest change of one score alone that changes the level.
 *
 * <p>A score changes by hundredths of a point, an item of a checklist to another of its options.
 */
@Value.Immutable
public abstract class LevelMargin {

  private static final Comparator<LevelMargin> SMALLEST_FIRST =
      Comparator.comparing(LevelMargin::size).thenComparing(LevelMargin::code);

  LevelMargin() {}

  /** Returns the code of the indicator, of evidence below an indicator, or of a part. */
  public abstract Code code();

  /** Returns the score now, not rounded. */
  public abstract Fraction from();

  /** Returns the score after the change. */
  public abstract Fraction to();

  /** Returns the level after the change. */
  public abstract Level level();

  /** Returns the change in points: positive to a higher level, negative to a lower one. */
  public Fraction change() {
    return to().minus(from());
  }

  private Fraction size() {
    return change().signum() < 0 ? change().negated() : change();
  }

  /**
   * Returns the margins of all indicators, evidence below indicators, and parts, up and down, where
   * the level can change at all; the smallest change first, ties by code.
   */
  public static ImmutableList<LevelMargin> all(Scorecard card) {
    return LevelMarginSearch.margins(card).sorted(SMALLEST_FIRST).collect(toImmutableList());
  }

  /** Returns the change and its level, such as {@code EIT2 79.12 -> 85.00: GOOD}. */
  @Override
  public String toString() {
    return code() + " " + from().toScore() + " -> " + to().toScore() + ": " + level().code();
  }
}
