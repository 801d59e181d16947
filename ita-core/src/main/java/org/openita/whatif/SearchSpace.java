package org.openita.whatif;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of possible choices of how many members of each group change: settled for the first groups,
 * restricted for the next one, free for all others.
 *
 * @param settled the numbers of the first groups
 * @param excluded the numbers that the next group must not have
 */
record SearchSpace(ImmutableIntArray settled, ImmutableSet<Integer> excluded) {

  /** The space of all choices. */
  static final SearchSpace ALL = new SearchSpace(ImmutableIntArray.of(), ImmutableSet.of());

  /** Returns the index of the restricted group. */
  int restricted() {
    return settled.length();
  }

  /**
   * Returns the rest of this space without one choice, in disjoint pieces: each agrees with the
   * choice before its restricted group and differs from it there.
   *
   * @param counts how many members of each group the choice takes
   */
  List<SearchSpace> without(ImmutableIntArray counts) {
    List<SearchSpace> pieces = new ArrayList<>();
    for (int i = restricted(); i < counts.length(); i++) {
      ImmutableSet.Builder<Integer> others = ImmutableSet.builder();
      if (i == restricted()) {
        others.addAll(excluded);
      }
      pieces.add(new SearchSpace(counts.subArray(0, i), others.add(counts.get(i)).build()));
    }
    return pieces;
  }
}
