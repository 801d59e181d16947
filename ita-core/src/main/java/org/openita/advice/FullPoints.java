package org.openita.advice;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** Computes what the total would gain if some elements had full points, exactly. */
final class FullPoints {

  private final Framework framework;
  private final Collection<Code> codes;

  private FullPoints(Framework framework, Collection<Code> codes) {
    this.framework = framework;
    this.codes = codes;
  }

  /**
   * Returns the gain of the unrounded total. Stages on the way are rounded as the framework rounds
   * them; codes that have no number of their own in the scorecard gain nothing.
   */
  static Fraction gain(Scorecard card, Collection<Code> codes) {
    FullPoints full = new FullPoints(card.framework(), codes);
    return full.exact(card.total()).minus(card.total().exact());
  }

  private Fraction value(ScoreNode node) {
    Optional<Element> element = node.element();
    if (element.filter(e -> codes.contains(e.code())).isPresent()) {
      return full(element.orElseThrow());
    }
    if (node.children().isEmpty()) {
      return node.value();
    }
    return framework.rounding().round(element.orElseThrow().kind(), exact(node));
  }

  private Fraction exact(ScoreNode node) {
    Fraction sum = Fraction.ZERO;
    for (ScoreNode.Child child : node.children()) {
      sum = sum.plus(value(child.node()).times(child.share()));
    }
    return sum;
  }

  /** Returns the most points of an answer, or 100 where no answers are counted. */
  private static Fraction full(Element element) {
    return element.takesTally() ? Fraction.of(Collections.max(element.points())) : Fraction.of(100);
  }
}
