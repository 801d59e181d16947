package org.openita.whatif;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openita.Fraction;

/**
 * How many members of some groups change, as a tree of the choices that it was combined from.
 *
 * @param cost the cost of the changes
 * @param value the score, or the part of a score, that they give
 * @param left one of two choices combined
 * @param right the other of two choices combined
 * @param group the index of the group of a single choice; -1 otherwise
 * @param taken how many members of that group change
 */
record Choice(
    Cost cost,
    Fraction value,
    @Nullable Choice left,
    @Nullable Choice right,
    int group,
    int taken) {

  private static final Comparator<Choice> CHEAPEST_THEN_BEST =
      comparing(Choice::cost).thenComparing(Choice::value, Comparator.reverseOrder());

  /** Returns the choice to change nothing. */
  static Choice nothing(Fraction value) {
    return new Choice(Cost.NOTHING, value, null, null, -1, 0);
  }

  /** Returns the choice of some members of one group. */
  static Choice single(Cost cost, Fraction value, SearchTree.Group group, int taken) {
    return new Choice(cost, value, null, null, group.index(), taken);
  }

  Choice and(Choice other) {
    return new Choice(cost.plus(other.cost), value.plus(other.value), this, other, -1, 0);
  }

  Choice withValue(Fraction other) {
    return new Choice(cost, other, left, right, group, taken);
  }

  /** Stores the number of members taken of every group at the index of the group. */
  void collect(int[] counts) {
    if (group >= 0) {
      counts[group] = taken;
    }
    if (left != null) {
      left.collect(counts);
    }
    if (right != null) {
      right.collect(counts);
    }
  }

  /**
   * Returns the choices that no other dominates, cheapest first: every one is worth more than all
   * cheaper ones.
   */
  static List<Choice> undominated(List<Choice> choices) {
    List<Choice> sorted = new ArrayList<>(choices);
    sorted.sort(CHEAPEST_THEN_BEST);
    List<Choice> kept = new ArrayList<>();
    for (Choice choice : sorted) {
      if (kept.isEmpty() || choice.value().compareTo(kept.get(kept.size() - 1).value()) > 0) {
        kept.add(choice);
      }
    }
    return kept;
  }
}
