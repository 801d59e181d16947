package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * Finds the cheapest paths to a target that is reachable and not yet reached.
 *
 * <p>Every stage of scoring is monotone, so a set of evidence can reach the target if and only if
 * it does with all its scores at their highest. The search is therefore for sets; {@link
 * LeastScores} lowers the scores of those found.
 *
 * <p>The cheapest set of a {@link SearchSpace} is read from {@link ParetoFronts}. The next ones
 * come from splitting the rest of the space around each set found and solving every piece, so that
 * no set is missed and none is found twice: E. L. Lawler, "A Procedure for Computing the K Best
 * Solutions to Discrete Optimization Problems and Its Application to the Shortest Path Problem",
 * Management Science 18(7), 1972. The cost of the first set bounds what is weighed first in all
 * others.
 */
final class ImprovementSearch {

  /** The cheapest set of a space, and by how many points its scores have to rise. */
  private record Solution(
      SearchSpace space, ImmutableIntArray counts, Cost cost, BigInteger rise) {}

  /**
   * Paths found.
   *
   * @param paths the paths, cheapest first
   * @param isOptimal whether the search came to its end
   */
  record Found(ImmutableList<ImprovementPath> paths, boolean isOptimal) {}

  /** How much more work it is to lower a score than to compare two choices. */
  private static final int STEPS_TO_LOWER = 20;

  /** How much more work it is to keep a choice, for the memory it takes. */
  static final int STEPS_TO_KEEP = 20;

  private final Comparator<Solution> cheapestFirst =
      comparing(Solution::cost)
          .thenComparing(Solution::rise)
          .thenComparing(this::codes, Comparators.lexicographical(Comparator.<Code>naturalOrder()));

  private final Scorecard card;
  private final CostModel costs;
  private final Work work;
  private final ImmutableMap<Lever, BigDecimal> parts;
  private final SearchTree tree;
  private final LeastScores leastScores;
  private final BigInteger need;
  private final ParetoFronts fronts;
  private final long stepsToLower;

  /** The cheapest set known to reach the target. */
  private int[] enough;

  ImprovementSearch(
      Scorecard card, Target target, CostModel costs, List<Lever> changeable, Work work) {
    this.card = card;
    this.costs = costs;
    this.work = work;
    this.parts = lowParts(target, changeable);
    this.tree =
        new SearchTree(
            card, target, costs, changeable.stream().filter(lever -> !lever.isPart()).toList());
    this.leastScores = new LeastScores(tree);
    this.need = tree.total().leastSum();
    this.enough = new SufficientSet(tree).counts();
    this.fronts = new ParetoFronts(work, cost(enough).first());
    this.stepsToLower = STEPS_TO_LOWER * ParetoFronts.size(tree.total());
  }

  /** Returns the parts of instruments that are too low, which have to rise whatever else does. */
  private static ImmutableMap<Lever, BigDecimal> lowParts(Target target, List<Lever> changeable) {
    return changeable.stream()
        .filter(lever -> lever.isPart())
        .filter(lever -> !target.allowsComponent(lever.now().toScore()))
        .collect(
            ImmutableMap.toImmutableMap(
                lever -> lever, lever -> target.components().orElseThrow().value()));
  }

  /** Returns the cheapest paths, at most this many. */
  Found cheapest(int limit) {
    List<Solution> found = new ArrayList<>();
    NavigableSet<Solution> open = new TreeSet<>(cheapestFirst);
    boolean isOptimal = true;
    try {
      search(limit, found, open);
    } catch (Work.UsedUp usedUp) {
      isOptimal = false;
      found.addAll(open);
      if (found.isEmpty()) {
        found.add(solution(SearchSpace.ALL, enough));
      }
    }
    // A piece can hold a set of equal cost that precedes the one it was split from.
    return new Found(
        found.stream()
            .sorted(cheapestFirst)
            .limit(limit)
            .map(this::path)
            .collect(toImmutableList()),
        isOptimal);
  }

  private void search(int limit, List<Solution> found, NavigableSet<Solution> open) {
    open.add(cheapest(SearchSpace.ALL, null).orElseThrow());
    while (found.size() < limit && !open.isEmpty()) {
      Solution next = open.first();
      open.remove(next);
      found.add(next);
      int wanted = limit - found.size();
      if (wanted == 0) {
        return;
      }
      for (SearchSpace piece : next.space().without(next.counts())) {
        // Of the open ones, no more than are wanted can still be found.
        cheapest(piece, open.size() < wanted ? null : open.last()).ifPresent(open::add);
        if (open.size() > wanted) {
          open.remove(open.last());
        }
      }
    }
  }

  /**
   * Returns the cheapest set of a space, if one reaches the target.
   *
   * @param other a set of which those that cost more are not wanted
   */
  private Optional<Solution> cheapest(SearchSpace space, @Nullable Solution other) {
    if (tree.groups().isEmpty()) {
      return Optional.of(solution(space, enough));
    }
    SearchTree.Branch total = tree.total();
    int child = ParetoFronts.restrictedChild(total, space);
    Choice made = fronts.settled(total, child, space);
    ImmutableList<Choice> own = fronts.restricted(total, child, space);
    ImmutableList<Choice> after = fronts.from(total, child + 1);
    Choice least = null;
    for (Choice choice : own) {
      int i = firstOf(after, need.subtract(made.value()).subtract(choice.value()));
      if (i < after.size()) {
        Choice both = choice.then(after.get(i));
        least = least == null || both.cost().compareTo(least.cost()) < 0 ? both : least;
      }
    }
    if (least == null) {
      return Optional.empty();
    }
    Cost cost = least.cost().plus(made.cost());
    if (cost.first() > cost(enough).first()
        || (other != null && cost.compareTo(other.cost()) > 0)) {
      return Optional.empty();
    }
    if (space.equals(SearchSpace.ALL)) {
      enough = counts(space, least);
      fronts.limitTo(cost.first());
    }
    Solution best = null;
    for (Choice set : sets(child, own, least.cost(), need.subtract(made.value()))) {
      work.take((tree.size() + tree.groups().size() + cost.first()) * stepsToLower);
      Solution solution = solution(space, counts(space, set));
      if (best == null || cheapestFirst.compare(solution, best) < 0) {
        best = solution;
      }
    }
    return Optional.ofNullable(best);
  }

  private int[] counts(SearchSpace space, Choice free) {
    int[] counts = new int[tree.groups().size()];
    for (int i = 0; i < space.restricted(); i++) {
      counts[i] = space.settled().get(i);
    }
    free.collect(counts);
    return counts;
  }

  /** Returns the place of the first choice that is worth enough. */
  private static int firstOf(List<Choice> increasing, BigInteger enough) {
    int low = 0;
    int high = increasing.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (increasing.get(middle).value().compareTo(enough) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Returns all sets of the least cost that reach the target, of the instruments from one on.
   *
   * @param own the choices of that instrument
   * @param cost the least cost that reaches it
   * @param enough what is enough for the total
   */
  private List<Choice> sets(int from, List<Choice> own, Cost cost, BigInteger enough) {
    List<Choice> sets = List.of(Choice.nothing(BigInteger.ZERO));
    for (int i = from; i < tree.total().children(); i++) {
      List<Choice> choices = i == from ? own : fronts.child(tree.total(), i);
      List<Choice> after = fronts.from(tree.total(), i + 1);
      List<Choice> longer = new ArrayList<>();
      for (Choice set : sets) {
        for (Choice choice : choices) {
          Choice both = choice.then(set);
          if (both.cost().compareTo(cost) > 0) {
            break;
          }
          // The rest cannot cost less, or the least cost would not be that.
          int next = firstOf(after, enough.subtract(both.value()));
          if (next < after.size()
              && both.cost().plus(after.get(next).cost()).compareTo(cost) <= 0) {
            work.take(STEPS_TO_KEEP);
            longer.add(both);
          }
        }
        work.take(choices.size());
      }
      sets = longer;
    }
    return sets;
  }

  private Solution solution(SearchSpace space, int[] counts) {
    return new Solution(
        space,
        ImmutableIntArray.copyOf(counts),
        cost(counts),
        leastScores.rise(leastScores.of(counts)));
  }

  /** Returns the codes that change besides the parts, which do in every solution. */
  private ImmutableList<Code> codes(Solution solution) {
    return tree.groups().stream()
        .flatMap(group -> group.members().subList(0, solution.counts().get(group.index())).stream())
        .map(SearchTree.Slot::code)
        .sorted()
        .collect(toImmutableList());
  }

  private Cost cost(int[] counts) {
    Cost cost = Cost.NOTHING;
    for (SearchTree.Group group : tree.groups()) {
      cost = cost.plus(group.costs().get(counts[group.index()]));
    }
    return cost;
  }

  private ImprovementPath path(Solution solution) {
    int[] counts = solution.counts().toArray();
    ImmutableList<List<SearchTree.Slot>> alternatives =
        tree.groups().stream()
            .map(group -> alternatives(group, counts[group.index()]))
            .collect(toImmutableList());
    ImmutableList<Improvement> improvements =
        Stream.concat(
                leastScores.of(counts).stream()
                    .map(change -> improvement(change, alternatives.get(change.slot().group()))),
                parts.entrySet().stream()
                    .map(part -> improvement(part.getKey(), part.getValue()).build()))
            .sorted(comparing(Improvement::code))
            .collect(toImmutableList());
    ImmutableMap<Code, BigDecimal> scores =
        improvements.stream()
            .collect(ImmutableMap.toImmutableMap(Improvement::code, Improvement::to));
    return ImmutableImprovementPath.builder()
        .addAllImprovements(improvements)
        .effort(improvements.stream().mapToLong(change -> effort(change.code())).sum())
        .after(Scorer.of(card.framework()).rescore(card.assessment(), scores).orElseThrow())
        .build();
  }

  /** Returns the cheapest of the members that do not change. */
  private static List<SearchTree.Slot> alternatives(SearchTree.Group group, int changed) {
    List<SearchTree.Slot> others = group.members().subList(changed, group.size());
    int same = 0;
    while (same < others.size() && others.get(same).cost().equals(others.get(0).cost())) {
      same++;
    }
    return others.subList(0, same);
  }

  private static Improvement improvement(
      LeastScores.Change change, List<SearchTree.Slot> alternatives) {
    ImmutableImprovement.Builder improvement = improvement(change.slot().lever(), change.to());
    if (!alternatives.isEmpty() && alternatives.get(0).cost().equals(change.slot().cost())) {
      int listed = Math.min(alternatives.size(), Improvement.MOST_ALTERNATIVES);
      alternatives.subList(0, listed).forEach(other -> improvement.addAlternative(other.code()));
      improvement.alternativesLeftOut(alternatives.size() - listed);
    }
    return improvement.build();
  }

  private static ImmutableImprovement.Builder improvement(Lever lever, BigDecimal to) {
    return ImmutableImprovement.builder()
        .code(lever.code())
        .from(lever.now())
        .to(to)
        .isAssumption(lever.isAssumption());
  }

  private int effort(Code code) {
    return costs.effort(card.framework(), code);
  }
}
