package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.scoring.Grading;
import org.openita.scoring.Scorecard;

/**
 * Another level than the year before, and why.
 *
 * @param from the level before
 * @param to the level after
 * @param ruleChanged whether the levels and their conditions are others than the year before
 * @param fromByNewRule the level that the scores before have by the rule after: what of the change
 *     is the rule's, as against the scores'
 * @param because the conditions that made the difference. Of a fall: those of the earlier level
 *     that no longer hold. Of a rise: those of the later level that did not hold before. Where the
 *     earlier level is unknown to the later rule: those still missing to the next level
 */
public record LevelChange(
    Level from, Level to, boolean ruleChanged, Level fromByNewRule, ImmutableList<Reason> because) {

  /**
   * One condition of a level.
   *
   * @param what {@code total}, or the code of a component
   * @param before the score before, where there was one
   * @param now the score after
   * @param need the least score that meets the condition
   */
  public record Reason(String what, Optional<Score> before, Score now, Score need) {}

  private static final String TOTAL = "total";

  static Optional<LevelChange> between(Scorecard from, Scorecard to) {
    if (from.level().code().equals(to.level().code())) {
      return Optional.empty();
    }
    Framework rule = to.framework();
    return Optional.of(
        new LevelChange(
            from.level(),
            to.level(),
            !sameRule(from.framework(), rule),
            Grading.level(rule, from.total().score(), from.components().values()),
            because(from, to)));
  }

  static boolean sameRule(Framework a, Framework b) {
    return Lists.transform(a.levels(), LevelChange::conditions)
        .equals(Lists.transform(b.levels(), LevelChange::conditions));
  }

  private static List<Object> conditions(Level level) {
    return List.of(level.code(), level.totalAtLeast(), level.componentsAtLeast());
  }

  private static ImmutableList<Reason> because(Scorecard from, Scorecard to) {
    List<Level> levels = to.framework().levels();
    int reached = levels.indexOf(to.level());
    Optional<Level> earlier = to.framework().level(from.level().code());
    if (earlier.isEmpty()) {
      return reached == 0 ? ImmutableList.of() : missing(levels.get(reached - 1), from, to);
    }
    return levels.indexOf(earlier.get()) < reached
        ? missing(earlier.get(), from, to)
        : ImmutableList.copyOf(
            Iterables.filter(
                conditions(to.level(), from, to),
                reason -> reason.before().filter(s -> !s.isAtLeast(reason.need())).isPresent()));
  }

  private static ImmutableList<Reason> missing(Level level, Scorecard from, Scorecard to) {
    return ImmutableList.copyOf(
        Iterables.filter(
            conditions(level, from, to), reason -> !reason.now().isAtLeast(reason.need())));
  }

  private static ImmutableList<Reason> conditions(Level level, Scorecard from, Scorecard to) {
    ImmutableList.Builder<Reason> conditions = ImmutableList.builder();
    level
        .totalAtLeast()
        .ifPresent(
            need ->
                conditions.add(
                    new Reason(
                        TOTAL, Optional.of(from.total().score()), to.total().score(), need)));
    level
        .componentsAtLeast()
        .ifPresent(
            need -> {
              for (Map.Entry<Code, Score> component : to.components().entrySet()) {
                conditions.add(
                    new Reason(
                        component.getKey().value(),
                        Optional.ofNullable(from.components().get(component.getKey())),
                        component.getValue(),
                        need));
              }
            });
    return conditions.build();
  }
}
