package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.Score;
import org.openita.framework.Level;

/** The result of one agency without its explanation. */
@Value.Immutable(builder = false, copy = false)
public abstract class AgencyResult {

  AgencyResult() {}

  /** Returns the agency's id. */
  @Value.Parameter
  public abstract String agency();

  /** Returns the total. */
  @Value.Parameter
  public abstract Score total();

  /** Returns the level that it reaches. */
  @Value.Parameter
  public abstract Level level();

  /** Returns the scores of the instruments, in official order. */
  @Value.Parameter
  public abstract ImmutableList<Score> instruments();

  /** Returns the agency, the total and the level, such as {@code nadong: 98.75 AA}. */
  @Override
  public String toString() {
    return agency() + ": " + total() + " " + level().code();
  }
}
