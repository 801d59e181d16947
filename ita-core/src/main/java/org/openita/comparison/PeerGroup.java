package org.openita.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Score;
import org.openita.scoring.Scorecard;

/**
 * Reads a group of agencies once and tells where one of them stands.
 *
 * <p>The agency itself always belongs to its group, once: rows with its id are passed over,
 * wherever they stand. Agencies of another group are passed over too. It is up to the caller that
 * no other agency comes twice. The order does not matter, and the memory does not grow with the
 * number of agencies. Not safe for use by many threads.
 */
public final class PeerGroup {

  /** The size under which a group is too small to say much. */
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
   * The group of an agency, which so far has nobody else in it; a problem at {@code /agency} where
   * the agency does not say what group it belongs to.
   */
  public static Checked<PeerGroup> of(Scorecard self, PeerGrouping grouping) {
    Agency agency = self.assessment().agency();
    return grouping
        .key()
        .apply(agency)
        .map(group -> Checked.of(new PeerGroup(self, grouping, group)))
        .orElseGet(
            () ->
                Checked.failed(
                    "/agency/" + grouping.name(),
                    "the agency does not say its "
                        + grouping.name()
                        + ", so it has no such peers"));
  }

  /** Takes in one agency. */
  public void add(Scorecard card) {
    Agency agency = card.assessment().agency();
    if (!card.framework().id().equals(self.framework().id())) {
      otherFramework++;
    } else if (agency.id().equals(self.assessment().agency().id())) {
      noteOwnRow(card.total().score());
    } else {
      Optional<String> key = grouping.key().apply(agency);
      if (key.isEmpty()) {
        withoutGroup++;
      } else if (key.get().equals(group)) {
        count(card);
      }
    }
  }

  private void noteOwnRow(Score row) {
    // The lowest that differs, so that the order of rows does not matter.
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

  /** Where the agency stands among those taken in so far. */
  public Peers standing() {
    ImmutableMap.Builder<Code, PeerStanding> standings = ImmutableMap.builder();
    indicators.forEach(
        (code, scores) ->
            standings.put(code, scores.standing(self.node(code).orElseThrow().score())));
    return new Peers(
        self,
        grouping,
        group,
        totals.standing(self.total().score()),
        standings.buildOrThrow(),
        findings());
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
