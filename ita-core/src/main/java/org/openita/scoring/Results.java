package org.openita.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openita.Fraction;
import org.openita.Tally;
import org.openita.framework.Element;

/**
 * The numbers that a scoring gave. How each came about follows from the evidence, and is told by
 * {@link ScoreNode}s when somebody asks: of thousands of agencies nobody does.
 */
final class Results {

  private final Outline outline;
  private final Assessment assessment;
  private final @Nullable Fraction[] values;

  /**
   * Results.
   *
   * @param values by the numbers of the elements, after their stages; null where an element does
   *     not apply or lies under evidence. Filled by {@link Run} and not changed after it
   */
  Results(Outline outline, Assessment assessment, @Nullable Fraction[] values) {
    this.outline = outline;
    this.assessment = assessment;
    this.values = values;
  }

  Outline outline() {
    return outline;
  }

  Assessment assessment() {
    return assessment;
  }

  /** The number of an element, or null where it has none. */
  @Nullable Fraction value(Outline.Place place) {
    return values[place.number()];
  }

  /** The answers that were counted at an element. */
  @Nullable Tally tally(Outline.Place place) {
    return assessment.tallies().get(place.code());
  }

  /** How the number of an element came about. */
  ScoreNode.Basis basis(Outline.Place place) {
    if (assessment.scores().containsKey(place.code())) {
      return ScoreNode.Basis.PUBLISHED;
    }
    return tally(place) == null ? ScoreNode.Basis.MEAN : ScoreNode.Basis.TALLIED;
  }

  /** The number of an element before its own stage; it must have one. */
  Fraction exact(Outline.Place place) {
    BigDecimal score = assessment.scores().get(place.code());
    if (score != null) {
      return Fraction.of(score);
    }
    Tally tally = tally(place);
    return tally == null
        ? mean(place).value()
        : requireNonNull(requireNonNull(place.scale()).mean(tally.counts()));
  }

  /** How often an element counts in the mean of the one above: once, or by its items. */
  long times(Outline.Place place, Outline.Place above) {
    return above.countsItems() ? items(place) : 1;
  }

  /**
   * How many items a number stands for: those that were averaged, or all where evidence is above.
   */
  private long items(Outline.Place place) {
    if (value(place) == null) {
      return 0;
    }
    return place.element().kind() == Element.Kind.ITEM || basis(place) != ScoreNode.Basis.MEAN
        ? place.items()
        : place.below().stream().mapToLong(this::items).sum();
  }

  /** The mean of the numbers directly below an element. */
  Mean mean(Outline.Place place) {
    Mean mean = new Mean();
    for (int i = 0; i < place.below().size(); i++) {
      Outline.Place child = place.below().get(i);
      Fraction value = value(child);
      if (value != null) {
        mean.add(value, times(child, place));
      }
    }
    return mean;
  }

  /** The sum of the instruments' numbers by their weights, before its stage. */
  Fraction total() {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < outline.instruments().size(); i++) {
      Fraction value = value(outline.instruments().get(i));
      if (value != null) {
        sum = sum.plus(value.times(outline.shares().get(i)));
      }
    }
    return sum;
  }
}
