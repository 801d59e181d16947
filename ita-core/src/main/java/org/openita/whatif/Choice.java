package org.openita.whatif;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many members of some groups change: of one group, or of those of a child and of all children
 * after it.
 *
 * @param cost the cost of the changes
 * @param value the score, or the part of a score, that they give
 * @param child the choice of the child; null where nothing follows or the group is one
 * @param after the choice of the children after it; null likewise
 * @param group the index of the group of a single choice; -1 otherwise
 * @param taken how many members of that group change
 */
record Choice(
    Cost cost,
    BigInteger value,
    @Nullable Choice child,
    @Nullable Choice after,
    int group,
    int taken) {

  private static final Comparator<Choice> CHEAPEST_THEN_BEST =
      comparing(Choice::cost)
          .thenComparing(Choice::value, Comparator.reverseOrder())
          .thenComparing(Choice::compareByLast);

  /** Returns the choice to change nothing. */
  static Choice nothing(BigInteger value) {
    return fixed(Cost.NOTHING, value);
  }

  /** Returns a choice that has been made already. */
  static Choice fixed(Cost cost, BigInteger value) {
    return new Choice(cost, value, null, null, -1, 0);
  }

  /** Returns the choice of some members of one group. */
  static Choice single(Cost cost, BigInteger value, int group, int taken) {
    return new Choice(cost, value, null, null, group, taken);
  }

  /** Returns this choice of a child with one of the children after it. */
  Choice then(Choice next) {
    return new Choice(cost.plus(next.cost), value.add(next.value), this, next, -1, 0);
  }

  Choice withValue(BigInteger other) {
    return new Choice(cost, other, child, after, group, taken);
  }

  /** Returns this choice after one that has been made already. */
  Choice plus(Choice made) {
    return new Choice(cost.plus(made.cost), value.add(made.value), child, after, group, taken);
  }

  /** Stores the number of members taken of every group at the index of the group. */
  void collect(int[] counts) {
    Choice at = this;
    while (at != null) {
      if (at.group >= 0) {
        counts[at.group] = at.taken;
      }
      if (at.child != null) {
        at.child.collect(counts);
      }
      at = at.after;
    }
  }

  /** Compares choices of the same children: first is what spends more on the last one. */
  @SuppressWarnings("ReferenceEquality") // What two choices share is the same object.
  private static int compareByLast(Choice a, Choice b) {
    int order = 0;
    @Nullable Choice x = a;
    @Nullable Choice y = b;
    while (x != null && y != null && x != y) {
      if (x.child != null && y.child != null) {
        int own = y.child.cost.compareTo(x.child.cost);
        order = own != 0 ? own : order;
      }
      x = x.after;
      y = y.after;
    }
    return order;
  }

  /**
   * Returns the choices that no other dominates, cheapest first: every one is worth more than all
   * cheaper ones. Of equals, the one that spends more on the last child stays, then on the one
   * before it.
   */
  static ImmutableList<Choice> undominated(List<Choice> choices) {
    List<Choice> sorted = new ArrayList<>(choices);
    sorted.sort(CHEAPEST_THEN_BEST);
    return increasing(sorted);
  }

  /** Returns those of some choices, cheapest first, that are worth more than all before them. */
  static ImmutableList<Choice> increasing(List<Choice> sorted) {
    ImmutableList.Builder<Choice> kept = ImmutableList.builder();
    Choice last = null;
    for (Choice choice : sorted) {
      if (last == null || choice.value.compareTo(last.value) > 0) {
        kept.add(choice);
        last = choice;
      }
    }
    return kept.build();
  }
}
