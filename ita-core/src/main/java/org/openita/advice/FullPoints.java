package org.openita.advice;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Collection;
import java.util.Collections;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.scoring.Recalculation;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** Computes what the total would gain if some elements had full points, exactly. */
final class FullPoints {

  private FullPoints() {}

  /**
   * Returns the gain of the unrounded total. Stages below it are rounded as the framework rounds
   * them; codes that have no number of their own in the scorecard gain nothing.
   */
  static Fraction gain(Scorecard card, Collection<Code> codes) {
    Recalculation full =
        Recalculation.of(card)
            .with(
                codes.stream()
                    .distinct()
                    .flatMap(code -> card.node(code).flatMap(ScoreNode::element).stream())
                    .collect(toImmutableMap(Element::code, FullPoints::most)));
    return full.exactTotal().minus(card.total().exact());
  }

  /** Returns the most points of an answer, or 100 where no answers are counted. */
  private static Fraction most(Element element) {
    return element.takesTally() ? Fraction.of(Collections.max(element.points())) : Fraction.of(100);
  }
}
