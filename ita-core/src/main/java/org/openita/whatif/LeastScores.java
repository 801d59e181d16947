package org.openita.whatif;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.Fraction;

/** Finds the least scores with which a set of evidence reaches the target. */
final class LeastScores {

  /**
   * The least score of some evidence.
   *
   * @param slot the evidence
   * @param to its score
   */
  record Change(SearchTree.Slot slot, BigDecimal to) {}

  // Assumptions are lowered first, then what is worth least to the total.
  private static final Comparator<SearchTree.Slot> ORDER =
      comparing((SearchTree.Slot slot) -> slot.lever().isAssumption(), Comparator.reverseOrder())
          .thenComparing(SearchTree.Slot::worth)
          .thenComparing(slot -> slot.lever().code());

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** The most binary digits of an exact unit: the totals of hundreds of tallies. */
  private static final int LONGEST_UNIT = 8_192;

  private static final BigInteger FINE = BigInteger.TEN.pow(60);

  private final SearchTree tree;
  private final ImmutableList<SearchTree.Slot> order;
  private final BigInteger unit;

  LeastScores(SearchTree tree) {
    this.tree = tree;
    this.order =
        tree.groups().stream()
            .flatMap(group -> group.members().stream())
            .sorted(ORDER)
            .collect(ImmutableList.toImmutableList());
    this.unit = unit(order);
  }

  /** Returns a unit of which all scores are multiples, or one finer than any difference matters. */
  private static BigInteger unit(List<SearchTree.Slot> slots) {
    Set<BigInteger> denominators = new HashSet<>();
    for (SearchTree.Slot slot : slots) {
      denominators.add(slot.lever().now().denominator());
      denominators.add(Fraction.of(slot.lever().most()).denominator());
      slot.lever().options().forEach(to -> denominators.add(Fraction.of(to).denominator()));
    }
    BigInteger unit = HUNDRED;
    for (BigInteger denominator : denominators) {
      unit = SearchTree.lcm(unit, denominator);
      if (unit.bitLength() > LONGEST_UNIT) {
        return FINE;
      }
    }
    return unit;
  }

  /** Returns the least scores of a set that reaches the target at its highest scores. */
  ImmutableList<Change> of(int[] counts) {
    Trial trial = new Trial(tree, counts);
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (SearchTree.Slot slot : order) {
      if (slot.position() < counts[slot.group()]) {
        changes.add(new Change(slot, lowest(slot, trial)));
      }
    }
    return changes.build();
  }

  /**
   * Returns the points by which scores rise together, in units that are the same for all sets; to
   * 60 decimals where an exact unit would be too long to compute with.
   */
  BigInteger rise(List<Change> changes) {
    BigInteger rise = BigInteger.ZERO;
    for (Change change : changes) {
      Fraction own = Fraction.of(change.to()).minus(change.slot().lever().now());
      rise = rise.add(own.numerator().multiply(unit).divide(own.denominator()));
    }
    return rise;
  }

  private static BigDecimal lowest(SearchTree.Slot slot, Trial trial) {
    Lever lever = slot.lever();
    BigInteger highest = slot.scale().units(lever.most());
    int enough = lever.choices();
    int tooLow = 0;
    // Hardly any score can be much lower, so the steps down begin with the smallest.
    for (int step = 1; enough > 1 && tooLow == 0; step *= 2) {
      int tried = Math.max(1, enough - step);
      if (trial.allows(slot.parent(), change(slot, tried, highest))) {
        enough = tried;
      } else {
        tooLow = tried;
      }
    }
    while (enough - tooLow > 1) {
      int middle = (enough + tooLow) >>> 1;
      if (trial.allows(slot.parent(), change(slot, middle, highest))) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    trial.change(slot.parent(), change(slot, enough, highest));
    return lever.choice(enough);
  }

  private static BigInteger change(SearchTree.Slot slot, int choice, BigInteger highest) {
    return slot.scale().units(slot.lever().choice(choice)).subtract(highest);
  }
}
