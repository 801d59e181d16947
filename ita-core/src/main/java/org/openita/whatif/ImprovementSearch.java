package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Rounding;
import org.openita.scoring.Recalculation;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * Finds the cheapest paths to a target that is reachable and not yet reached.
 *
 * <p>Every stage of scoring is monotone, so a set of codes reaches the target at all if it does
 * with every code at its highest score. The search is therefore for sets. Going up the tree it
 * keeps, for every cost, only the highest score that so much can buy; evidence of the same parent
 * and the same score is bought from the cheapest on. Further paths come from splitting what is left
 * of the space of sets around each path found (Lawler's way), so that none is missed and none comes
 * twice.
 */
final class ImprovementSearch {

  /** What a choice costs; the order is that of its three numbers. */
  private record Cost(long first, long second, long assumptions) implements Comparable<Cost> {

    static final Cost NOTHING = new Cost(0, 0, 0);

    Cost plus(Cost other) {
      return new Cost(first + other.first, second + other.second, assumptions + other.assumptions);
    }

    boolean isWithin(Cost other) {
      return first <= other.first && second <= other.second && assumptions <= other.assumptions;
    }

    @Override
    public int compareTo(Cost other) {
      int order = Long.compare(first, other.first);
      order = order != 0 ? order : Long.compare(second, other.second);
      return order != 0 ? order : Long.compare(assumptions, other.assumptions);
    }
  }

  /** Evidence of one parent that has the same score and can have the same ones, cheapest first. */
  private record Group(
      int index, Fraction share, Fraction now, Fraction best, ImmutableList<Evidence> members) {}

  /**
   * A number that is computed: what cannot change under it, what can, and what is computed too. The
   * groups under it are those from one index to before another.
   */
  private record Branch(
      ScoreNode node,
      int from,
      int to,
      Fraction share,
      Fraction unchanging,
      ImmutableList<Group> groups,
      ImmutableList<Branch> branches) {}

  /** A branch, and how many of each group under it may be taken. */
  private record Known(ScoreNode branch, ImmutableList<ImmutableSet<Integer>> allowed) {}

  /** One choice: its cost, the score it gives, and what it was put together from. */
  private record Choice(
      Cost cost,
      Fraction value,
      @Nullable Choice left,
      @Nullable Choice right,
      int group,
      int taken) {

    Choice(Cost cost, Fraction value) {
      this(cost, value, null, null, -1, 0);
    }

    Choice with(Fraction other) {
      return new Choice(cost, other, left, right, group, taken);
    }

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
  }

  private static final Comparator<Choice> CHEAPEST_THEN_BEST =
      comparing(Choice::cost).thenComparing(Choice::value, Comparator.reverseOrder());

  /** A set with its scores as low as they may be. */
  private record Found(
      Cost cost,
      Fraction raised,
      ImmutableMap<Evidence, BigDecimal> scores,
      ImmutableList<Code> codes,
      ImmutableList<Integer> counts,
      ImmutableList<ImmutableSet<Integer>> allowed) {}

  private static final Comparator<Found> CHEAPEST =
      comparing(Found::cost)
          .thenComparing(Found::raised)
          .thenComparing(
              Found::codes, Comparators.lexicographical(Comparator.<Code>naturalOrder()));

  private final Scorecard card;
  private final Rounding rounding;
  private final Target target;
  private final CostModel costs;
  private final Map<Code, Evidence> changeable;
  private final Map<Code, Fraction> worth = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final ImmutableList<Branch> instruments;
  private final ImmutableMap<Evidence, BigDecimal> parts;
  private final Comparator<Evidence> cheapestFirst;

  private final Map<Known, List<Choice>> fronts = new HashMap<>();

  /** The most of what is weighed first; nothing dearer is looked at. */
  private long bound = Long.MAX_VALUE;

  ImprovementSearch(Scorecard card, Target target, CostModel costs, List<Evidence> changeable) {
    this.card = card;
    this.rounding = card.framework().rounding();
    this.target = target;
    this.costs = costs;
    this.changeable = Maps.uniqueIndex(changeable, Evidence::code);
    this.cheapestFirst =
        Comparator.<Evidence>comparingLong(this::effort).thenComparing(Evidence::code);
    this.instruments = branches(card.total(), Fraction.of(1));
    this.parts =
        changeable.stream()
            .filter(evidence -> evidence.element().isEmpty())
            .filter(evidence -> isTooLow(evidence.now().toScore()))
            .collect(
                ImmutableMap.toImmutableMap(
                    evidence -> evidence, evidence -> target.components().orElseThrow().value()));
  }

  private boolean isTooLow(Score component) {
    return target.components().filter(least -> !component.isAtLeast(least)).isPresent();
  }

  private long effort(Evidence evidence) {
    return costs.effort(card.framework(), evidence.code());
  }

  private ImmutableList<Branch> branches(ScoreNode node, Fraction worthOfNode) {
    return node.children().stream()
        .filter(child -> !child.node().children().isEmpty())
        .map(child -> branch(child, worthOfNode.times(child.share())))
        .collect(toImmutableList());
  }

  private Branch branch(ScoreNode.Child at, Fraction worthOfNode) {
    int from = groups.size();
    Fraction unchanging = Fraction.ZERO;
    // What decides whether two pieces of evidence are as good as each other, under one parent.
    Map<List<Object>, List<ScoreNode.Child>> alike = new LinkedHashMap<>();
    for (ScoreNode.Child child : at.node().children()) {
      if (!child.node().children().isEmpty()) {
        continue;
      }
      Evidence evidence = changeable.get(child.node().element().orElseThrow().code());
      if (evidence == null) {
        unchanging = unchanging.plus(child.node().value().times(child.share()));
        continue;
      }
      worth.put(evidence.code(), worthOfNode.times(child.share()));
      alike
          .computeIfAbsent(
              List.of(
                  child.share(), evidence.now(), evidence.options(), Fraction.of(evidence.most())),
              key -> new ArrayList<>())
          .add(child);
    }
    ImmutableList.Builder<Group> own = ImmutableList.builder();
    for (List<ScoreNode.Child> members : alike.values()) {
      Group group = group(groups.size(), members);
      groups.add(group);
      own.add(group);
    }
    ImmutableList<Branch> branches = branches(at.node(), worthOfNode);
    return new Branch(
        at.node(), from, groups.size(), at.share(), unchanging, own.build(), branches);
  }

  private Group group(int index, List<ScoreNode.Child> alike) {
    ScoreNode.Child any = alike.get(0);
    ImmutableList<Evidence> members =
        alike.stream()
            .map(child -> child.node().element().orElseThrow().code())
            .map(code -> requireNonNull(changeable.get(code)))
            .sorted(cheapestFirst)
            .collect(toImmutableList());
    Fraction best =
        rounding.round(
            any.node().element().orElseThrow().kind(), Fraction.of(members.get(0).most()));
    return new Group(index, any.share(), any.node().value(), best, members);
  }

  /** The cheapest paths, not more than so many. */
  ImmutableList<ImprovementPath> cheapest(int most) {
    PriorityQueue<Found> open = new PriorityQueue<>(CHEAPEST);
    ImmutableList<ImmutableSet<Integer>> everything =
        groups.stream()
            .map(
                group ->
                    IntStream.rangeClosed(0, group.members().size())
                        .boxed()
                        .collect(ImmutableSet.toImmutableSet()))
            .collect(toImmutableList());
    Found first = cheapest(everything).orElseThrow();
    bound = first.cost().first();
    fronts.clear();
    open.add(first);
    List<Found> cheapest = new ArrayList<>();
    while (cheapest.size() < most && !open.isEmpty()) {
      Found next = open.remove();
      cheapest.add(next);
      for (ImmutableList<ImmutableSet<Integer>> rest : around(next)) {
        cheapest(rest).ifPresent(open::add);
      }
    }
    // A piece may hold a set that stands before the one it was split off from, at the same cost.
    return cheapest.stream().sorted(CHEAPEST).map(this::path).collect(toImmutableList());
  }

  /** What is left of the space of a set when the set itself is taken out, in disjoint pieces. */
  private static List<ImmutableList<ImmutableSet<Integer>>> around(Found found) {
    List<ImmutableList<ImmutableSet<Integer>>> pieces = new ArrayList<>();
    for (int i = 0; i < found.counts().size(); i++) {
      Integer taken = found.counts().get(i);
      ImmutableSet<Integer> others =
          found.allowed().get(i).stream()
              .filter(count -> !count.equals(taken))
              .collect(ImmutableSet.toImmutableSet());
      if (others.isEmpty()) {
        continue;
      }
      ImmutableList.Builder<ImmutableSet<Integer>> piece = ImmutableList.builder();
      found.counts().subList(0, i).forEach(count -> piece.add(ImmutableSet.of(count)));
      piece.add(others).addAll(found.allowed().subList(i + 1, found.allowed().size()));
      pieces.add(piece.build());
    }
    return pieces;
  }

  /** The cheapest set that takes an allowed number of every group, where one reaches the target. */
  private Optional<Found> cheapest(ImmutableList<ImmutableSet<Integer>> allowed) {
    List<List<Choice>> instrumentFronts = new ArrayList<>();
    List<Choice> totals = List.of(new Choice(Cost.NOTHING, Fraction.ZERO));
    int at = 0;
    for (ScoreNode.Child child : card.total().children()) {
      // An instrument is never evidence itself.
      Branch instrument = instruments.get(at++);
      Code code = child.node().element().orElseThrow().code();
      boolean component = card.components().containsKey(code);
      List<Choice> front =
          front(instrument, allowed).stream()
              .filter(choice -> !component || !isTooLow(choice.value().toScore()))
              .map(choice -> choice.with(choice.value().times(child.share())))
              .toList();
      instrumentFronts.add(front);
      totals = pruned(combined(totals, front));
    }
    Optional<Cost> least =
        totals.stream()
            .filter(choice -> reachesTotal(choice.value()))
            .map(Choice::cost)
            .min(Comparator.naturalOrder());
    if (least.isEmpty()) {
      return Optional.empty();
    }
    List<Choice> asCheap = List.of(new Choice(Cost.NOTHING, Fraction.ZERO));
    for (List<Choice> front : instrumentFronts) {
      asCheap =
          combined(asCheap, front).stream()
              .filter(choice -> choice.cost().isWithin(least.get()))
              .toList();
    }
    return asCheap.stream()
        .filter(choice -> choice.cost().equals(least.get()) && reachesTotal(choice.value()))
        .map(choice -> found(choice, allowed))
        .min(CHEAPEST);
  }

  private boolean reachesTotal(Fraction exact) {
    return target
        .total()
        .map(least -> rounding.roundTotal(exact).toScore().isAtLeast(least))
        .orElse(true);
  }

  /** Most pieces of the space differ in one branch only, so what the others give is kept. */
  private List<Choice> front(Branch branch, ImmutableList<ImmutableSet<Integer>> allowed) {
    Known key = new Known(branch.node(), allowed.subList(branch.from(), branch.to()));
    List<Choice> known = fronts.get(key);
    if (known == null) {
      known = newFront(branch, allowed);
      fronts.put(key, known);
    }
    return known;
  }

  private List<Choice> newFront(Branch branch, ImmutableList<ImmutableSet<Integer>> allowed) {
    List<Choice> front = List.of(new Choice(Cost.NOTHING, branch.unchanging()));
    for (Group group : branch.groups()) {
      front = pruned(combined(front, choices(group, allowed.get(group.index()))));
    }
    for (Branch child : branch.branches()) {
      front =
          pruned(
              combined(
                  front,
                  front(child, allowed).stream()
                      .map(choice -> choice.with(choice.value().times(child.share())))
                      .toList()));
    }
    Element.Kind stage = branch.node().element().orElseThrow().kind();
    return pruned(
        front.stream().map(choice -> choice.with(rounding.round(stage, choice.value()))).toList());
  }

  private List<Choice> choices(Group group, ImmutableSet<Integer> allowed) {
    List<Choice> choices = new ArrayList<>();
    Cost cost = Cost.NOTHING;
    int all = group.members().size();
    for (int taken = 0; taken <= all; taken++) {
      if (taken > 0) {
        cost = cost.plus(cost(group.members().get(taken - 1)));
      }
      if (allowed.contains(taken)) {
        Fraction sum =
            group
                .best()
                .times(Fraction.of(taken))
                .plus(group.now().times(Fraction.of(all - taken)));
        choices.add(new Choice(cost, sum.times(group.share()), null, null, group.index(), taken));
      }
    }
    return choices;
  }

  private Cost cost(Evidence evidence) {
    long effort = effort(evidence);
    long assumed = evidence.isAssumption() ? 1 : 0;
    return switch (costs.order()) {
      case CODES_THEN_EFFORT -> new Cost(1, effort, assumed);
      case EFFORT_THEN_CODES -> new Cost(effort, 1, assumed);
    };
  }

  private List<Choice> combined(List<Choice> some, List<Choice> others) {
    List<Choice> all = new ArrayList<>(some.size() * others.size());
    for (Choice a : some) {
      for (Choice b : others) {
        if (a.cost().first() + b.cost().first() <= bound) {
          all.add(new Choice(a.cost().plus(b.cost()), a.value().plus(b.value()), a, b, -1, 0));
        }
      }
    }
    return all;
  }

  /** Without the choices for which something at least as good costs no more. */
  private static List<Choice> pruned(List<Choice> choices) {
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

  private Found found(Choice choice, ImmutableList<ImmutableSet<Integer>> allowed) {
    int[] counts = new int[groups.size()];
    choice.collect(counts);
    List<Evidence> set = new ArrayList<>();
    for (Group group : groups) {
      set.addAll(group.members().subList(0, counts[group.index()]));
    }
    ImmutableMap<Evidence, BigDecimal> scores = lowered(set);
    Fraction raised = Fraction.ZERO;
    for (Map.Entry<Evidence, BigDecimal> change : scores.entrySet()) {
      raised = raised.plus(Fraction.of(change.getValue())).minus(change.getKey().now());
    }
    return new Found(
        choice.cost(),
        raised,
        scores,
        scores.keySet().stream().map(Evidence::code).sorted().collect(toImmutableList()),
        IntStream.of(counts).boxed().collect(toImmutableList()),
        allowed);
  }

  /** The least scores with which the set reaches the target, those worth least lowered first. */
  private ImmutableMap<Evidence, BigDecimal> lowered(List<Evidence> set) {
    Recalculation climb = new Recalculation(card);
    set.forEach(evidence -> climb.set(evidence.code(), Fraction.of(evidence.most())));
    parts.forEach((part, score) -> climb.set(part.code(), Fraction.of(score)));
    ImmutableMap.Builder<Evidence, BigDecimal> lowered = ImmutableMap.builder();
    lowered.putAll(parts);
    set.stream()
        .sorted(
            comparing(Evidence::isAssumption, Comparator.reverseOrder())
                .thenComparing(evidence -> worth.getOrDefault(evidence.code(), Fraction.ZERO))
                .thenComparing(Evidence::code))
        .forEach(evidence -> lowered.put(evidence, least(evidence, climb)));
    return lowered.buildOrThrow();
  }

  private BigDecimal least(Evidence evidence, Recalculation climb) {
    int low = 1;
    int high = evidence.choices();
    while (low < high) {
      int middle = (low + high) >>> 1;
      climb.set(evidence.code(), Fraction.of(evidence.choice(middle)));
      if (target.isReachedBy(climb.total(), climb.components())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    BigDecimal least = evidence.choice(low);
    climb.set(evidence.code(), Fraction.of(least));
    return least;
  }

  private ImprovementPath path(Found found) {
    ImmutableList<ImprovementPath.Change> changes =
        found.scores().entrySet().stream()
            .sorted(comparing(change -> change.getKey().code()))
            .map(
                change ->
                    new ImprovementPath.Change(
                        change.getKey().code(),
                        change.getKey().now(),
                        change.getValue(),
                        change.getKey().isAssumption(),
                        alternatives(change.getKey(), found)))
            .collect(toImmutableList());
    ImmutableMap<Code, BigDecimal> scores =
        changes.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    ImprovementPath.Change::code, ImprovementPath.Change::to));
    return new ImprovementPath(
        changes,
        found.scores().keySet().stream().mapToLong(this::effort).sum(),
        Scorer.of(card.framework()).rescore(card.assessment(), scores).orElseThrow());
  }

  /** Those left of the same group that cost as much. */
  private ImmutableList<Code> alternatives(Evidence changed, Found found) {
    return groups.stream()
        .filter(group -> group.members().contains(changed))
        .flatMap(group -> group.members().stream())
        .filter(other -> !found.scores().containsKey(other) && effort(other) == effort(changed))
        .map(Evidence::code)
        .sorted()
        .collect(toImmutableList());
  }
}
