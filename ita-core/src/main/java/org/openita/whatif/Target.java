package org.openita.whatif;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.Optional;
import org.openita.Checked;
import org.openita.Score;
import org.openita.ThaiNumerals;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.internal.Excerpt;
import org.openita.scoring.Scorecard;

/**
 * What is to be reached: a level with all its conditions, or a total.
 *
 * @param level the level; empty where the target is a total
 * @param total the least total, where one is asked for
 * @param components the least score of every component, where one is asked for
 */
public record Target(Optional<Level> level, Optional<Score> total, Optional<Score> components) {

  /** At least this level: its conditions, which those of every higher level include. */
  public static Target of(Level level) {
    return new Target(Optional.of(level), level.totalAtLeast(), level.componentsAtLeast());
  }

  /** At least this total. */
  public static Target of(Score total) {
    return new Target(Optional.empty(), Optional.of(total), Optional.empty());
  }

  /**
   * The target written so: the code of a level of the framework, or a total with at most two
   * decimals, in Thai digits too. The problem is reported at {@code /target}.
   */
  public static Checked<Target> parse(String text, Framework framework) {
    Optional<Level> level = framework.level(text);
    if (level.isPresent()) {
      return Checked.of(of(level.get()));
    }
    try {
      return Checked.of(of(Score.parse(ThaiNumerals.toArabic(text))));
    } catch (IllegalArgumentException neither) {
      return Checked.failed(
          "/target",
          "a target is a level or a score but was "
              + Excerpt.of(text)
              + "; levels are "
              + Joiner.on(", ").join(framework.levels().stream().map(Level::code).toList())
              + ", a score is in [0, 100] with at most two decimals");
    }
  }

  /** Whether a scorecard reaches it. */
  public boolean isReachedBy(Scorecard card) {
    return isReachedBy(card.total().score(), card.components().values());
  }

  boolean isReachedBy(Score reached, Collection<Score> others) {
    return total.map(reached::isAtLeast).orElse(true)
        && components
            .map(least -> others.stream().allMatch(score -> score.isAtLeast(least)))
            .orElse(true);
  }
}
