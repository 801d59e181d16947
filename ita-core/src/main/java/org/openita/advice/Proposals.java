package org.openita.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.internal.Listing;

/** The measures proposed from one analysis and one catalogue. */
@Value.Immutable(builder = false)
public abstract class Proposals {

  Proposals() {}

  /** Returns the id of the catalogue. */
  @Value.Parameter
  public abstract String catalogue();

  /**
   * Returns the proposed measures, in the order in which to take them; each template at most once.
   */
  @Value.Parameter
  public abstract ImmutableList<Proposal> measures();

  /** Returns the urgent weaknesses and issues to develop for which the catalogue has nothing. */
  @Value.Parameter
  public abstract ImmutableList<Code> uncovered();

  /**
   * Returns these proposals limited to a number of measures. The last are dropped first, but never
   * the only one for an urgent weakness or an issue to develop, so more may remain.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public Proposals atMost(int most) {
    checkArgument(most >= 0, "the most measures to propose must be 0 or more but was %s", most);
    List<Proposal> kept = new ArrayList<>(measures());
    for (int i = kept.size() - 1; i >= 0 && kept.size() > most; i--) {
      List<Proposal> others = new ArrayList<>(kept);
      Proposal candidate = others.remove(i);
      if (candidate.issues().stream().allMatch(issue -> isServed(issue, others))) {
        kept.remove(i);
      }
    }
    return ImmutableProposals.of(catalogue(), kept, uncovered());
  }

  private static boolean isServed(Proposal.Issue issue, List<Proposal> proposals) {
    return proposals.stream().anyMatch(proposal -> proposal.issues().contains(issue));
  }

  /** Returns the ids of the first three templates, and the number of the others. */
  @Override
  public String toString() {
    return "[" + Listing.of(Lists.transform(measures(), Proposal::template)) + "]";
  }
}
