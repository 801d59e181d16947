package org.openita.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.scoring.Scorecard;

/**
 * What proposed measures could add to the total at most, shared among those for the same points.
 *
 * <p>Evidence that the same measures are for is one share, divided equally among them. Shares are
 * gained one after the other, so that together the measures gain what full points for all their
 * targets give, however stages are rounded.
 */
final class SharedGains {

  private SharedGains() {}

  /** Returns the gain of each proposal, in their order. */
  static ImmutableList<Fraction> of(Scorecard card, List<Proposal> proposals) {
    Map<ImmutableSet<Integer>, List<Code>> shares = shares(card, proposals);
    Fraction[] gains = new Fraction[proposals.size()];
    Arrays.fill(gains, Fraction.ZERO);
    List<Code> full = new ArrayList<>();
    Fraction before = Fraction.ZERO;
    for (Map.Entry<ImmutableSet<Integer>, List<Code>> share : shares.entrySet()) {
      full.addAll(share.getValue());
      Fraction after = FullPoints.gain(card, full);
      Fraction each = after.minus(before).dividedBy(share.getKey().size());
      share.getKey().forEach(place -> gains[place] = gains[place].plus(each));
      before = after;
    }
    return ImmutableList.copyOf(gains);
  }

  /** Returns the evidence that some proposals are for, by the places of those proposals. */
  private static Map<ImmutableSet<Integer>, List<Code>> shares(
      Scorecard card, List<Proposal> proposals) {
    Map<Code, Set<Integer>> byEvidence = new LinkedHashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      for (Code target : proposals.get(i).targets()) {
        Optional<Element> element = card.framework().element(target);
        if (element.isPresent()) {
          collect(card, element.get(), i, byEvidence);
        }
      }
    }
    Map<ImmutableSet<Integer>, List<Code>> shares = new LinkedHashMap<>();
    byEvidence.forEach(
        (code, sharing) ->
            shares.computeIfAbsent(ImmutableSet.copyOf(sharing), s -> new ArrayList<>()).add(code));
    return shares;
  }

  private static void collect(
      Scorecard card, Element element, int proposal, Map<Code, Set<Integer>> byEvidence) {
    if (card.value(element.code()).isEmpty()) {
      return;
    }
    boolean isEvidence = true;
    for (Element child : element.children()) {
      if (card.value(child.code()).isPresent()) {
        isEvidence = false;
        collect(card, child, proposal, byEvidence);
      }
    }
    if (isEvidence) {
      byEvidence.computeIfAbsent(element.code(), code -> new LinkedHashSet<>()).add(proposal);
    }
  }
}
