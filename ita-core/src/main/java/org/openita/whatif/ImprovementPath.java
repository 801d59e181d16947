package org.openita.whatif;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.scoring.Scorecard;

/** Improvements that reach a target together, none of which can be left out. */
@Value.Immutable
public abstract class ImprovementPath {

  ImprovementPath() {}

  /** Returns the improvements, in the order of their codes. */
  public abstract ImmutableList<Improvement> improvements();

  /** Returns the sum of their efforts. */
  public abstract long effort();

  /** Returns the scorecard after all of them. */
  public abstract Scorecard after();

  /** Returns the improved scores by code, as {@link Simulation#run} takes them. */
  @Value.Lazy
  public ImmutableMap<Code, BigDecimal> scores() {
    return improvements().stream()
        .collect(ImmutableMap.toImmutableMap(Improvement::code, Improvement::to));
  }

  /** Returns the codes of the improvements that can only be assumed. */
  @Value.Lazy
  public ImmutableList<Code> assumptions() {
    return improvements().stream()
        .filter(Improvement::isAssumption)
        .map(Improvement::code)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the sum of the points by which the evidence rises. */
  @Value.Lazy
  public Fraction rise() {
    return improvements().stream()
        .map(improvement -> Fraction.of(improvement.to()).minus(improvement.from()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** Returns the codes and the result, such as {@code O8, O36, O42: 95.08 AA}. */
  @Override
  public String toString() {
    return Joiner.on(", ").join(scores().keySet()) + ": " + after();
  }
}
