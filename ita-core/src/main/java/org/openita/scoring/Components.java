package org.openita.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;

/** The scores that a level may set a minimum for: instruments, or their parts where given. */
final class Components {

  private Components() {}

  /** Returns the scores of an assessment's parts of instruments, in official order. */
  static ImmutableMap<Code, Score> parts(ElementValues values) {
    ImmutableMap.Builder<Code, Score> parts = ImmutableMap.builder();
    for (InstrumentPart part : values.tree().framework().parts()) {
      BigDecimal score = values.assessment().scores().get(part.code());
      if (score != null) {
        parts.put(part.code(), Fraction.of(score).toScore());
      }
    }
    return parts.buildOrThrow();
  }

  /** Returns the components: each instrument, or in its place those of its parts that are given. */
  static ImmutableMap<Code, Score> of(ElementValues values, ImmutableMap<Code, Score> parts) {
    ImmutableMap.Builder<Code, Score> components = ImmutableMap.builder();
    for (ScoringTree.Stage stage : values.tree().instruments()) {
      ImmutableMap<Code, Score> own = partsOf((Instrument) stage.element(), parts);
      if (own.isEmpty()) {
        components.put(stage.code(), requireNonNull(values.value(stage)).toScore());
      } else {
        components.putAll(own);
      }
    }
    return components.buildOrThrow();
  }

  /** Returns the given parts of one instrument. */
  static ImmutableMap<Code, Score> partsOf(Instrument instrument, ImmutableMap<Code, Score> parts) {
    if (parts.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<Code, Score> own = ImmutableMap.builder();
    for (InstrumentPart part : instrument.parts()) {
      Score score = parts.get(part.code());
      if (score != null) {
        own.put(part.code(), score);
      }
    }
    return own.buildOrThrow();
  }
}
