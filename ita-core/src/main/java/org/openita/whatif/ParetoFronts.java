package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For every score of the tree, what each cost can buy at most.
 *
 * <p>Going up the tree, the choices of children are combined and dominated ones dropped at once:
 * dynamic programming with dominance over lists of states, as in G. L. Nemhauser and Z. Ullmann,
 * "Discrete Dynamic Programming and Capital Allocation", Management Science 15(9), 1969. Every
 * stage of scoring is monotone, rounding included, so that a dominated choice cannot be part of a
 * better one.
 *
 * <p>A list has at most one choice for every cost and, where its score is rounded to two decimals,
 * at most 10,001; combining two takes the product of their lengths. With lists of at most m choices
 * and n groups, the first path takes at most one product for each of the n groups and each score
 * above them. The lists of the last children are kept, so that a {@link SearchSpace}, which leaves
 * the last groups free, takes one product for each score above its restricted group, and every
 * further path n such spaces.
 */
final class ParetoFronts {

  /** As many choices are gathered before the dominated ones are dropped. */
  private static final int MOST_GATHERED = 50_000;

  private final Work work;
  private final Map<Integer, List<ImmutableList<Choice>>> lasts = new HashMap<>();
  private final Map<Integer, ImmutableList<Choice>> fronts = new HashMap<>();
  private long limit;

  /**
   * Prepares the lists.
   *
   * @param limit the most that a choice may cost of what is weighed first
   */
  ParetoFronts(Work work, long limit) {
    this.work = work;
    this.limit = limit;
  }

  /** Leaves out all choices that cost more than this of what is weighed first. */
  void limitTo(long first) {
    limit = first;
  }

  /** Returns the undominated choices of all children of a branch from this one on. */
  ImmutableList<Choice> from(SearchTree.Branch branch, int child) {
    List<ImmutableList<Choice>> known = lasts.get(branch.number());
    if (known == null) {
      known = new ArrayList<>();
      known.add(ImmutableList.of(Choice.nothing(branch.unchanging())));
      for (int i = branch.children() - 1; i >= 0; i--) {
        known.add(combined(branch, child(branch, i), known.get(known.size() - 1)));
      }
      lasts.put(branch.number(), known);
    }
    return known.get(branch.children() - child);
  }

  /** Returns the undominated choices of a child, each with what it adds to the branch. */
  ImmutableList<Choice> child(SearchTree.Branch branch, int child) {
    if (child < branch.groups().size()) {
      return choices(branch.groups().get(child), Set.of());
    }
    SearchTree.Branch below = branch.branches().get(child - branch.groups().size());
    ImmutableList<Choice> known = fronts.get(below.number());
    if (known == null) {
      known = scored(below, from(below, 0));
      fronts.put(below.number(), known);
    }
    return known;
  }

  private static ImmutableList<Choice> choices(SearchTree.Group group, Set<Integer> excluded) {
    ImmutableList.Builder<Choice> choices = ImmutableList.builder();
    for (int taken = 0; taken <= group.size(); taken++) {
      if (!excluded.contains(taken)) {
        choices.add(
            Choice.single(group.costs().get(taken), group.value(taken), group.index(), taken));
      }
    }
    return choices.build();
  }

  /** Returns the choices that suffice, with the scores that the sums give, as the parent adds. */
  private static ImmutableList<Choice> scored(SearchTree.Branch branch, List<Choice> sums) {
    List<Choice> scored = new ArrayList<>(sums.size());
    for (Choice choice :
        Choice.increasing(
            sums.stream().map(sum -> sum.withValue(branch.value(sum.value()))).toList())) {
      if (branch.suffices(choice.value())) {
        scored.add(choice.withValue(choice.value().multiply(branch.factor())));
      }
    }
    return ImmutableList.copyOf(scored);
  }

  /** Returns the undominated pairs of choices within the limit. */
  private ImmutableList<Choice> combined(
      SearchTree.Branch branch, List<Choice> some, List<Choice> others) {
    long size = size(branch);
    List<Choice> pairs = new ArrayList<>();
    for (Choice choice : some) {
      for (Choice other : others) {
        if (choice.cost().first() + other.cost().first() > limit) {
          break;
        }
        pairs.add(choice.then(other));
      }
      work.take(size * others.size());
      if (pairs.size() > MOST_GATHERED) {
        pairs = new ArrayList<>(Choice.undominated(pairs));
      }
    }
    ImmutableList<Choice> kept = Choice.undominated(pairs);
    work.take(size * ImprovementSearch.STEPS_TO_KEEP * kept.size());
    return kept;
  }

  /** Returns the number of longs that a sum takes. */
  static long size(SearchTree.Branch branch) {
    return 1L + branch.unit().bitLength() / Long.SIZE;
  }

  /** Returns the index of the child that has the restricted group of a space below it. */
  static int restrictedChild(SearchTree.Branch branch, SearchSpace space) {
    int group = space.restricted();
    if (group < branch.from() + branch.groups().size()) {
      return group - branch.from();
    }
    int child = branch.groups().size();
    while (group >= branch.branches().get(child - branch.groups().size()).to()) {
      child++;
    }
    return child;
  }

  /** Returns the undominated choices of that child, each with what it adds to the branch. */
  ImmutableList<Choice> restricted(SearchTree.Branch branch, int child, SearchSpace space) {
    if (child < branch.groups().size()) {
      return choices(branch.groups().get(child), space.excluded());
    }
    SearchTree.Branch below = branch.branches().get(child - branch.groups().size());
    int next = restrictedChild(below, space);
    Choice made = settled(below, next, space);
    ImmutableList<Choice> own = restricted(below, next, space);
    return scored(
        below,
        combined(below, own, from(below, next + 1)).stream().map(c -> c.plus(made)).toList());
  }

  /** Returns the choices of the children before one, all of whose groups are settled. */
  Choice settled(SearchTree.Branch branch, int before, SearchSpace space) {
    Choice made = Choice.nothing(BigInteger.ZERO);
    work.take(before * size(branch));
    for (int i = 0; i < before; i++) {
      if (i < branch.groups().size()) {
        SearchTree.Group group = branch.groups().get(i);
        int taken = space.settled().get(group.index());
        made = made.plus(Choice.fixed(group.costs().get(taken), group.value(taken)));
      } else {
        SearchTree.Branch below = branch.branches().get(i - branch.groups().size());
        Choice all = settled(below, below.children(), space);
        made =
            made.plus(
                all.withValue(
                    below.value(all.value().add(below.unchanging())).multiply(below.factor())));
      }
    }
    return made;
  }
}
