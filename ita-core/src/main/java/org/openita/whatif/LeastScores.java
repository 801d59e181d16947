package org.openita.whatif;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/** Finds the least scores with which a set of evidence reaches the target. */
final class LeastScores {

  private final Scorecard card;
  private final Target target;
  private final ImmutableMap<Lever, BigDecimal> parts;
  private final Comparator<Lever> order;

  /**
   * Prepares the search.
   *
   * @param parts parts of instruments that are too low, with the scores that they need
   */
  LeastScores(
      Scorecard card, Target target, ImmutableMap<Lever, BigDecimal> parts, SearchTree tree) {
    this.card = card;
    this.target = target;
    this.parts = parts;
    this.order =
        comparing(Lever::isAssumption, Comparator.reverseOrder())
            .thenComparing(tree::worth)
            .thenComparing(Lever::code);
  }

  /**
   * Returns the scores of a set that reaches the target at its highest scores, and of the parts.
   * Assumptions are lowered first, then what is worth least to the total.
   */
  ImmutableMap<Lever, BigDecimal> of(List<Lever> set) {
    ImmutableMap.Builder<Code, Fraction> most = ImmutableMap.builder();
    set.forEach(lever -> most.put(lever.code(), Fraction.of(lever.most())));
    parts.forEach((part, score) -> most.put(part.code(), Fraction.of(score)));
    Recalculation scores = Recalculation.of(card).with(most.buildOrThrow());
    ImmutableMap.Builder<Lever, BigDecimal> least = ImmutableMap.builder();
    least.putAll(parts);
    for (Lever lever : ImmutableList.sortedCopyOf(order, set)) {
      BigDecimal score = lowest(lever, scores);
      least.put(lever, score);
      scores = scores.with(lever.code(), Fraction.of(score));
    }
    return least.buildOrThrow();
  }

  private BigDecimal lowest(Lever lever, Recalculation scores) {
    int low = 1;
    int high = lever.choices();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Recalculation tried = scores.with(lever.code(), Fraction.of(lever.choice(middle)));
      if (target.isReachedBy(tried.total(), tried.components().values())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return lever.choice(low);
  }
}
