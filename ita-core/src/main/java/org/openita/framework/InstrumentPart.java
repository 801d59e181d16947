package org.openita.framework;

import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;

/**
 * A part of an instrument, such as {@code EIT1}, whose score is published beside that of the
 * instrument.
 *
 * <p>Parts are given all together or not at all, and enter only the level rule.
 */
@Value.Immutable
public abstract class InstrumentPart {

  InstrumentPart() {}

  /** A part of this code and name. */
  public static InstrumentPart of(Code code, Text name) {
    return ImmutableInstrumentPart.builder().code(code).name(name).build();
  }

  /** The code. */
  public abstract Code code();

  /** The name. */
  public abstract Text name();
}
