package org.openita.uncertainty;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.openita.Code;
import org.openita.framework.Level;

/**
 * The sampling error of a result under one assumption about the answers of one person.
 *
 * @param assumption how one person's answers to different items go together
 * @param indicators the error of every survey indicator of which it can be known, in official order
 * @param total the error of the total; empty where that of some indicator cannot be known
 * @param levels the probability of each level, highest level first, with four decimals that sum to
 *     exactly 1; empty where the total's error is
 */
public record SamplingError(
    Assumption assumption,
    ImmutableMap<Code, Spread> indicators,
    Optional<Spread> total,
    ImmutableMap<Level, BigDecimal> levels) {

  /** How one person's answers to different items of an instrument go together. */
  public enum Assumption {
    /** Not at all. */
    INDEPENDENT,
    /** Fully: whoever scores one item high scores all of them high. No error can be larger. */
    TOGETHER
  }

  /**
   * An error and what it leaves open.
   *
   * @param standardError the standard error in points, six decimals, HALF_UP
   * @param low the lower end of the 95 % interval, not below 0, six decimals, HALF_UP
   * @param high the upper end of the 95 % interval, not above 100, six decimals, HALF_UP
   */
  public record Spread(BigDecimal standardError, BigDecimal low, BigDecimal high) {}
}
