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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
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
      SearchSpace space,
      ImmutableIntArray counts,
      Cost cost,
      Fraction rise,
      ImmutableList<Code> codes) {}

  /**
   * Paths found.
   *
   * @param paths the paths, cheapest first
   * @param isOptimal whether the search came to its end
   */
  record Found(ImmutableList<ImprovementPath> paths, boolean isOptimal) {}

  private static final Comparator<Solution> CHEAPEST =
      comparing(Solution::cost)
          .thenComparing(Solution::rise)
          .thenComparing(
              Solution::codes, Comparators.lexicographical(Comparator.<Code>naturalOrder()));

  /** How much more work it is to lower a score than to combine two choices. */
  private static final int STEPS_TO_LOWER = 20;

  private final Scorecard card;
  private final CostModel costs;
  private final Work work;
  private final ImmutableMap<Lever, BigDecimal> parts;
  private final SearchTree tree;
  private final LeastScores leastScores;
  private final BigInteger need;

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
    int[] enough = new SufficientSet(tree).counts();
    List<Solution> found = new ArrayList<>();
    TreeSet<Solution> open = new TreeSet<>(CHEAPEST);
    boolean isOptimal = true;
    try {
      search(limit, new ParetoFronts(tree, work, cost(enough).first()), found, open);
    } catch (Work.UsedUp usedUp) {
      isOptimal = false;
      found.addAll(open);
      if (found.isEmpty()) {
        found.add(solution(SearchSpace.ALL, enough));
      }
    }
    // A piece can hold a set of equal cost that precedes the one it was split from.
    return new Found(
        found.stream().sorted(CHEAPEST).limit(limit).map(this::path).collect(toImmutableList()),
        isOptimal);
  }

  private void search(
      int limit, ParetoFronts fronts, List<Solution> found, TreeSet<Solution> open) {
    Solution first = cheapest(SearchSpace.ALL, fronts, null);
    if (first == null) {
      throw new IllegalStateException("no set reaches the target");
    }
    fronts.limitTo(first.cost().first());
    open.add(first);
    while (found.size() < limit && !open.isEmpty()) {
      Solution next = open.first();
      open.remove(next);
      found.add(next);
      for (SearchSpace piece : next.space().without(next.counts())) {
        int wanted = limit - found.size();
        // No more than these can ever be found before the limit.
        Solution last = open.size() < wanted || open.isEmpty() ? null : open.last();
        Solution solution = wanted == 0 ? null : cheapest(piece, fronts, last);
        if (solution != null) {
          open.add(solution);
          if (open.size() > wanted) {
            open.remove(open.last());
          }
        }
      }
    }
  }

  /** Returns the cheapest set of a space, or null if none reaches the target or precedes another. */
  private @Nullable Solution cheapest(
      SearchSpace space, ParetoFronts fronts, @Nullable Solution other) {
    SearchTree.Branch total = tree.total();
    if (tree.groups().isEmpty()) {
      return solution(space, new int[0]);
    }
    int child = ParetoFronts.restrictedChild(total, space);
    Choice made = fronts.settled(total, child, space);
    ImmutableList<Choice> own = fronts.restricted(total, child, space);
    ImmutableList<Choice> after = fronts.from(total, child + 1);
    Cost least = null;
    for (Choice choice : own) {
      int i = firstOf(after, need.subtract(made.value()).subtract(choice.value()));
      if (i < after.size()) {
        Cost cost = choice.cost().plus(after.get(i).cost());
        least = least == null || cost.compareTo(least) < 0 ? cost : least;
      }
    }
    if (least == null || (other != null && least.plus(made.cost()).compareTo(other.cost()) > 0)) {
      return null;
    }
    Solution best = null;
    for (Choice set : sets(fronts, child, own, least, need.subtract(made.value()))) {
      int[] counts = new int[tree.groups().size()];
      for (int i = 0; i < space.restricted(); i++) {
        counts[i] = space.settled().get(i);
      }
      set.collect(counts);
      work.take(
          (counts.length + (long) tree.size() + least.first() + made.cost().first() ) * STEPS_TO_LOWER * fronts.size(total));
      Solution solution = solution(space, counts);
      if (best == null || CHEAPEST.compare(solution, best) < 0) {
        best = solution;
      }
    }
    return best;
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
  private List<Choice> sets(
      ParetoFronts fronts, int from, List<Choice> own, Cost cost, BigInteger enough) {
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
    ImmutableList<LeastScores.Change> changes = leastScores.of(counts);
    Fraction rise = Fraction.ZERO;
    for (LeastScores.Change change : changes) {
      rise = rise.plus(Fraction.of(change.to())).minus(change.slot().lever().now());
    }
    return new Solution(
        space,
        ImmutableIntArray.copyOf(counts),
        cost(counts),
        rise,
        Stream.concat(
                changes.stream().map(change -> change.slot().lever().code()),
                parts.keySet().stream().map(Lever::code))
            .sorted()
            .collect(toImmutableList()));
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
    ImmutableList<Improvement> improvements =
        Stream.concat(
                leastScores.of(counts).stream().map(change -> improvement(change, counts)),
                parts.entrySet().stream()
                    .map(part -> improvement(part.getKey(), part.getValue(), ImmutableList.of())))
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

  private Improvement improvement(LeastScores.Change change, int[] counts) {
    return improvement(
        change.slot().lever(), change.to(), alternatives(change.slot(), counts));
  }

  private static Improvement improvement(
      Lever lever, BigDecimal to, List<Code> alternatives) {
    return ImmutableImprovement.builder()
        .code(lever.code())
        .from(lever.now())
        .to(to)
        .isAssumption(lever.isAssumption())
        .addAllAlternatives(alternatives)
        .build();
  }

  /** Returns the other members of the group that cost as much. */
  private List<Code> alternatives(SearchTree.Slot changed, int[] counts) {
    ImmutableList<SearchTree.Slot> members = tree.groups().get(changed.group()).members();
    return members.subList(counts[changed.group()], members.size()).stream()
        .map(other -> other.lever().code())
        .filter(other -> effort(other) == effort(changed.lever().code()))
        .sorted()
        .toList();
  }

  private int effort(Code code) {
    return costs.effort(card.framework(), code);
  }
}
