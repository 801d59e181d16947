package org.openita.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.plan.Waiver;

/**
 * The findings of a review, divided into those that are open and those that the plan waives.
 *
 * @param open those that are open, with what is wrong with waivers
 * @param waived those that the plan waives, in the order of findings
 */
record Waivers(ImmutableList<Finding> open, ImmutableList<WaivedFinding> waived) {

  /** What a waiver names. */
  private record Place(String code, String pointer) {

    static Place of(Finding finding) {
      return new Place(finding.code(), finding.pointer());
    }

    static Place of(Waiver waiver) {
      return new Place(waiver.finding(), waiver.pointer());
    }
  }

  static Waivers of(ReviewedPlan reviewed, List<Finding> findings) {
    List<Waiver> waivers = reviewed.plan().waivers();
    // A plan has no two waivers of one finding at one place.
    ImmutableMap<Place, Waiver> holding =
        Maps.uniqueIndex(Iterables.filter(waivers, w -> holds(reviewed, w)), Place::of);
    ImmutableList.Builder<Finding> open = ImmutableList.builder();
    ImmutableList.Builder<WaivedFinding> waived = ImmutableList.builder();
    Set<Place> found = new HashSet<>();
    for (Finding finding : findings) {
      found.add(Place.of(finding));
      Waiver by = holding.get(Place.of(finding));
      if (by == null) {
        open.add(finding);
      } else {
        waived.add(
            ImmutableWaivedFinding.builder()
                .finding(finding)
                .reason(by.reason())
                .until(by.until())
                .build());
      }
    }
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (!found.contains(Place.of(waiver))) {
        open.add(FindingKind.WAIVER_UNUSED.at("/waivers/" + i, title(waiver), waiver.pointer()));
      } else if (!holds(reviewed, waiver)) {
        open.add(
            FindingKind.WAIVER_EXPIRED.at(
                "/waivers/" + i, title(waiver), waiver.until().orElseThrow()));
      }
    }
    return new Waivers(
        ImmutableList.sortedCopyOf(PlanFindings.BY_KIND, open.build()), waived.build());
  }

  private static Object title(Waiver waiver) {
    return FindingKind.titleOf(waiver.finding())
        .<Object>map(title -> title)
        .orElse(waiver.finding());
  }

  private static boolean holds(ReviewedPlan reviewed, Waiver waiver) {
    return reviewed.asOf().map(waiver::holdsAt).orElse(true);
  }
}
