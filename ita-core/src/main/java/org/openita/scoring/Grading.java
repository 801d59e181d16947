package org.openita.scoring;

import java.util.Collection;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;

/** Decides the level of a result: the first in the framework's order whose conditions all hold. */
public final class Grading {

  private Grading() {}

  /**
   * Returns the level of a total with these components.
   *
   * @param components the scores of the instruments, or of the given parts of one in its place
   */
  public static Level level(Framework framework, Score total, Collection<Score> components) {
    for (Level level : framework.levels()) {
      if (reaches(level, total, components)) {
        return level;
      }
    }
    // A framework's last level has no condition.
    return framework.levels().get(framework.levels().size() - 1);
  }

  private static boolean reaches(Level level, Score total, Collection<Score> components) {
    if (level.totalAtLeast().isPresent() && !total.isAtLeast(level.totalAtLeast().get())) {
      return false;
    }
    if (level.componentsAtLeast().isPresent()) {
      Score least = level.componentsAtLeast().get();
      for (Score component : components) {
        if (!component.isAtLeast(least)) {
          return false;
        }
      }
    }
    return true;
  }
}
