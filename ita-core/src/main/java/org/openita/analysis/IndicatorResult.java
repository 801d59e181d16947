package org.openita.analysis;

import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;

/** One indicator in an analysis. */
@Value.Immutable(builder = false, copy = false)
public abstract class IndicatorResult {

  IndicatorResult() {}

  /** Returns the indicator. */
  @Value.Parameter
  public abstract Indicator indicator();

  /** Returns the instrument that it belongs to. */
  @Value.Parameter
  public abstract Instrument instrument();

  /** Returns its score. */
  @Value.Parameter
  public abstract Score score();

  /** Returns its standard competition rank (1, 2, 2, 4) by the score with two decimals. */
  @Value.Parameter
  public abstract int rank();

  /** Returns its standing. */
  @Value.Parameter
  public abstract Standing standing();

  /** Returns the indicator's code. */
  public Code code() {
    return indicator().code();
  }

  /** Returns the code, the score and the standing, such as {@code 8 94.94 URGENT_WEAKNESS}. */
  @Override
  public String toString() {
    return code() + " " + score() + " " + standing();
  }
}
