package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Rounding;

/**
 * For every score of the tree, what each cost can buy at most.
 *
 * <p>Going up the tree, the choices of children are combined and dominated ones dropped at once:
 * dynamic programming with dominance over lists of states, as in G. L. Nemhauser and Z. Ullmann,
 * "Discrete Dynamic Programming and Capital Allocation", Management Science 15(9), 1969. Every
 * stage of scoring is monotone, rounding included, so that a dominated choice cannot be part of a
 * better one.
 */
final class ParetoFronts {

  private record Key(Code branch, ImmutableList<ImmutableSet<Integer>> allowed) {}

  private final Framework framework;
  private final CostModel costs;
  private final Map<Key, List<Choice>> fronts = new HashMap<>();
  private long limit = Long.MAX_VALUE;

  ParetoFronts(Framework framework, CostModel costs) {
    this.framework = framework;
    this.costs = costs;
  }

  /** Leaves out all choices that cost more than this of what is weighed first. */
  void limitTo(long first) {
    limit = first;
    fronts.clear();
  }

  /** Returns the undominated choices below a branch, each with the score that it gives. */
  List<Choice> front(SearchTree.Branch branch, SearchSpace space) {
    // Most pieces of a space differ in one branch only, so the fronts of the others are kept.
    Key key = new Key(branch.code(), space.below(branch));
    List<Choice> known = fronts.get(key);
    if (known == null) {
      known = newFront(branch, space);
      fronts.put(key, known);
    }
    return known;
  }

  private List<Choice> newFront(SearchTree.Branch branch, SearchSpace space) {
    List<Choice> front = List.of(Choice.nothing(branch.unchanging()));
    for (SearchTree.Group group : branch.groups()) {
      front = Choice.undominated(combined(front, choices(group, space)));
    }
    for (SearchTree.Branch child : branch.branches()) {
      front =
          Choice.undominated(
              combined(
                  front,
                  front(child, space).stream()
                      .map(choice -> choice.withValue(choice.value().times(child.share())))
                      .toList()));
    }
    Rounding rounding = framework.rounding();
    Element.Kind stage = branch.node().element().orElseThrow().kind();
    return Choice.undominated(
        front.stream()
            .map(choice -> choice.withValue(rounding.round(stage, choice.value())))
            .toList());
  }

  private List<Choice> choices(SearchTree.Group group, SearchSpace space) {
    List<Choice> choices = new ArrayList<>();
    Cost cost = Cost.NOTHING;
    int all = group.members().size();
    for (int taken = 0; taken <= all; taken++) {
      if (taken > 0) {
        cost = cost.plus(costs.cost(framework, group.members().get(taken - 1)));
      }
      if (space.allows(group, taken)) {
        Fraction sum =
            group
                .best()
                .times(Fraction.of(taken))
                .plus(group.now().times(Fraction.of(all - taken)));
        choices.add(Choice.single(cost, sum.times(group.share()), group, taken));
      }
    }
    return choices;
  }

  /** Returns every pair of choices within the limit, dominated ones included. */
  List<Choice> combined(List<Choice> some, List<Choice> others) {
    List<Choice> all = new ArrayList<>(some.size() * others.size());
    for (Choice a : some) {
      for (Choice b : others) {
        if (a.cost().first() + b.cost().first() <= limit) {
          all.add(a.and(b));
        }
      }
    }
    return all;
  }
}
