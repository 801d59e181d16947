package org.openita.whatif;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.List;
import org.openita.Fraction;

/**
 * Finds a set of evidence that reaches the target and of which nothing can be left out, though
 * another may be cheaper.
 */
final class SufficientSet {

  private record Candidate(SearchTree.Slot slot, Fraction gain) {}

  private final SearchTree tree;

  SufficientSet(SearchTree tree) {
    this.tree = tree;
  }

  /** Returns how many members of each group change: all but those that can be left out in turn. */
  int[] counts() {
    int[] counts = tree.groups().stream().mapToInt(SearchTree.Group::size).toArray();
    Trial trial = new Trial(tree, counts);
    for (SearchTree.Slot slot : leastGainFirst()) {
      SearchTree.Group group = tree.groups().get(slot.group());
      BigInteger change = group.now().subtract(group.best());
      if (trial.allows(slot.parent(), change)) {
        trial.change(slot.parent(), change);
        counts[group.index()]--;
      }
    }
    return counts;
  }

  /** Returns all changeable evidence, of each group the most expensive first. */
  private List<SearchTree.Slot> leastGainFirst() {
    return tree.groups().stream()
        .flatMap(group -> group.members().reverse().stream())
        .map(slot -> new Candidate(slot, gain(slot)))
        .sorted(comparing(Candidate::gain))
        .map(Candidate::slot)
        .toList();
  }

  /** Returns what the highest score adds to the total, by what a change costs first. */
  private static Fraction gain(SearchTree.Slot slot) {
    Fraction rise = Fraction.of(slot.lever().most()).minus(slot.lever().now());
    return slot.worth().times(rise).dividedBy(slot.cost().first());
  }
}
