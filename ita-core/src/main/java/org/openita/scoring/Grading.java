package org.openita.scoring;

import com.google.common.collect.Iterables;
import java.util.Collection;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;

/** Decides the level of a result: the first in the framework's order whose conditions all hold. */
public final class Grading {

  private Grading() {}

  /** The level of a total with these components, all with two decimals. */
  public static Level level(Framework framework, Score total, Collection<Score> components) {
    return framework.levels().stream()
        .filter(level -> reaches(level, total, components))
        .findFirst()
        // A framework's last level has no condition.
        .orElseGet(() -> Iterables.getLast(framework.levels()));
  }

  private static boolean reaches(Level level, Score total, Collection<Score> components) {
    return level.totalAtLeast().map(total::isAtLeast).orElse(true)
        && level
            .componentsAtLeast()
            .map(least -> components.stream().allMatch(score -> score.isAtLeast(least)))
            .orElse(true);
  }
}
