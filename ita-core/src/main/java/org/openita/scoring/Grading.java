package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;

/**
 * Tests a result against the conditions of levels; its level is the first in the framework's order
 * whose conditions all hold.
 */
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

  /** Returns the conditions of a level with the scores of a scorecard, as the longer form does. */
  public static ImmutableList<Condition> conditions(Level level, Scorecard card) {
    return conditions(
        level.totalAtLeast().orElse(null),
        level.componentsAtLeast().orElse(null),
        card.total().score(),
        card.components());
  }

  /**
   * Returns what is required of a result: of the total first, then of each component in official
   * order.
   *
   * @param totalAtLeast the least total, or null where any will do
   * @param componentsAtLeast the least score of every component, or null where any will do
   */
  public static ImmutableList<Condition> conditions(
      @Nullable Score totalAtLeast,
      @Nullable Score componentsAtLeast,
      Score total,
      ImmutableMap<Code, Score> components) {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    if (totalAtLeast != null) {
      conditions.add(ImmutableCondition.of(Optional.empty(), total, totalAtLeast));
    }
    if (componentsAtLeast != null) {
      for (Map.Entry<Code, Score> component : components.entrySet()) {
        conditions.add(
            ImmutableCondition.of(
                Optional.of(component.getKey()), component.getValue(), componentsAtLeast));
      }
    }
    return conditions.build();
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
