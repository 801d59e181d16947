package org.openita.comparison;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Score;

/** A condition of a level and the scores that met or missed it. */
@Value.Immutable
public abstract class LevelCondition {

  LevelCondition() {}

  /** Returns {@code total} or the code of a component. */
  public abstract String what();

  /** Returns the earlier score, if the earlier result was tested on it too. */
  public abstract Optional<Score> before();

  /** Returns the later score. */
  public abstract Score now();

  /** Returns the least score that meets the condition. */
  public abstract Score need();

  /** Returns whether the later score meets the condition, as all reasons of a rise do. */
  public boolean isMet() {
    return now().isAtLeast(need());
  }

  /** Returns the condition and the later score, such as {@code EIT 84.26, needed 85.00}. */
  @Override
  public String toString() {
    return what() + " " + now() + ", needed " + need();
  }
}
