package org.openita.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
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

  private ImmutableList<LevelCondition> because() {
    List<Level> levels = to.framework().levels();
    int reached = levels.indexOf(to.level());
    Optional<Level> earlier = to.framework().level(from.level().code());
    if (earlier.isEmpty()) {
      return reached == 0 ? ImmutableList.of() : missed(levels.get(reached - 1));
    }
    return levels.indexOf(earlier.get()) < reached
        ? missed(earlier.get())
        : conditions(to.level()).stream()
            .filter(LevelCondition::wasMissedBefore)
            .collect(toImmutableList());
  }

  private ImmutableList<LevelCondition> missed(Level level) {
    return conditions(level).stream()
        .filter(condition -> !condition.isMetNow())
        .collect(toImmutableList());
  }

  private ImmutableList<LevelCondition> conditions(Level level) {
    return Grading.conditions(level, to).stream().map(this::compared).collect(toImmutableList());
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
