package org.openita.analysis;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.Score;
import org.openita.framework.Level;

/** The level above the one reached, and what it takes to reach it. */
@Value.Immutable(builder = false, copy = false)
public abstract class NextLevel {

  NextLevel() {}

  /** One score that is too low. */
  @Value.Immutable(builder = false, copy = false)
  public abstract static class Gap {

    Gap() {}

    /** Returns {@code total}, or the code of a component such as {@code EIT1}. */
    @Value.Parameter
    public abstract String what();

    /** Returns the score. */
    @Value.Parameter
    public abstract Score now();

    /** Returns the least score that is enough. */
    @Value.Parameter
    public abstract Score need();

    /** Returns the gap as {@code total 94.20 < 95.00}. */
    @Override
    public String toString() {
      return what() + " " + now() + " < " + need();
    }
  }

  /** Returns the level above. */
  @Value.Parameter
  public abstract Level level();

  /** Returns what is too low: the total first, then components in official order; never empty. */
  @Value.Parameter
  public abstract ImmutableList<Gap> missing();

  /** Returns the level with its gaps, such as {@code AA: total 94.20 < 95.00}. */
  @Override
  public String toString() {
    return level().code() + ": " + Joiner.on(", ").join(missing());
  }
}
