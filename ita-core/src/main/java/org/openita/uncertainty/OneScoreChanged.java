package org.openita.uncertainty;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Level;
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

  /** How a framework rounds the values of elements, in the manner of its {@code Rounding}. */
  @FunctionalInterface
  interface Stage {

    /** Rounds the value of an element of a kind. */
    Fraction round(Element.Kind kind, Fraction value);
  }

  /**
   * A number in the tree.
   *
   * @param node the number
   * @param share its share of the one above
   * @param above the one above, or null for an instrument
   */
  record Place(ScoreNode node, Fraction share, @Nullable Place above) {

    /** Returns the place of a child. */
    Place below(ScoreNode.Child child) {
      return new Place(child.node(), child.share(), this);
    }

    private Code code() {
      return node.element().orElseThrow().code();
    }

    private Element.Kind kind() {
      return node.element().orElseThrow().kind();
    }
  }

  private final Scorecard card;
  private final Stage stage;

  /** The component with the lowest score, whose conditions are the hardest to meet. */
  private final Optional<Map.Entry<Code, Score>> lowest;

  /** The score of the lowest of the other components. */
  private final Optional<Score> secondLowest;

  OneScoreChanged(Scorecard card, Stage stage) {
    this.card = card;
    this.stage = stage;
    this.lowest = card.components().entrySet().stream().min(Map.Entry.comparingByValue());
    this.secondLowest =
        card.components().entrySet().stream()
            .filter(component -> !Optional.of(component).equals(lowest))
            .map(Map.Entry::getValue)
            .min(Score::compareTo);
  }

  /** Returns the place of an instrument. */
  Place instrument(ScoreNode.Child instrument) {
    return new Place(instrument.node(), instrument.share(), null);
  }

  /** Returns the level if the number at a place were another; its own stage rounds it. */
  Level level(Place place, Fraction score) {
    Place at = place;
    Fraction value = stage.round(at.kind(), score);
    while (at.above() != null) {
      Place above = at.above();
      Fraction mean = above.node().exact().plus(value.minus(at.node().value()).times(at.share()));
      value = stage.round(above.kind(), mean);
      at = above;
    }
    Fraction exact = card.total().exact().plus(value.minus(at.node().value()).times(at.share()));
    Score total = card.framework().rounding().roundTotal(exact).toScore();
    return card.components().containsKey(at.code())
        ? level(total, at.code(), value.toScore())
        : Grading.level(card.framework(), total, components());
  }

  /** Returns the level if a component that is not a number of the tree were another. */
  Level levelWithComponent(Code component, Fraction score) {
    return level(card.total().score(), component, score.toScore());
  }

  private ImmutableList<Score> components() {
    return lowest.stream().map(Map.Entry::getValue).collect(ImmutableList.toImmutableList());
  }

  private Level level(Score total, Code component, Score score) {
    Optional<Score> lowestOther =
        lowest.filter(entry -> !entry.getKey().equals(component)).map(Map.Entry::getValue);
    return Grading.level(
        card.framework(),
        total,
        lowestOther
            .or(() -> secondLowest)
            .map(other -> ImmutableList.of(other, score))
            .orElse(ImmutableList.of(score)));
  }
}
