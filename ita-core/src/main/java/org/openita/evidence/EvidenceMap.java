package org.openita.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Tally;

/** Evidence by the elements of a framework's tree. */
public final class EvidenceMap {

  private final ElementTree tree;
  private final Evidence evidence;
  private final @Nullable BigDecimal[] scores;
  private final @Nullable Tally[] tallies;
  private final boolean[] notApplicable;
  private final boolean[] touched;

  private EvidenceMap(ElementTree tree, Evidence evidence) {
    this.tree = tree;
    this.evidence = evidence;
    int size = tree.size();
    this.scores = new BigDecimal[size];
    this.tallies = new Tally[size];
    this.notApplicable = new boolean[size];
    this.touched = new boolean[size];
    evidence
        .scores()
        .forEach(
            (code, score) -> {
              ElementTree.Node node = touch(code);
              if (node != null) {
                scores[node.number()] = score;
              }
            });
    evidence
        .tallies()
        .forEach(
            (code, tally) -> {
              ElementTree.Node node = touch(code);
              if (node != null) {
                tallies[node.number()] = tally;
              }
            });
    for (Code code : evidence.notApplicable()) {
      ElementTree.Node node = touch(code);
      if (node != null) {
        notApplicable[node.number()] = true;
      }
    }
    evidence.unreadable().forEach(this::touch);
  }

  @CanIgnoreReturnValue
  private ElementTree.@Nullable Node touch(Code code) {
    ElementTree.Node node = tree.node(code);
    int number = node == null ? -1 : node.number();
    while (number >= 0 && !touched[number]) {
      touched[number] = true;
      number = tree.node(number).above();
    }
    return node;
  }

  /** Returns the map of evidence over a tree. */
  public static EvidenceMap of(ElementTree tree, Evidence evidence) {
    return new EvidenceMap(tree, evidence);
  }

  /** Returns the tree. */
  ElementTree tree() {
    return tree;
  }

  /** Returns the evidence. */
  Evidence evidence() {
    return evidence;
  }

  /** Returns the score that is given for an element. */
  public @Nullable BigDecimal score(ElementTree.Node node) {
    return scores[node.number()];
  }

  /** Returns the answers that are given for an element. */
  public @Nullable Tally tally(ElementTree.Node node) {
    return tallies[node.number()];
  }

  boolean isNotApplicable(ElementTree.Node node) {
    return notApplicable[node.number()];
  }

  /** Returns whether evidence for an element or a part is present but could not be read. */
  boolean isUnreadable(Code code) {
    return evidence.unreadable().contains(code);
  }

  /** Returns whether there is evidence for an element or for one below it. */
  public boolean isTouched(ElementTree.Node node) {
    return touched[node.number()];
  }

  /** Returns whether an element, or something below it, is left to be scored. */
  boolean applies(ElementTree.Node node) {
    return !isNotApplicable(node)
        && (node.below().isEmpty() || node.below().stream().anyMatch(this::applies));
  }

  /** Returns the nearest element above that has a score. */
  ElementTree.@Nullable Node scoreAbove(ElementTree.Node node) {
    // An instrument takes no score; one that has one is another problem.
    for (int number = node.above(); number >= 0; number = tree.node(number).above()) {
      ElementTree.Node above = tree.node(number);
      if (above.above() >= 0 && scores[number] != null) {
        return above;
      }
    }
    return null;
  }
}
