package org.openita.advice;

import org.immutables.value.Value;
import org.openita.analysis.Analysis;

/** What an assessment means and what to do about it. */
@Value.Immutable(builder = false)
public abstract class Advice {

  Advice() {}

  /** Returns what the assessment means. */
  @Value.Parameter
  public abstract Analysis analysis();

  /** Returns what to do, in the order in which to do it. */
  @Value.Parameter
  public abstract Proposals proposals();

  /** Returns the agency, its fiscal year and the proposed measures. */
  @Override
  public String toString() {
    return analysis().agency()
        + " "
        + analysis().scorecard().assessment().fiscalYear()
        + ": "
        + proposals();
  }
}
