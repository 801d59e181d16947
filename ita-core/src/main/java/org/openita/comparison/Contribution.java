package org.openita.comparison;

import java.util.Optional;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;

/**
 * What one indicator contributed to the change of the total: its score times its share of the total
 * after, less the same before.
 *
 * @param code the indicator's code, the later one where it has two; of the instrument where the
 *     kind is {@link Kind#ROUNDING}
 * @param kind whether both sides have it
 * @param before its score before, where it had one
 * @param after its score after, where it has one
 * @param change the contribution, in points of the total; all of a step add up to the change of the
 *     unrounded total
 */
public record Contribution(
    Code code, Kind kind, Optional<Score> before, Optional<Score> after, Fraction change) {

  /** Whether an indicator can be compared. */
  public enum Kind {
    /** Both years have the indicator: one by the same name. */
    COMPARED,
    /** Only the earlier year has it, or a score of it; nothing can be said of its change. */
    ONLY_BEFORE,
    /** Only the later year has it, or a score of it; nothing can be said of its change. */
    ONLY_AFTER,
    /** No indicator: what rounding an instrument added, where a framework rounds it. */
    ROUNDING
  }
}
