package org.openita.framework;

import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;

/**
 * A part of an instrument, such as {@code EIT1}, whose score is published beside that of the
 * instrument.
 *
 * <p>The scores of all parts are given, or none. They affect only the level.
 */
@Value.Immutable
public abstract class InstrumentPart implements WithInstrumentPart {

  InstrumentPart() {}

  /** Returns a part with this code and name. */
  public static InstrumentPart of(Code code, Text name) {
    return builder().code(code).name(name).build();
  }

  /** Returns the code. */
  public abstract Code code();

  /** Returns the name. */
  public abstract Text name();

  /** Returns the code and the name. */
  @Override
  public final String toString() {
    return code() + " " + name();
  }

  /** Returns a builder of instrument parts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InstrumentPart}; every member is set once. */
  public static final class Builder extends ImmutableInstrumentPart.Builder {
    Builder() {}
  }
}
