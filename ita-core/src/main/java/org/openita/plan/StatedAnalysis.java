package org.openita.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;

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
    Invariants.distinct(ProblemKind.STRENGTH_DUPLICATE, strengths());
    Invariants.distinct(ProblemKind.WEAKNESS_DUPLICATE, urgentWeaknesses());
    developmentPoints()
        .forEach(
            (instrument, codes) ->
                Invariants.distinct(ProblemKind.DEVELOPMENT_DUPLICATE, codes, instrument));
    printedNumbers()
        .forEach(
            (code, number) -> Invariants.notBlank(ProblemKind.PRINTED_NUMBER_BLANK, number, code));
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
