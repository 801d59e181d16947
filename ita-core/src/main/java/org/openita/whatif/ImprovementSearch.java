package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
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

  /** The cheapest set of a space, with its scores as low as they can be. */
  private record Solution(
      SearchSpace space,
      ImmutableList<Integer> counts,
      Cost cost,
      ImmutableMap<Lever, BigDecimal> scores,
      Fraction rise,
      ImmutableList<Code> codes) {}

  private static final Comparator<Solution> CHEAPEST =
      comparing(Solution::cost)
          .thenComparing(Solution::rise)
          .thenComparing(
              Solution::codes, Comparators.lexicographical(Comparator.<Code>naturalOrder()));

  private final Scorecard card;
  private final Target target;
  private final CostModel costs;
  private final SearchTree tree;
  private final ParetoFronts fronts;
  private final LeastScores leastScores;

  ImprovementSearch(Scorecard card, Target target, CostModel costs, List<Lever> changeable) {
    this.card = card;
    this.target = target;
    this.costs = costs;
    this.tree = new SearchTree(card, costs, changeable);
    this.fronts = new ParetoFronts(card.framework(), costs);
    this.leastScores = new LeastScores(card, target, lowParts(target, changeable), tree);
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
  ImmutableList<ImprovementPath> cheapest(int limit) {
    Solution first = cheapest(SearchSpace.of(tree)).orElseThrow();
    fronts.limitTo(first.cost().first());
    PriorityQueue<Solution> open = new PriorityQueue<>(CHEAPEST);
    open.add(first);
    List<Solution> found = new ArrayList<>();
    while (found.size() < limit && !open.isEmpty()) {
      Solution next = open.remove();
      found.add(next);
      for (SearchSpace piece : next.space().without(next.counts())) {
        cheapest(piece).ifPresent(open::add);
      }
    }
    // A piece can hold a set of equal cost that precedes the one it was split from.
    return found.stream().sorted(CHEAPEST).map(this::path).collect(toImmutableList());
  }

  /** Returns the cheapest set of a space, if one reaches the target. */
  private Optional<Solution> cheapest(SearchSpace space) {
    List<List<Choice>> instruments = new ArrayList<>();
    List<Choice> totals = List.of(Choice.nothing(Fraction.ZERO));
    for (SearchTree.Branch instrument : tree.instruments()) {
      List<Choice> choices = choices(instrument, space);
      instruments.add(choices);
      totals = Choice.undominated(fronts.combined(totals, choices));
    }
    Optional<Cost> least =
        totals.stream()
            .filter(choice -> reachesTotal(choice.value()))
            .map(Choice::cost)
            .min(Comparator.naturalOrder());
    return least.flatMap(cost -> lowest(instruments, cost, space));
  }

  /** Returns the choices of an instrument that meet its condition, with their part of the total. */
  private List<Choice> choices(SearchTree.Branch instrument, SearchSpace space) {
    boolean isComponent = card.components().containsKey(instrument.code());
    return fronts.front(instrument, space).stream()
        .filter(choice -> !isComponent || target.allowsComponent(choice.value().toScore()))
        .map(choice -> choice.withValue(choice.value().times(instrument.share())))
        .toList();
  }

  /** Returns the set of this cost that has to rise by the fewest points. */
  private Optional<Solution> lowest(List<List<Choice>> instruments, Cost cost, SearchSpace space) {
    List<Choice> sets = List.of(Choice.nothing(Fraction.ZERO));
    for (List<Choice> choices : instruments) {
      sets =
          fronts.combined(sets, choices).stream()
              .filter(choice -> choice.cost().isWithin(cost))
              .toList();
    }
    return sets.stream()
        .filter(choice -> choice.cost().equals(cost) && reachesTotal(choice.value()))
        .map(choice -> solution(choice, space))
        .min(CHEAPEST);
  }

  private boolean reachesTotal(Fraction exact) {
    Score total = card.framework().rounding().roundTotal(exact).toScore();
    return target.total().map(total::isAtLeast).orElse(true);
  }

  private Solution solution(Choice choice, SearchSpace space) {
    int[] counts = new int[tree.groups().size()];
    choice.collect(counts);
    List<Lever> set = new ArrayList<>();
    for (SearchTree.Group group : tree.groups()) {
      set.addAll(group.members().subList(0, counts[group.index()]));
    }
    ImmutableMap<Lever, BigDecimal> scores = leastScores.of(set);
    Fraction rise = Fraction.ZERO;
    for (Map.Entry<Lever, BigDecimal> score : scores.entrySet()) {
      rise = rise.plus(Fraction.of(score.getValue())).minus(score.getKey().now());
    }
    return new Solution(
        space,
        ImmutableList.copyOf(Ints.asList(counts)),
        choice.cost(),
        scores,
        rise,
        scores.keySet().stream().map(Lever::code).sorted().collect(toImmutableList()));
  }

  private ImprovementPath path(Solution solution) {
    ImmutableList<Improvement> improvements =
        solution.scores().entrySet().stream()
            .sorted(comparing(score -> score.getKey().code()))
            .map(score -> improvement(score.getKey(), score.getValue(), solution))
            .collect(toImmutableList());
    ImmutableMap<Code, BigDecimal> scores =
        improvements.stream()
            .collect(ImmutableMap.toImmutableMap(Improvement::code, Improvement::to));
    return ImmutableImprovementPath.builder()
        .addAllImprovements(improvements)
        .effort(solution.scores().keySet().stream().mapToLong(this::effort).sum())
        .after(Scorer.of(card.framework()).rescore(card.assessment(), scores).orElseThrow())
        .build();
  }

  private Improvement improvement(Lever lever, BigDecimal to, Solution solution) {
    return ImmutableImprovement.builder()
        .code(lever.code())
        .from(lever.now())
        .to(to)
        .isAssumption(lever.isAssumption())
        .addAllAlternatives(alternatives(lever, solution))
        .build();
  }

  /** Returns the other members of the group that cost as much. */
  private List<Code> alternatives(Lever changed, Solution solution) {
    return tree.groups().stream()
        .filter(group -> group.members().contains(changed))
        .flatMap(group -> group.members().stream())
        .filter(other -> !solution.scores().containsKey(other) && effort(other) == effort(changed))
        .map(Lever::code)
        .sorted()
        .toList();
  }

  private int effort(Lever lever) {
    return costs.effort(card.framework(), lever.code());
  }
}
