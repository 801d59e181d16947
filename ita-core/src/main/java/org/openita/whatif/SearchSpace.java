package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of possible choices: how many members of each group may change.
 *
 * @param allowed the numbers allowed, by the index of the group
 */
record SearchSpace(ImmutableList<ImmutableSet<Integer>> allowed) {

  /** Returns the space of all choices. */
  static SearchSpace of(SearchTree tree) {
    return new SearchSpace(
        tree.groups().stream()
            .map(
                group ->
                    IntStream.rangeClosed(0, group.members().size())
                        .boxed()
                        .collect(ImmutableSet.toImmutableSet()))
            .collect(toImmutableList()));
  }

  boolean allows(SearchTree.Group group, int taken) {
    return allowed.get(group.index()).contains(taken);
  }

  /** Returns what is allowed of the groups below a branch. */
  ImmutableList<ImmutableSet<Integer>> below(SearchTree.Branch branch) {
    return allowed.subList(branch.from(), branch.to());
  }

  /**
   * Returns the rest of this space without one choice, in disjoint pieces: the i-th piece agrees
   * with the choice before the i-th group and differs from it there.
   *
   * @param counts how many members of each group the choice takes
   */
  List<SearchSpace> without(List<Integer> counts) {
    List<SearchSpace> pieces = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Integer taken = counts.get(i);
      ImmutableSet<Integer> others =
          allowed.get(i).stream()
              .filter(count -> !count.equals(taken))
              .collect(ImmutableSet.toImmutableSet());
      if (others.isEmpty()) {
        continue;
      }
      ImmutableList.Builder<ImmutableSet<Integer>> piece = ImmutableList.builder();
      counts.subList(0, i).forEach(count -> piece.add(ImmutableSet.of(count)));
      piece.add(others).addAll(allowed.subList(i + 1, allowed.size()));
      pieces.add(new SearchSpace(piece.build()));
    }
    return pieces;
  }
}
