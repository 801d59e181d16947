package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Rounding;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * The tree of a scorecard, with the changeable evidence gathered into groups of equals: which of a
 * group changes makes no difference, only how many.
 *
 * <p>All numbers are integers: what a child adds to its parent is counted in the parent's units,
 * the inverse of a common denominator.
 */
final class SearchTree {

  /**
   * Evidence of one parent with the same score and the same options.
   *
   * @param index the place among all groups
   * @param now what each member adds to the parent
   * @param best the highest that it can add
   * @param members the evidence, cheapest first
   * @param costs what the first members cost together, by their number
   */
  record Group(
      int index,
      BigInteger now,
      BigInteger best,
      ImmutableList<Slot> members,
      ImmutableList<Cost> costs) {

    int size() {
      return members.size();
    }

    /** Returns what all members add to the parent if so many of them change. */
    BigInteger value(int changed) {
      return best.multiply(BigInteger.valueOf(changed))
          .add(now.multiply(BigInteger.valueOf(size() - (long) changed)));
    }
  }

  /**
   * The place of changeable evidence.
   *
   * @param lever the evidence
   * @param group the index of its group
   * @param position its place in the group
   * @param parent the number of the branch above it
   * @param worth its share of the total
   * @param scale how it enters its parent
   * @param cost the cost of changing it
   */
  record Slot(
      Lever lever, int group, int position, int parent, Fraction worth, Scale scale, Cost cost) {

    Code code() {
      return lever.code();
    }
  }

  /**
   * How scores of evidence are counted in units of the parent.
   *
   * @param decimals the decimals of the scores
   * @param mode how scores with more decimals are rounded
   * @param factor the units of the parent that the last decimal makes
   */
  record Scale(int decimals, RoundingMode mode, BigInteger factor) {

    BigInteger units(BigDecimal score) {
      return score.setScale(decimals, mode).unscaledValue().multiply(factor);
    }
  }

  /**
   * A score that is computed from others: the sum of what its children add to it.
   *
   * @param number the place among all branches; parents come before their children
   * @param above the number of the parent; -1 for the total
   * @param unit how many units of the sum make a point
   * @param decimals to which the sum is rounded, if it is
   * @param mode how it is rounded
   * @param factor the units of the parent that one unit of the value makes
   * @param need the least value that the target needs; null where any will do
   * @param unchanging what the evidence directly below that cannot change adds up to
   * @param groups the changeable evidence directly below
   * @param branches the computed scores directly below
   * @param from the index of the first group anywhere below
   * @param to the index after the last group anywhere below
   */
  record Branch(
      int number,
      int above,
      BigInteger unit,
      Optional<Integer> decimals,
      RoundingMode mode,
      BigInteger factor,
      @Nullable BigInteger need,
      BigInteger unchanging,
      ImmutableList<Group> groups,
      ImmutableList<Branch> branches,
      int from,
      int to) {

    int children() {
      return groups.size() + branches.size();
    }

    /** Returns the score that a sum gives: in its last decimal, or in units if not rounded. */
    BigInteger value(BigInteger sum) {
      return decimals.isEmpty()
          ? sum
          : new BigDecimal(sum).divide(new BigDecimal(unit), decimals.get(), mode).unscaledValue();
    }

    boolean suffices(BigInteger value) {
      return need == null || value.compareTo(need) >= 0;
    }

    /** Returns the least sum that suffices. */
    BigInteger leastSum() {
      if (need == null) {
        return BigInteger.ZERO;
      }
      if (decimals.isEmpty()) {
        return need;
      }
      // Every mode rounds up to a value from the one below, from halfway, from the value itself, or
      // from the next sum after one of these.
      BigInteger twice = BigInteger.TWO.multiply(need);
      BigInteger perUnit = BigInteger.TWO.multiply(BigInteger.TEN.pow(decimals.get()));
      BigInteger least = ceiling(twice.multiply(unit), perUnit);
      for (BigInteger halves :
          List.of(twice.subtract(BigInteger.ONE), twice.subtract(BigInteger.TWO))) {
        BigInteger sum = ceiling(halves.multiply(unit), perUnit);
        for (BigInteger tried : List.of(sum.add(BigInteger.ONE), sum)) {
          least = suffices(value(tried)) ? least.min(tried) : least;
        }
      }
      return least;
    }
  }

  private static final int SCORE_DECIMALS = 2;

  private final Scorecard card;
  private final Target target;
  private final CostModel costs;
  private final Rounding rounding;
  private final Map<Code, Lever> changeable;
  private final Comparator<Lever> cheapestFirst;
  private final Map<String, BigInteger> units = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<@Nullable Branch> branches = new ArrayList<>();
  private final Branch total;

  SearchTree(Scorecard card, Target target, CostModel costs, List<Lever> changeable) {
    this.card = card;
    this.target = target;
    this.costs = costs;
    this.rounding = card.framework().rounding();
    this.changeable = Maps.uniqueIndex(changeable, Lever::code);
    this.cheapestFirst =
        Comparator.<Lever>comparingInt(e -> costs.effort(card.framework(), e.code()))
            .thenComparing(Lever::code);
    ScoreNode root = card.total();
    addUnits(root);
    this.total = branch(root, -1, Fraction.of(1), BigInteger.ONE, Fraction.of(1));
  }

  /** Finds the units of a score and of all below it. */
  private void addUnits(ScoreNode node) {
    BigInteger unit = BigInteger.ONE;
    for (ScoreNode.Child child : node.children()) {
      if (child.node().children().isEmpty()) {
        unit = lcm(unit, child.node().value().times(child.share()).denominator());
        Lever lever = lever(child.node());
        if (lever != null) {
          unit = lcm(unit, child.share().times(last(decimals(lever, child.node()))).denominator());
        }
      } else {
        addUnits(child.node());
        unit = lcm(unit, child.share().times(last(child.node())).denominator());
      }
    }
    units.put(node.label(), unit);
  }

  /** Returns the least common multiple of two positive numbers. */
  static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  /** Returns the points that one unit of the value of a score makes. */
  private Fraction last(ScoreNode node) {
    return decimals(node)
        .map(SearchTree::last)
        .orElseGet(() -> Fraction.of(BigInteger.ONE, unit(node)));
  }

  private static Fraction last(int decimals) {
    return Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
  }

  private BigInteger unit(ScoreNode node) {
    return requireNonNull(units.get(node.label()));
  }

  private Optional<Integer> decimals(ScoreNode node) {
    return node.element().isPresent()
        ? rounding.decimals(node.element().get().kind())
        : rounding.total();
  }

  /** Returns the decimals of the scores that evidence can rise to, as they enter the parent. */
  private int decimals(Lever lever, ScoreNode node) {
    return decimals(node)
        .orElseGet(
            () -> {
              int most = Math.max(SCORE_DECIMALS, lever.most().scale());
              for (BigDecimal option : lever.options()) {
                most = Math.max(most, option.scale());
              }
              return most;
            });
  }

  private @Nullable Lever lever(ScoreNode node) {
    return changeable.get(node.element().orElseThrow().code());
  }

  private Branch branch(
      ScoreNode node, int above, Fraction share, BigInteger unitAbove, Fraction worthAbove) {
    int number = branches.size();
    branches.add(null);
    int from = groups.size();
    BigInteger unit = unit(node);
    Fraction worth = worthAbove.times(share);
    BigInteger unchanging = BigInteger.ZERO;
    Map<List<Object>, List<ScoreNode.Child>> equals = new LinkedHashMap<>();
    for (ScoreNode.Child child : node.children()) {
      if (!child.node().children().isEmpty()) {
        continue;
      }
      Lever lever = lever(child.node());
      if (lever == null) {
        unchanging = unchanging.add(units(child.node().value().times(child.share()), unit));
        continue;
      }
      equals
          .computeIfAbsent(
              List.of(
                  child.share(),
                  lever.now(),
                  lever.isAssumption(),
                  lever.options(),
                  Fraction.of(lever.most())),
              key -> new ArrayList<>())
          .add(child);
    }
    ImmutableList.Builder<Group> own = ImmutableList.builder();
    for (List<ScoreNode.Child> members : equals.values()) {
      Group group = group(members, number, unit, worth);
      groups.add(group);
      own.add(group);
    }
    ImmutableList<Branch> below =
        node.children().stream()
            .filter(child -> !child.node().children().isEmpty())
            .map(child -> branch(child.node(), number, child.share(), unit, worth))
            .collect(toImmutableList());
    Branch branch =
        new Branch(
            number,
            above,
            unit,
            decimals(node),
            rounding.mode(),
            units(share.times(last(node)), unitAbove),
            need(node),
            unchanging,
            own.build(),
            below,
            from,
            groups.size());
    branches.set(number, branch);
    return branch;
  }

  /** Returns how many units a number of points makes. */
  static BigInteger units(Fraction points, BigInteger unit) {
    return points.numerator().multiply(unit.divide(points.denominator()));
  }

  private Group group(
      List<ScoreNode.Child> equals, int parent, BigInteger unit, Fraction worthOfParent) {
    ScoreNode.Child any = equals.get(0);
    List<Lever> members =
        equals.stream()
            .map(child -> requireNonNull(lever(child.node())))
            .sorted(cheapestFirst)
            .toList();
    int decimals = decimals(members.get(0), any.node());
    Scale scale =
        new Scale(decimals, rounding.mode(), units(any.share().times(last(decimals)), unit));
    ImmutableList.Builder<Slot> slots = ImmutableList.builder();
    ImmutableList.Builder<Cost> sums = ImmutableList.builder();
    Cost sum = Cost.NOTHING;
    sums.add(sum);
    for (int i = 0; i < members.size(); i++) {
      Lever lever = members.get(i);
      Cost cost = costs.cost(card.framework(), lever);
      slots.add(
          new Slot(lever, groups.size(), i, parent, worthOfParent.times(any.share()), scale, cost));
      sum = sum.plus(cost);
      sums.add(sum);
    }
    return new Group(
        groups.size(),
        units(any.node().value().times(any.share()), unit),
        scale.units(members.get(0).most()),
        slots.build(),
        sums.build());
  }

  /** Returns the least value of a score that the target needs. */
  private @Nullable BigInteger need(ScoreNode node) {
    Optional<Score> least =
        node.element().isEmpty()
            ? target.total()
            : target
                .components()
                .filter(any -> card.components().containsKey(node.element().get().code()));
    // A score of so many hundredths is reached from half a hundredth below.
    return least
        .map(
            score ->
                ceiling(
                    BigInteger.valueOf(2L * score.hundredths() - 1)
                        .multiply(
                            decimals(node).map(BigInteger.TEN::pow).orElseGet(() -> unit(node))),
                    BigInteger.valueOf(200)))
        .orElse(null);
  }

  private static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
    return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
  }

  /** Returns the total. */
  Branch total() {
    return total;
  }

  /** Returns the branch of a number. */
  Branch branch(int number) {
    return requireNonNull(branches.get(number));
  }

  /** Returns how many branches there are. */
  int size() {
    return branches.size();
  }

  /** Returns all groups, each at its index. */
  List<Group> groups() {
    return groups;
  }
}
