package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.openita.Code;
import org.openita.Finding;
import org.openita.scoring.Scorecard;

/**
 * One agency among its peers.
 *
 * @param scorecard the agency's scorecard
 * @param grouping what makes agencies peers
 * @param group the group of this agency
 * @param total where its total stands
 * @param indicators where its indicators stand, in official order, each among the agencies to which
 *     the indicator applies
 * @param findings what is worth knowing about the group
 */
public record Peers(
    Scorecard scorecard,
    PeerGrouping grouping,
    String group,
    PeerStanding total,
    ImmutableMap<Code, PeerStanding> indicators,
    ImmutableList<Finding> findings) {

  /** The indicators that are strengths among peers, in official order. */
  public ImmutableList<Code> relativeStrengths() {
    return Maps.filterValues(indicators, PeerStanding::isRelativeStrength).keySet().stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** The indicators that are weaknesses among peers, in official order. */
  public ImmutableList<Code> relativeWeaknesses() {
    return Maps.filterValues(indicators, PeerStanding::isRelativeWeakness).keySet().stream()
        .collect(ImmutableList.toImmutableList());
  }
}
