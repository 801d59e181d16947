package org.openita;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.internal.Blanks;

/** A public agency (หน่วยงานภาครัฐ) that is assessed. */
@Value.Immutable
public abstract class Agency implements WithAgency {

  Agency() {}

  /** Returns the id by which its documents belong together; not blank. */
  public abstract String id();

  /** Returns its name, which documents may leave blank. */
  public abstract Optional<String> name();

  /**
   * Returns its kind, such as {@code local-subdistrict}, the code of an {@link AgencyKind} or any
   * other text; peer groups may be made by it.
   */
  public abstract Optional<String> kind();

  /** Returns its size among the agencies of its kind. */
  public abstract Optional<AgencySize> size();

  /** Returns its province; peer groups may be made by it. */
  public abstract Optional<String> province();

  @Value.Check
  void check() {
    ProblemKind.AGENCY_ID_BLANK.require(!Blanks.isBlank(id()));
  }

  /**
   * Returns an agency of which only the id is known.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Agency of(String id) {
    return builder().id(id).build();
  }

  /**
   * Returns its name and id, such as {@code เทศบาลตำบลนาดง (nadong)}; the id where it has no name.
   */
  @Override
  public final String toString() {
    return name()
        .filter(name -> !Blanks.isBlank(name))
        .map(name -> name + " (" + id() + ")")
        .orElse(id());
  }

  /** Returns a builder of agencies. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agency}; every member is set once. */
  public static final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
