package org.openita.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openita.Code;

/**
 * The measures proposed from one analysis and one catalogue.
 *
 * @param catalogue the id of the catalogue
 * @param measures the proposed measures, in the order in which to take them; no template twice
 * @param uncovered urgent weaknesses and issues to develop for which the catalogue has nothing
 */
public record Proposals(
    String catalogue, ImmutableList<Proposal> measures, ImmutableList<Code> uncovered) {

  /**
   * At most so many of the measures, where that is possible: the last ones are dropped first, but
   * never the only one for an urgent weakness or an issue to develop.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public Proposals atMost(int most) {
    checkArgument(most >= 0, "the most measures to propose must be 0 or more but was %s", most);
    List<Proposal> kept = new ArrayList<>(measures);
    for (int i = kept.size() - 1; i >= 0 && kept.size() > most; i--) {
      List<Proposal> others = new ArrayList<>(kept);
      Proposal candidate = others.remove(i);
      if (candidate.issues().stream().allMatch(issue -> isServed(issue, others))) {
        kept.remove(i);
      }
    }
    return new Proposals(catalogue, ImmutableList.copyOf(kept), uncovered);
  }

  private static boolean isServed(Proposal.Issue issue, List<Proposal> proposals) {
    return proposals.stream().anyMatch(proposal -> proposal.issues().contains(issue));
  }
}
