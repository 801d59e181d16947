package org.openita.plan;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Score;

/** How one indicator changed between two results. */
@Value.Immutable
public abstract class IndicatorChange {

  IndicatorChange() {}

  /** Returns the indicator. */
  public abstract Code code();

  /** Returns whether a measure that was not cancelled targets it or something under it. */
  public abstract boolean targeted();

  /** Returns its score before. */
  public abstract Score before();

  /** Returns its score after. */
  public abstract Score after();

  /** Returns the change in points, with two decimals. */
  @Value.Derived
  public BigDecimal change() {
    return after().value().subtract(before().value());
  }

  /** Returns the indicator and its two scores. */
  @Override
  public String toString() {
    return code() + ": " + before() + " to " + after();
  }
}
