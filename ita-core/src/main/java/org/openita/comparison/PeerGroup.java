package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.scoring.Scorecard;

/**
 * Accumulates a group of agencies and compares one of them with the others.
 *
 * <p>The agency itself belongs to its group exactly once, whether or not it is among those added.
 * Agencies of other groups are ignored. The caller must add no other agency twice. The order does
 * not matter, and the memory does not grow with the number of agencies. Not safe for use by several
 * threads.
 */
public final class PeerGroup {

  /** The size below which comparisons with the group say little. */
  public static final int LEAST_SIZE = 10;

  private final Scorecard self;
  private final PeerGrouping grouping;
  private final String group;
  private final Histogram totals = new Histogram();
  private final Map<Code, Histogram> indicators = new LinkedHashMap<>();
  private long size;
  private long otherFramework;
  private long withoutGroup;
  private @Nullable Score ownRow;

  private PeerGroup(Scorecard self, PeerGrouping grouping, String group) {
    this.self = self;
    this.grouping = grouping;
    this.group = group;
    self.indicators().keySet().forEach(code -> indicators.put(code, new Histogram()));
    count(self);
  }

  /**
   * Returns the group of an agency with no one else in it yet, or a problem at {@code /agency}
   * where the group of the agency is not known.
   */
  public static Checked<PeerGroup> check(Scorecard self, PeerGrouping grouping) {
    return grouping
        .key()
        .apply(self.assessment().agency())
        .map(group -> Checked.of(new PeerGroup(self, grouping, group)))
        .orElseGet(
            () ->
                Checked.failed(
                    ProblemKind.PEER_MEMBER_MISSING.at(
                        Problem.member("/agency", grouping.name()), grouping.name())));
  }

  /** Adds an agency. */
  public void add(Scorecard card) {
    Agency agency = card.assessment().agency();
    if (!card.framework().id().equals(self.framework().id())) {
      otherFramework++;
    } else if (agency.id().equals(self.assessment().agency().id())) {
      addOwnRow(card.total().score());
    } else {
      Optional<String> key = grouping.key().apply(agency);
      if (key.isEmpty()) {
        withoutGroup++;
      } else if (key.get().equals(group)) {
        count(card);
      }
    }
  }

  private void addOwnRow(Score row) {
    // Keeps the lowest that differs, so that the order of rows does not matter.
    if (!row.equals(self.total().score()) && (ownRow == null || ownRow.isAbove(row))) {
      ownRow = row;
    }
  }

  private void count(Scorecard card) {
    size++;
    totals.add(card.total().score());
    indicators.forEach(
        (code, scores) -> card.node(code).ifPresent(node -> scores.add(node.score())));
  }

  /** Compares the agency with those added so far. */
  public PeerComparison compare() {
    ImmutablePeerComparison.Builder comparison =
        ImmutablePeerComparison.builder()
            .scorecard(self)
            .grouping(grouping)
            .group(group)
            .total(totals.standing(self.total().score()));
    indicators.forEach(
        (code, scores) ->
            comparison.putIndicator(code, scores.standing(self.node(code).orElseThrow().score())));
    return comparison.addAllFindings(findings()).build();
  }

  private ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (size < LEAST_SIZE) {
      findings.add(FindingKind.GROUP_TOO_SMALL.at("/", size, LEAST_SIZE));
    }
    if (otherFramework > 0) {
      findings.add(FindingKind.PEERS_OF_OTHER_FRAMEWORK.at("/", otherFramework));
    }
    if (withoutGroup > 0) {
      findings.add(FindingKind.PEERS_WITHOUT_GROUP.at("/", withoutGroup, grouping.label()));
    }
    if (ownRow != null) {
      findings.add(FindingKind.OWN_ROW_DIFFERS.at("/", ownRow, self.total().score()));
    }
    return findings.build();
  }
}
