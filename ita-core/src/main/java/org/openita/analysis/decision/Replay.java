package org.openita.analysis.decision;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.Grading;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * Goes up the trace of a scorecard again with some of its numbers replaced: what scoring anew would
 * give, at a fraction of its cost, and for numbers that are no evidence too.
 */
final class Replay {

  private final Scorecard card;
  private final Framework framework;
  private final Map<Code, Fraction> replaced;
  private final Set<Code> touched = new HashSet<>();

  private Replay(Scorecard card, Map<Code, Fraction> replaced) {
    this.card = card;
    this.framework = card.framework();
    this.replaced = replaced;
    for (Code code : replaced.keySet()) {
      framework.lineage(code).forEach(element -> touched.add(element.code()));
    }
  }

  /** A replay in which these elements and parts have these scores, before their own rounding. */
  static Replay of(Scorecard card, Map<Code, Fraction> replaced) {
    return new Replay(card, replaced);
  }

  /** The number of an element that goes on to its parent. */
  Fraction value(ScoreNode node) {
    Element element = node.element().orElseThrow();
    if (!touched.contains(element.code())) {
      return node.value();
    }
    Fraction other = replaced.get(element.code());
    Rounding rounding = framework.rounding();
    return rounding.apply(
        rounding.decimals(element.kind()), other != null ? other : weighted(node));
  }

  private Fraction weighted(ScoreNode node) {
    Fraction sum = Fraction.ZERO;
    for (ScoreNode.Child child : node.children()) {
      sum = sum.plus(value(child.node()).times(child.share()));
    }
    return sum;
  }

  /** The total before it is rounded. */
  Fraction exactTotal() {
    return weighted(card.total());
  }

  /** The total. */
  Score total() {
    Rounding rounding = framework.rounding();
    return rounding.apply(rounding.total(), exactTotal()).toScore();
  }

  /** What the level rule looks at beside the total. */
  ImmutableMap<Code, Score> components() {
    ImmutableMap.Builder<Code, Score> components = ImmutableMap.builder();
    card.components()
        .forEach(
            (code, score) -> {
              Fraction other = replaced.get(code);
              components.put(
                  code,
                  card.node(code)
                      .map(node -> value(node).toScore())
                      .orElseGet(() -> other != null ? other.toScore() : score));
            });
    return components.buildOrThrow();
  }

  /** The level. */
  Level level() {
    return Grading.level(framework, total(), components().values());
  }
}
