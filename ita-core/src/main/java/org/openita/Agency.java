package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.immutables.value.Value;

/** A public agency (หน่วยงานภาครัฐ) that is assessed. */
@Value.Immutable
public abstract class Agency {

  Agency() {}

  /** The id by which its documents belong together; not blank. */
  public abstract String id();

  /** Its name. */
  public abstract Optional<String> name();

  /** Its kind, such as {@code local-subdistrict}; a peer group may be made of it. */
  public abstract Optional<String> kind();

  /** Its province; a peer group may be made of it. */
  public abstract Optional<String> province();

  @Value.Check
  void check() {
    checkArgument(
        !CharMatcher.whitespace().matchesAllOf(id()), "the id of an agency must not be blank");
  }

  /** An agency of which only the id is known. */
  public static Agency of(String id) {
    return builder().id(id).build();
  }

  /** A builder of agencies. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agency}; every member is set once. */
  public static final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
