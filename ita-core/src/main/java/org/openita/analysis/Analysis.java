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
@Value.Immutable
public abstract class Analysis {

  Analysis() {}

  /** The scorecard, and through it the framework, the evidence and the trace. */
  public abstract Scorecard scorecard();

  /** What counted as a strength and as urgent. */
  public abstract Policy policy();

  /** The indicators that apply, in official order. */
  public abstract ImmutableList<IndicatorResult> indicators();

  /** The strengths, best first, ties by code. */
  public abstract ImmutableList<Code> strengths();

  /** The urgent weaknesses, highest score first, ties by code. */
  public abstract ImmutableList<Code> urgentWeaknesses();

  /**
   * The issues to develop of every instrument, in official order: the assessor's own where given,
   * else the lowest under 100 with all that tie for it.
   */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** The way to the next level; empty at the top. */
  public abstract Optional<NextLevel> nextLevel();

  /** What is worth knowing about the evidence and the rules. */
  public abstract ImmutableList<Finding> findings();

  /** The agency. */
  public Agency agency() {
    return scorecard().assessment().agency();
  }

  /** The total. */
  public ScoreNode total() {
    return scorecard().total();
  }

  /** The level. */
  public Level level() {
    return scorecard().level();
  }

  /** A builder of analyses. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Analysis}; every member is set once. */
  static final class Builder extends ImmutableAnalysis.Builder {
    Builder() {}
  }
}
