package org.openita.plan;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Language;
import org.openita.Problem;
import org.openita.catalogue.UnitRole;
import org.openita.internal.Excerpt;

/**
 * What an agency calls the units that the roles of templates stand for.
 *
 * <p>A role that is not mapped keeps its usual Thai name. Immutable and safe for use by many
 * threads.
 */
public final class Units {

  private static final Units STANDARD = new Units(ImmutableMap.of());

  private final ImmutableMap<UnitRole, String> own;

  private Units(Map<UnitRole, String> own) {
    this.own = Maps.immutableEnumMap(own);
  }

  /** The usual Thai names. */
  public static Units standard() {
    return STANDARD;
  }

  /** An agency's own names, or what is wrong with them, each at {@code /units/ROLE}. */
  public static Checked<Units> of(Map<String, String> names) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<UnitRole, String> own = new EnumMap<>(UnitRole.class);
    names.forEach(
        (word, unit) -> {
          String at = Problem.member("/units", word);
          UnitRole.tryParse(word)
              .ifPresentOrElse(
                  role -> own.put(role, unit),
                  () ->
                      problems.add(
                          Problem.of(
                              at,
                              Excerpt.of(word)
                                  + " is not a role; allowed are "
                                  + UnitRole.words())));
          if (CharMatcher.whitespace().matchesAllOf(unit)) {
            problems.add(Problem.of(at, "the name of a unit must not be blank"));
          }
        });
    ImmutableList<Problem> found = problems.build();
    return found.isEmpty() ? Checked.of(new Units(own)) : Checked.failed(found);
  }

  /** The agency's own names, by role. */
  public ImmutableMap<UnitRole, String> own() {
    return own;
  }

  /** The unit that a role stands for. */
  public String unit(UnitRole role) {
    return Objects.requireNonNullElseGet(own.get(role), () -> role.unit().in(Language.TH));
  }

  /** The units that a plan names and that stand for no role here, each with its place. */
  public ImmutableList<Problem> unknownIn(Plan plan) {
    ImmutableList.Builder<Problem> unknown = ImmutableList.builder();
    for (int i = 0; i < plan.measures().size(); i++) {
      Measure measure = plan.measures().get(i);
      for (int j = 0; j < measure.steps().size(); j++) {
        String at = "/measures/" + i + "/steps/" + j + "/owner";
        measure.steps().get(j).owner().ifPresent(unit -> check(at, unit, unknown));
      }
      for (int j = 0; j < measure.responsible().size(); j++) {
        String at = "/measures/" + i + "/responsible/" + j + "/unit";
        check(at, measure.responsible().get(j).unit(), unknown);
      }
    }
    return unknown.build();
  }

  private void check(String at, String unit, ImmutableList.Builder<Problem> unknown) {
    for (UnitRole role : UnitRole.values()) {
      if (unit(role).equals(unit)) {
        return;
      }
    }
    unknown.add(Problem.of(at, Excerpt.of(unit) + " is not a unit of this agency"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Units that && own.equals(that.own);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
