package org.openita.plan;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.AgencyKind;
import org.openita.Checked;
import org.openita.Language;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.catalogue.UnitRole;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;

/**
 * An agency's names for its units, by the roles that templates use.
 *
 * <p>A role without a name here has the name of the unit that it is part of, where that is given,
 * else its usual Thai name. Immutable and safe for use by many threads.
 */
@Value.Immutable
public abstract class Units implements WithUnits {

  private static final Units STANDARD = builder().build();

  Units() {}

  /** Returns the agency's names of units, by role; not blank. */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<UnitRole, String> names();

  @Value.Check
  void check() {
    names()
        .forEach(
            (role, name) -> Invariants.notBlank(ProblemKind.UNIT_OF_ROLE_BLANK, name, role.word()));
  }

  /** Returns the usual Thai names. */
  public static Units standard() {
    return STANDARD;
  }

  /**
   * Returns an agency's names of units, by role.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  public static Units of(Map<UnitRole, String> names) {
    return builder().putAllNames(names).build();
  }

  /** Checks names by the words of roles; reports what is wrong at {@code /units/WORD}. */
  public static Checked<Units> check(Map<String, String> names) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<UnitRole, String> known = new EnumMap<>(UnitRole.class);
    names.forEach(
        (word, name) -> {
          String at = Problem.member("/units", word);
          UnitRole.tryParse(word)
              .ifPresentOrElse(
                  role -> known.put(role, name),
                  () ->
                      problems.add(
                          ProblemKind.UNIT_ROLE_UNKNOWN.at(
                              at, Excerpt.of(word), UnitRole.words())));
          if (Blanks.isBlank(name)) {
            problems.add(ProblemKind.UNIT_BLANK.at(at));
          }
        });
    ImmutableList<Problem> found = problems.build();
    return found.isEmpty() ? Checked.of(of(known)) : Checked.failed(found);
  }

  /** Returns the name of the unit of a role. */
  public String unit(UnitRole role) {
    return named(role).orElseGet(() -> role.unit().in(Language.TH));
  }

  private Optional<String> named(UnitRole role) {
    return Optional.ofNullable(names().get(role))
        .or(() -> role.partOf().map(other -> names().get(other)));
  }

  /** Returns names for all roles: these, and else those usual for the kind of an agency. */
  public Units completedFor(Agency agency) {
    Optional<AgencyKind> kind = agency.kind().flatMap(AgencyKind::tryParse);
    return of(
        Maps.toMap(
            Arrays.asList(UnitRole.values()),
            role -> named(role).or(() -> kind.map(role::unitIn)).orElseGet(() -> unit(role))));
  }

  /** Finds the units named in a plan that have no role, and reports each at its place. */
  public ImmutableList<Problem> unknownIn(Plan plan) {
    return completedFor(plan.agency()).findUnknown(plan);
  }

  private ImmutableList<Problem> findUnknown(Plan plan) {
    ImmutableList.Builder<Problem> unknown = ImmutableList.builder();
    for (int i = 0; i < plan.measures().size(); i++) {
      Pointer at = Pointer.ROOT.at("measures").at(i);
      Measure measure = plan.measures().get(i);
      for (int j = 0; j < measure.steps().size(); j++) {
        Pointer owner = at.at("steps").at(j).at("owner");
        measure.steps().get(j).owner().ifPresent(unit -> check(owner, unit, unknown));
      }
      for (int j = 0; j < measure.responsible().size(); j++) {
        Pointer unit = at.at("responsible").at(j).at("unit");
        check(unit, measure.responsible().get(j).name(), unknown);
      }
    }
    return unknown.build();
  }

  private void check(Pointer at, String unit, ImmutableList.Builder<Problem> unknown) {
    if (Arrays.stream(UnitRole.values()).noneMatch(role -> unit(role).equals(unit))) {
      unknown.add(at.problem(ProblemKind.UNIT_UNKNOWN, Excerpt.of(unit)));
    }
  }

  /** Returns the roles that have a name here, such as {@code units named for: clerk, finance}. */
  @Override
  public String toString() {
    return names().isEmpty()
        ? "usual units"
        : names().keySet().stream()
            .map(UnitRole::word)
            .collect(joining(", ", "units named for: ", ""));
  }

  /** Returns a builder of units. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Units}; names may be added to. */
  public static final class Builder extends ImmutableUnits.Builder {
    Builder() {}
  }
}
