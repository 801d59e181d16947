package org.openita.comparison;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;

/**
 * What one indicator contributes to the change of the total: its score times its share of the total
 * in the later year, minus the same in the earlier year.
 */
@Value.Immutable
public abstract class Contribution {

  Contribution() {}

  /** Whether an indicator can be compared. */
  public enum Kind {
    /** Both years have an indicator of this name. */
    COMPARED,
    /** Only the earlier year has the indicator, or a score of it, so its change is not known. */
    ONLY_BEFORE,
    /** Only the later year has the indicator, or a score of it, so its change is not known. */
    ONLY_AFTER,
    /** Not an indicator: what the rounding of an instrument adds, where a framework rounds it. */
    ROUNDING
  }

  /**
   * Returns the code of the indicator, the later one where the years differ; that of the instrument
   * where the kind is {@link Kind#ROUNDING}.
   */
  public abstract Code code();

  /** Returns whether the indicator can be compared. */
  public abstract Kind kind();

  /** Returns the score in the earlier year, if it has one. */
  public abstract Optional<Score> before();

  /** Returns the score in the later year, if it has one. */
  public abstract Optional<Score> after();

  /**
   * Returns the contribution in points of the total. The contributions of a step add up to the
   * change of the unrounded total.
   */
  public abstract Fraction change();

  /** Returns the code, the kind and the contribution, such as {@code 7 COMPARED -0.300000}. */
  @Override
  public String toString() {
    return code() + " " + kind() + " " + change();
  }
}
