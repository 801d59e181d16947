package org.openita;

import java.util.Optional;
import org.immutables.value.Value;

/** Something worth knowing about a document that could be read: a stable code, where, and why. */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /** A finding without a remedy. */
  public static Finding of(String code, Severity severity, String pointer, Text message) {
    return builder().code(code).severity(severity).pointer(pointer).message(message).build();
  }

  /** The stable code, such as {@code DECLARED_TOTAL_DIFFERS}. */
  public abstract String code();

  /** How much it matters. */
  public abstract Severity severity();

  /** Where in the document, as a JSON pointer; {@code /} for the whole. */
  public abstract String pointer();

  /** What was found. */
  public abstract Text message();

  /** What to write to mend it. */
  public abstract Optional<Text> remedy();

  /** A builder of findings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; every member is set once. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
