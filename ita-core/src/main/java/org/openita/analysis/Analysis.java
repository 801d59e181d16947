package org.openita.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.framework.Level;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** What a scorecard means under a policy. */
@Value.Immutable(copy = false)
public abstract class Analysis {

  Analysis() {}

  /** Returns the scorecard, and through it the framework, the evidence and the trace. */
  public abstract Scorecard scorecard();

  /** Returns what counted as a strength and as urgent. */
  public abstract Policy policy();

  /** Returns the indicators that apply, in official order. */
  public abstract ImmutableList<IndicatorResult> indicators();

  /** Returns the strengths, best first, ties by code. */
  public abstract ImmutableList<Code> strengths();

  /** Returns the urgent weaknesses, highest score first, ties by code. */
  public abstract ImmutableList<Code> urgentWeaknesses();

  /**
   * Returns the issues to develop of every instrument, in official order: the assessor's own where
   * given, else the lowest under 100 with all that tie for it.
   */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** Returns the way to the next level; empty at the top. */
  public abstract Optional<NextLevel> nextLevel();

  /** Returns what is worth knowing about the evidence and the rules. */
  public abstract ImmutableList<Finding> findings();

  /** Returns the agency. */
  public Agency agency() {
    return scorecard().assessment().agency();
  }

  /** Returns the total. */
  public ScoreNode total() {
    return scorecard().total();
  }

  /** Returns the level. */
  public Level level() {
    return scorecard().level();
  }

  /** Returns a one-line summary, such as {@code nadong 2565: 98.75 AA, urgent [8]}. */
  @Override
  public String toString() {
    return agency()
        + " "
        + scorecard().assessment().fiscalYear()
        + ": "
        + scorecard()
        + ", urgent "
        + urgentWeaknesses();
  }
}
