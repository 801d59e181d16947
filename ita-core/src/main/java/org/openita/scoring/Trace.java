package org.openita.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The nodes of one scorecard, each made on first use, because most nodes of thousands of scorecards
 * are never looked at. Two threads may each make one; they are equal.
 */
final class Trace {

  private final ElementValues values;
  private final @Nullable ScoreNode[] nodes;
  private final ScoreNode total;

  Trace(ElementValues values) {
    this.values = values;
    this.nodes = new ScoreNode[values.tree().size()];
    this.total = ScoreNode.total(this);
  }

  ElementValues values() {
    return values;
  }

  ScoreNode total() {
    return total;
  }

  /** Returns the node of an element, or null where it has no value. */
  @Nullable ScoreNode node(ScoringTree.Stage stage) {
    ScoreNode known = nodes[stage.number()];
    if (known != null || values.value(stage) == null) {
      return known;
    }
    ScoreNode made = ScoreNode.of(this, stage);
    nodes[stage.number()] = made;
    return made;
  }
}
