package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;

/** The analysis that a plan rests on, as the plan states it; it need not be right. */
@Value.Immutable
public abstract class StatedAnalysis {

  StatedAnalysis() {}

  /** What it calls strengths. */
  public abstract ImmutableList<Code> strengths();

  /** What it calls urgent weaknesses. */
  public abstract ImmutableList<Code> urgentWeaknesses();

  /** What it calls issues to develop, by instrument. */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** The number that the document printed for an indicator, where that is not its own. */
  public abstract ImmutableMap<Code, String> printedNumbers();

  /** A builder of stated analyses. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatedAnalysis}; every member is set once. */
  public static final class Builder extends ImmutableStatedAnalysis.Builder {
    Builder() {}
  }
}
