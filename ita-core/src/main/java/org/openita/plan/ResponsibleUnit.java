package org.openita.plan;

import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.catalogue.Responsibility;

/** A unit that leads a measure or supports it. */
@Value.Immutable
public abstract class ResponsibleUnit implements WithResponsibleUnit {

  ResponsibleUnit() {}

  /** Returns its name; not blank. */
  public abstract String name();

  /** Returns whether it leads or supports. */
  public abstract Responsibility responsibility();

  @Value.Check
  void check() {
    Invariants.notBlank(ProblemKind.UNIT_NAME_BLANK, name());
  }

  /**
   * Returns a unit with its responsibility.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static ResponsibleUnit of(String name, Responsibility responsibility) {
    return builder().name(name).responsibility(responsibility).build();
  }

  /**
   * Returns a unit that leads.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static ResponsibleUnit leading(String name) {
    return of(name, Responsibility.LEAD);
  }

  /**
   * Returns a unit that supports.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static ResponsibleUnit supporting(String name) {
    return of(name, Responsibility.SUPPORT);
  }

  /** Returns the name and the responsibility, such as {@code กองคลัง (lead)}. */
  @Override
  public String toString() {
    return name() + " (" + responsibility().word() + ")";
  }

  /** Returns a builder of responsible units. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResponsibleUnit}; every member is set once. */
  public static final class Builder extends ImmutableResponsibleUnit.Builder {
    Builder() {}
  }
}
