package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;

/** The analysis that a plan rests on, as the plan states it; it need not be right. */
@Value.Immutable
public abstract class StatedAnalysis implements WithStatedAnalysis {

  StatedAnalysis() {}

  /** Returns what it calls strengths, each once. */
  public abstract ImmutableList<Code> strengths();

  /** Returns what it calls urgent weaknesses, each once. */
  public abstract ImmutableList<Code> urgentWeaknesses();

  /** Returns what it calls issues to develop, by instrument, each once. */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** Returns the number that the document printed for an indicator, where that is not its own. */
  public abstract ImmutableMap<Code, String> printedNumbers();

  @Value.Check
  void check() {
    Invariants.distinct("strengths", strengths());
    Invariants.distinct("urgent weaknesses", urgentWeaknesses());
    developmentPoints()
        .forEach(
            (instrument, codes) ->
                Invariants.distinct("issues to develop of " + instrument, codes));
    printedNumbers()
        .forEach((code, number) -> Invariants.notBlank("the printed number of " + code, number));
  }

  /** Returns the numbers of strengths, urgent weaknesses and issues to develop. */
  @Override
  public String toString() {
    return "strengths: "
        + strengths().size()
        + ", urgent weaknesses: "
        + urgentWeaknesses().size()
        + ", issues to develop: "
        + developmentPoints().values().stream().mapToInt(ImmutableList::size).sum();
  }

  /** Returns a builder of stated analyses. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatedAnalysis}; lists and maps may be added to. */
  public static final class Builder extends ImmutableStatedAnalysis.Builder {
    Builder() {}
  }
}
