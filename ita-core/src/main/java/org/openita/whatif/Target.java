package org.openita.whatif;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.ThaiNumerals;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.internal.Excerpt;
import org.openita.scoring.Scorecard;

/** A result to reach: a level with all its conditions, or a total. */
@Value.Immutable
public abstract class Target {

  Target() {}

  /** Returns the target of this level or a better one. */
  public static Target of(Level level) {
    // The conditions of a level include those of every level below it.
    return ImmutableTarget.builder()
        .level(level)
        .total(level.totalAtLeast())
        .components(level.componentsAtLeast())
        .build();
  }

  /** Returns the target of at least this total. */
  public static Target of(Score total) {
    return ImmutableTarget.builder().total(total).build();
  }

  /**
   * Parses a target: the code of a level of the framework, or a total with at most two decimals, in
   * Arabic or Thai digits.
   *
   * @throws InvalidInputException if it is neither
   */
  public static Target parse(String text, Framework framework) {
    return check(text, framework).orElseThrow();
  }

  /** Parses a target like {@link #parse}, or returns the problem, at {@code /target}. */
  public static Checked<Target> check(String text, Framework framework) {
    Optional<Level> level = framework.level(text);
    if (level.isPresent()) {
      return Checked.of(of(level.get()));
    }
    try {
      return Checked.of(of(Score.parse(ThaiNumerals.toArabic(text))));
    } catch (IllegalArgumentException neither) {
      return Checked.failed(
          ProblemKind.TARGET_UNKNOWN.at(
              "/target",
              Excerpt.of(text),
              Joiner.on(", ").join(framework.levels().stream().map(Level::code).toList())));
    }
  }

  /** Returns the level; empty where the target is a total. */
  public abstract Optional<Level> level();

  /** Returns the least total, if there is one. */
  public abstract Optional<Score> total();

  /** Returns the least score of every component, if there is one. */
  public abstract Optional<Score> components();

  /** Returns whether a scorecard reaches this target. */
  public boolean isReachedBy(Scorecard card) {
    return isReachedBy(card.total().score(), card.components().values());
  }

  boolean isReachedBy(Score reached, Collection<Score> others) {
    return total().map(reached::isAtLeast).orElse(true)
        && others.stream().allMatch(this::allowsComponent);
  }

  /** Returns whether the score of a component is high enough. */
  boolean allowsComponent(Score score) {
    return components().map(score::isAtLeast).orElse(true);
  }

  /** Returns the code of the level or the total, such as {@code AA} or {@code 95.50}. */
  @Override
  public String toString() {
    return level().map(Level::code).orElseGet(() -> total().map(Score::toString).orElse(""));
  }
}
