package org.openita.uncertainty;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.framework.Level;

/** The sampling error of a result under one assumption about the answers of one respondent. */
@Value.Immutable
public abstract class SamplingError {

  SamplingError() {}

  /** How one respondent's answers to the items of an instrument are correlated. */
  public enum Assumption {
    /** Not at all. */
    INDEPENDENT,
    /**
     * Perfectly: whoever scores one item high scores all of them high. No correlation gives a
     * larger error.
     */
    PERFECTLY_CORRELATED
  }

  /** Returns the assumption. */
  public abstract Assumption assumption();

  /**
   * Returns the confidence interval of every survey indicator whose sampling error is known, in
   * official order.
   */
  public abstract ImmutableMap<Code, ConfidenceInterval> indicators();

  /**
   * Returns the confidence interval of the total; empty where the sampling error of some indicator
   * is not known.
   */
  public abstract Optional<ConfidenceInterval> total();

  /**
   * Returns the probability of each level, highest level first, with four decimals that sum to
   * exactly 1; empty where the sampling error of the total is not known. Each is within 0.0001 of
   * the exact probability under this assumption, whatever the standard errors.
   */
  public abstract ImmutableMap<Level, BigDecimal> levels();

  /** Returns the assumption and the interval of the total. */
  @Override
  public String toString() {
    return assumption()
        + ": "
        + total().map(ConfidenceInterval::toString).orElse("sampling error not known");
  }
}
