package org.openita;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something worth knowing about a document that could be read: what, where and why.
 *
 * <p>Made by {@link FindingKind#at(String, Object...)}.
 */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /** Returns what kind of finding it is. */
  public abstract FindingKind kind();

  /** Returns the stable code that documents carry, such as {@code DECLARED_TOTAL_DIFFERS}. */
  public final String code() {
    return kind().code();
  }

  /** Returns how much it matters. */
  public abstract Severity severity();

  /** Returns the place in the document, as a JSON pointer; {@code /} for the whole document. */
  public abstract String pointer();

  /** Returns what was found. */
  public abstract Text message();

  /** Returns what to do about it. */
  public abstract Optional<Text> remedy();

  /** Returns {@code CODE POINTER: message}, in English. */
  @Override
  public final String toString() {
    return code() + " " + pointer() + ": " + message().in(Language.EN);
  }
}
