package org.openita.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;

/** Finds what applies but has no evidence, and instruments of which nothing applies. */
final class Coverage {

  private final EvidenceMap evidence;
  private final List<Code> missing = new ArrayList<>();

  private Coverage(EvidenceMap evidence) {
    this.evidence = evidence;
  }

  static void check(EvidenceMap evidence, ImmutableList.Builder<Problem> problems) {
    Coverage coverage = new Coverage(evidence);
    List<Code> empty = new ArrayList<>();
    for (ElementTree.Node instrument : evidence.tree().instruments()) {
      if (!coverage.anyApplies(instrument.below())) {
        empty.add(instrument.code());
      }
    }
    if (!coverage.missing.isEmpty()) {
      problems.add(
          ProblemKind.EVIDENCE_MISSING.at("/scores", Joiner.on(", ").join(coverage.missing)));
    }
    for (Code code : empty) {
      problems.add(ProblemKind.NOTHING_APPLIES.at("/notApplicable", code));
    }
  }

  /** Visits all of the elements, because each can lack evidence. */
  private boolean anyApplies(ImmutableList<ElementTree.Node> nodes) {
    boolean any = false;
    for (int i = 0; i < nodes.size(); i++) {
      any |= applies(nodes.get(i));
    }
    return any;
  }

  private boolean applies(ElementTree.Node node) {
    if (evidence.isNotApplicable(node)) {
      return false;
    }
    if (evidence.score(node) != null
        || evidence.tally(node) != null
        || evidence.isUnreadable(node.code())) {
      return true;
    }
    if (evidence.isTouched(node) && !node.below().isEmpty()) {
      return anyApplies(node.below());
    }
    missing.add(node.code());
    return true;
  }
}
