package org.openita.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.scoring.Condition;
import org.openita.scoring.Grading;
import org.openita.scoring.Scorecard;

/** Compares the levels of two scorecards and explains a change. */
final class LevelComparison {

  private final Scorecard from;
  private final Scorecard to;

  LevelComparison(Scorecard from, Scorecard to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the change of the level, if it changed. */
  Optional<LevelChange> change() {
    if (from.level().code().equals(to.level().code())) {
      return Optional.empty();
    }
    return Optional.of(
        ImmutableLevelChange.builder()
            .from(from.level())
            .to(to.level())
            .isRuleChanged(isRuleChanged())
            .fromByNewRule(
                Grading.level(to.framework(), from.total().score(), from.components().values()))
            .addAllBecause(because())
            .addAllLapsed(lapsed())
            .build());
  }

  /** Returns whether the levels or their conditions differ. */
  boolean isRuleChanged() {
    return !rule(from.framework()).equals(rule(to.framework()));
  }

  private static List<List<Object>> rule(Framework framework) {
    return Lists.transform(
        framework.levels(),
        level -> List.of(level.code(), level.totalAtLeast(), level.componentsAtLeast()));
  }

  /**
   * Returns the conditions of the reached level that the earlier scores do not meet: by the later
   * rule or, where they meet all of that, by the earlier one.
   */
  private ImmutableList<Condition> missedBefore() {
    ImmutableList<Condition> byLaterRule = missed(to.level(), from);
    return byLaterRule.isEmpty()
        ? from.framework()
            .level(to.level().code())
            .map(level -> missed(level, from))
            .orElse(ImmutableList.of())
        : byLaterRule;
  }

  /** Returns the conditions missed before that the later result is not tested against. */
  private ImmutableList<Condition> lapsed() {
    return isRise()
        ? missedBefore().stream()
            .filter(
                condition ->
                    !labels(Grading.conditions(to.level(), to)).contains(condition.label()))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  private boolean isRise() {
    List<Level> levels = to.framework().levels();
    return to.framework()
        .level(from.level().code())
        .filter(earlier -> levels.indexOf(to.level()) < levels.indexOf(earlier))
        .isPresent();
  }

  private ImmutableList<LevelCondition> because() {
    ImmutableList<Condition> reasons = isRise() ? metNow() : missedNow();
    if (reasons.isEmpty()) {
      reasons = Grading.conditions(to.level(), to);
    }
    if (reasons.isEmpty()) {
      // The only level of a framework has no condition: any total will do.
      reasons = Grading.conditions(Score.ZERO, null, to.total().score(), to.components());
    }
    return reasons.stream().map(this::compared).collect(toImmutableList());
  }

  /** Returns what a rise rests on: conditions missed before, and those in place of lapsed ones. */
  private ImmutableList<Condition> metNow() {
    Set<String> missed = labels(missedBefore());
    boolean replaced = !lapsed().isEmpty();
    return Grading.conditions(to.level(), to).stream()
        .filter(
            condition ->
                missed.contains(condition.label())
                    || (replaced && condition.scoreIn(from).isEmpty()))
        .collect(toImmutableList());
  }

  /** Returns what is missed of the earlier level or, of other levels, of the next one up. */
  private ImmutableList<Condition> missedNow() {
    List<Level> levels = to.framework().levels();
    int reached = levels.indexOf(to.level());
    return to.framework()
        .level(from.level().code())
        .or(() -> reached == 0 ? Optional.empty() : Optional.of(levels.get(reached - 1)))
        .map(level -> missed(level, to))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Condition> missed(Level level, Scorecard card) {
    return Grading.conditions(level, card).stream()
        .filter(condition -> !condition.isMet())
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> labels(List<Condition> conditions) {
    return conditions.stream().map(Condition::label).collect(toImmutableSet());
  }

  private LevelCondition compared(Condition condition) {
    return ImmutableLevelCondition.builder()
        .what(condition.label())
        .before(condition.scoreIn(from))
        .now(condition.score())
        .need(condition.required())
        .build();
  }
}
