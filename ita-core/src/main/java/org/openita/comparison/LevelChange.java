package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.framework.Level;
import org.openita.scoring.Condition;

/** A change of the level from one year to the next, and its reasons. */
@Value.Immutable
public abstract class LevelChange {

  LevelChange() {}

  /** Returns the earlier level. */
  public abstract Level from();

  /** Returns the later level. */
  public abstract Level to();

  /** Returns whether the levels or their conditions differ between the years. */
  public abstract boolean isRuleChanged();

  /**
   * Returns the level that the later rule gives to the earlier scores. The change from {@link
   * #from} to it is due to the rule, the rest is due to the scores.
   */
  public abstract Level fromByNewRule();

  /**
   * Returns the conditions that made the difference, at least one: for a fall, those of the earlier
   * level that are not met now; for a rise, those of the later level that were not met before, and
   * those that take the place of {@link #lapsed}. Where the later rule does not have the earlier
   * level, those that are not met of the next level up. Where there is none of these, all of the
   * later level.
   */
  public abstract ImmutableList<LevelCondition> because();

  /**
   * Returns the conditions, of a rise, that the earlier result did not meet and that no longer
   * apply, such as those on the parts of an instrument that are given in the earlier year only.
   */
  public abstract ImmutableList<Condition> lapsed();

  /** Returns both levels, such as {@code GOOD -> PASS}. */
  @Override
  public String toString() {
    return from().code() + " -> " + to().code();
  }
}
