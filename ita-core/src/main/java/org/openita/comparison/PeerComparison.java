package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Finding;
import org.openita.scoring.Scorecard;

/** One agency compared with its peers. */
@Value.Immutable
public abstract class PeerComparison {

  PeerComparison() {}

  /** Returns the scorecard of the agency. */
  public abstract Scorecard scorecard();

  /** Returns what makes agencies peers. */
  public abstract PeerGrouping grouping();

  /** Returns the group that the agency belongs to. */
  public abstract String group();

  /** Returns the position of its total. */
  public abstract PeerStanding total();

  /**
   * Returns the positions of its indicators, in official order, each among the agencies to which
   * the indicator applies.
   */
  public abstract ImmutableMap<Code, PeerStanding> indicators();

  /** Returns what is worth knowing about the group. */
  public abstract ImmutableList<Finding> findings();

  /** Returns the indicators that are strengths among peers, in official order. */
  @Value.Lazy
  public ImmutableList<Code> relativeStrengths() {
    return indicators(PeerStanding::isRelativeStrength);
  }

  /** Returns the indicators that are weaknesses among peers, in official order. */
  @Value.Lazy
  public ImmutableList<Code> relativeWeaknesses() {
    return indicators(PeerStanding::isRelativeWeakness);
  }

  private ImmutableList<Code> indicators(Predicate<PeerStanding> which) {
    return Maps.filterValues(indicators(), which::test).keySet().stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the agency and its rank, such as {@code nadong: 12 of 500}. */
  @Override
  public String toString() {
    return scorecard().assessment().agency() + ": " + total();
  }
}
