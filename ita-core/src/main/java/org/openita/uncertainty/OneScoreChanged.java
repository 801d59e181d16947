package org.openita.uncertainty;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.Grading;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * The level of a scorecard if one score were another.
 *
 * <p>Only what is above the score is computed, each mean from the change of one child, so that the
 * work does not depend on how many other scores there are.
 */
final class OneScoreChanged {

  /** How a change of a number passes the stage of rounding of that number. */
  @FunctionalInterface
  interface Stage {

    /**
     * Returns the change of the value after the stage.
     *
     * @param change the change of the number before it
     */
    Fraction changed(ScoreNode node, Fraction change);
  }

  /**
   * A number in the tree.
   *
   * @param node the number
   * @param share its share of the one above
   * @param above the one above, or null for an instrument
   * @param about the number to some 12 decimals
   */
  record Place(ScoreNode node, Fraction share, @Nullable Place above, About about) {

    private static Place of(ScoreNode.Child child, @Nullable Place above) {
      About about =
          new About(
              ErrorPropagation.toDouble(child.node().exact()),
              ErrorPropagation.toDouble(child.node().value()),
              ErrorPropagation.toDouble(child.share()));
      return new Place(child.node(), child.share(), above, about);
    }

    /** Returns the place of a child. */
    Place below(ScoreNode.Child child) {
      return of(child, this);
    }

    private Code code() {
      return node.element().orElseThrow().code();
    }

    private Element.Kind kind() {
      return node.element().orElseThrow().kind();
    }
  }

  private record About(double exact, double value, double share) {}

  private final Scorecard card;
  private final Rounding rounding;
  private final Stage stage;
  private final double aboutTotal;

  /** The component with the lowest score, whose conditions are the hardest to meet. */
  private final Optional<Map.Entry<Code, Score>> lowest;

  /** The score of the lowest of the other components. */
  private final Optional<Score> secondLowest;

  OneScoreChanged(Scorecard card, Stage stage) {
    this.card = card;
    this.rounding = card.framework().rounding();
    this.stage = stage;
    this.aboutTotal = ErrorPropagation.toDouble(card.total().exact());
    this.lowest = card.components().entrySet().stream().min(Map.Entry.comparingByValue());
    this.secondLowest =
        card.components().entrySet().stream()
            .filter(component -> !Optional.of(component).equals(lowest))
            .map(Map.Entry::getValue)
            .min(Score::compareTo);
  }

  /** Returns the stages of a framework. */
  static Stage stages(Rounding rounding) {
    return (node, change) -> {
      Element.Kind kind = node.element().orElseThrow().kind();
      // A sum that is not rounded may have long terms, which its change has not.
      return rounding.decimals(kind).isEmpty()
          ? change
          : rounding.round(kind, node.exact().plus(change)).minus(node.value());
    };
  }

  /** Returns the place of an instrument. */
  Place instrument(ScoreNode.Child instrument) {
    return Place.of(instrument, null);
  }

  /** Returns the level if the number at a place changed so much; its own stage rounds it. */
  Level level(Place place, Fraction change) {
    Place at = place;
    Fraction changed = stage.changed(at.node(), change);
    while (at.above() != null) {
      Fraction ofMean = changed.times(at.share());
      at = at.above();
      changed = stage.changed(at.node(), ofMean);
    }
    Fraction exact = card.total().exact().plus(changed.times(at.share()));
    Score total = rounding.roundTotal(exact).toScore();
    return card.components().containsKey(at.code())
        ? level(total, at.code(), at.node().value().plus(changed).toScore())
        : level(total);
  }

  /** Returns what that level is likely to be: computed fast, and wrong where a number is close. */
  Level likelyLevel(Place place, double change) {
    Place at = place;
    double changed = likelyChange(at, change);
    while (at.above() != null) {
      double ofMean = changed * at.about().share();
      at = at.above();
      changed = likelyChange(at, ofMean);
    }
    double exact = aboutTotal + changed * at.about().share();
    Score total = likelyScore(likelyRounded(exact, rounding.total()));
    return card.components().containsKey(at.code())
        ? level(total, at.code(), likelyScore(at.about().value() + changed))
        : level(total);
  }

  private double likelyChange(Place at, double change) {
    return likelyRounded(at.about().exact() + change, rounding.decimals(at.kind()))
        - at.about().value();
  }

  private double likelyRounded(double value, Optional<Integer> decimals) {
    return decimals.isEmpty()
        ? value
        : BigDecimal.valueOf(value).setScale(decimals.get(), rounding.mode()).doubleValue();
  }

  private static Score likelyScore(double value) {
    BigDecimal hundredths =
        BigDecimal.valueOf(value).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    return Score.ofHundredths(Math.max(0, Math.min(100_00, hundredths.longValueExact())));
  }

  /** Returns the level if a component that is not a number of the tree were another. */
  Level levelWithComponent(Code component, Fraction score) {
    return level(card.total().score(), component, score.toScore());
  }

  private Level level(Score total) {
    return Grading.level(
        card.framework(),
        total,
        lowest.stream().map(Map.Entry::getValue).collect(ImmutableList.toImmutableList()));
  }

  private Level level(Score total, Code component, Score score) {
    Optional<Score> lowestOther =
        lowest
            .filter(entry -> !entry.getKey().equals(component))
            .map(Map.Entry::getValue)
            .or(() -> secondLowest);
    return Grading.level(
        card.framework(),
        total,
        lowestOther.map(other -> ImmutableList.of(other, score)).orElse(ImmutableList.of(score)));
  }
}
