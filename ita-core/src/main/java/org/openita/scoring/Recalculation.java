package org.openita.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Level;
import org.openita.framework.Rounding;

/**
 * The numbers of a scorecard while some of them are set: what scoring anew would give, at a
 * fraction of its cost, and for numbers that are no evidence too.
 */
public final class Recalculation {

  private final Scorecard card;
  private final Rounding rounding;
  private final Map<Code, Fraction> moved = new HashMap<>();
  private final Map<Code, Score> components;
  private Fraction exactTotal;

  public Recalculation(Scorecard card) {
    this.card = card;
    this.rounding = card.framework().rounding();
    this.components = new LinkedHashMap<>(card.components());
    this.exactTotal = card.total().exact();
  }

  /** Sets an element or a part to a score that its own stage may still round, and all above it. */
  public void set(Code code, Fraction score) {
    Fraction exact = score;
    for (Element element : card.framework().lineage(code)) {
      ScoreNode node = card.node(element.code()).orElseThrow();
      if (!element.code().equals(code)) {
        exact = weighted(node);
      }
      Fraction value = rounding.round(element.kind(), exact);
      if (value.equals(value(node))) {
        return;
      }
      moved.put(element.code(), value);
      components.replace(element.code(), value.toScore());
    }
    components.replace(code, score.toScore());
    exactTotal = weighted(card.total());
  }

  private Fraction weighted(ScoreNode node) {
    Fraction sum = Fraction.ZERO;
    for (ScoreNode.Child child : node.children()) {
      sum = sum.plus(value(child.node()).times(child.share()));
    }
    return sum;
  }

  /** The number of an element that goes on to its parent. */
  public Fraction value(ScoreNode node) {
    return moved.getOrDefault(node.element().orElseThrow().code(), node.value());
  }

  /** The total before it is rounded. */
  public Fraction exactTotal() {
    return exactTotal;
  }

  /** The total. */
  public Score total() {
    return rounding.roundTotal(exactTotal).toScore();
  }

  /** What the level rule looks at beside the total. */
  public Collection<Score> components() {
    return components.values();
  }

  /** A component. */
  public Score component(Code code) {
    return components.getOrDefault(code, Score.ZERO);
  }

  /** The level. */
  public Level level() {
    return Grading.level(card.framework(), total(), components());
  }
}
