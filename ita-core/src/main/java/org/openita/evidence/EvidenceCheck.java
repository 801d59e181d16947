package org.openita.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Tally;
import org.openita.Text;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.internal.Excerpt;

/** Checks evidence against a framework: every way in which it does not fit, with its place. */
public final class EvidenceCheck {

  private final ElementTree tree;
  private final Framework framework;
  private final Evidence evidence;
  private final EvidenceMap map;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private EvidenceCheck(EvidenceMap map) {
    this.tree = map.tree();
    this.framework = tree.framework();
    this.evidence = map.evidence();
    this.map = map;
  }

  /** Returns everything that is wrong with evidence by a framework. */
  public static ImmutableList<Problem> problems(Framework framework, Evidence evidence) {
    return problems(EvidenceMap.of(ElementTree.of(framework), evidence));
  }

  /** Returns everything that is wrong with the evidence of a map. */
  public static ImmutableList<Problem> problems(EvidenceMap map) {
    EvidenceCheck check = new EvidenceCheck(map);
    check.framework();
    check.evidence.scores().keySet().forEach(check::score);
    check.parts();
    check.evidence.tallies().forEach(check::tally);
    check.notApplicable();
    ContextCheck.check(map, check.problems);
    Coverage.check(map, check.problems);
    return check.problems.build();
  }

  private void add(String pointer, ProblemKind kind, Object... details) {
    problems.add(kind.at(pointer, details));
  }

  private void framework() {
    Optional<String> named = evidence.framework();
    if (named.isPresent()) {
      if (!named.get().equals(framework.id())) {
        add("/framework", ProblemKind.FRAMEWORK_DIFFERS, Excerpt.of(named.get()), framework.id());
      }
    } else if (!evidence.fiscalYear().equals(framework.fiscalYear())) {
      add(
          "/fiscalYear",
          ProblemKind.FRAMEWORK_YEAR_DIFFERS,
          framework.id(),
          framework.fiscalYear(),
          evidence.fiscalYear());
    }
  }

  private void score(Code code) {
    ElementTree.Node node = tree.node(code);
    if (node == null) {
      if (!isPart(code)) {
        scoreProblem(code, ProblemKind.CODE_UNKNOWN, code, framework.id());
      }
      return;
    }
    switch (node.element().kind()) {
      case INSTRUMENT -> scoreProblem(code, ProblemKind.SCORE_OF_INSTRUMENT, code);
      case LINE -> scoreProblem(code, ProblemKind.SCORE_OF_LINE, code);
      case INDICATOR, SUB_INDICATOR, ITEM -> oneLevel("/scores", node);
    }
  }

  private void scoreProblem(Code code, ProblemKind kind, Object... details) {
    add(Problem.member("/scores", code.value()), kind, details);
  }

  private void oneLevel(String evidenceOf, ElementTree.Node node) {
    ElementTree.Node above = map.scoreAbove(node);
    if (above != null) {
      add(
          Problem.member(evidenceOf, node.code().value()),
          ProblemKind.EVIDENCE_BELOW_SCORE,
          node.code(),
          above.code());
    }
  }

  private void parts() {
    for (Instrument instrument : framework.instruments()) {
      if (instrument.parts().isEmpty()) {
        continue;
      }
      List<Code> codes = instrument.parts().stream().map(InstrumentPart::code).toList();
      long given = codes.stream().filter(this::isGiven).count();
      if (given == 0 || given == codes.size()) {
        continue;
      }
      Text all = together(codes);
      codes.stream()
          .filter(code -> !isGiven(code))
          .forEach(code -> scoreProblem(code, ProblemKind.PART_MISSING, code, all));
    }
  }

  /** Returns two codes or more, with an "and" between any two. */
  private static Text together(List<Code> codes) {
    Text all = Text.of(codes.get(0).value(), codes.get(0).value());
    for (Code next : codes.subList(1, codes.size())) {
      all = ProblemKind.AND.text(all, next);
    }
    return all;
  }

  private boolean isGiven(Code code) {
    return evidence.scores().containsKey(code) || map.isUnreadable(code);
  }

  private void tally(Code code, Tally tally) {
    ElementTree.Node node = tree.node(code);
    if (node == null) {
      tallyProblem(code, ProblemKind.CODE_UNKNOWN, code, framework.id());
      return;
    }
    Element element = node.element();
    if (!element.takesTally()) {
      if (element.kind() == Element.Kind.ITEM && !element.children().isEmpty()) {
        tallyProblem(
            code,
            ProblemKind.TALLY_OF_ITEM_WITH_LINES,
            code,
            Joiner.on(", ").join(element.children().stream().map(Element::code).toList()));
      } else {
        tallyProblem(code, ProblemKind.TALLY_NOT_TAKEN, code);
      }
      return;
    }
    if (map.score(node) != null) {
      tallyProblem(code, ProblemKind.TALLY_BESIDE_SCORE, code);
    }
    oneLevel("/tallies", node);
    if (tally.options() != element.points().size()) {
      tallyProblem(code, ProblemKind.TALLY_OPTIONS, code, element.points().size(), tally.options());
    } else if (tally.total() == 0) {
      tallyProblem(code, ProblemKind.TALLY_EMPTY, code);
    }
    Long respondents = evidence.respondents().get(node.instrument().code());
    if (respondents != null && tally.total() > respondents) {
      tallyProblem(code, ProblemKind.TALLY_ABOVE_RESPONDENTS, tally.total(), respondents);
    }
  }

  private void tallyProblem(Code code, ProblemKind kind, Object... details) {
    add(Problem.member("/tallies", code.value()), kind, details);
  }

  private void notApplicable() {
    if (evidence.notApplicable().isEmpty()) {
      return;
    }
    Set<Code> seen = new HashSet<>();
    Set<Code> withEvidence = new HashSet<>();
    for (Set<Code> codes : List.of(evidence.scores().keySet(), evidence.tallies().keySet())) {
      codes.forEach(
          code -> framework.lineage(code).forEach(above -> withEvidence.add(above.code())));
    }
    for (int i = 0; i < evidence.notApplicable().size(); i++) {
      Code code = evidence.notApplicable().get(i);
      String at = "/notApplicable/" + i;
      ElementTree.Node node = tree.node(code);
      if (node == null && isPart(code)) {
        add(at, ProblemKind.PART_NOT_APPLICABLE, code);
      } else if (node == null) {
        add(at, ProblemKind.CODE_UNKNOWN, code, framework.id());
      } else if (node.element().kind() == Element.Kind.INSTRUMENT) {
        add(at, ProblemKind.INSTRUMENT_NOT_APPLICABLE, code);
      } else if (!seen.add(code)) {
        add(at, ProblemKind.DUPLICATE_CODE, code);
      } else if (withEvidence.contains(code)) {
        add(at, ProblemKind.EVIDENCE_NOT_APPLICABLE, code);
      } else {
        notBelowScore(at, node);
      }
    }
  }

  private void notBelowScore(String at, ElementTree.Node node) {
    ElementTree.Node above = map.scoreAbove(node);
    if (above != null) {
      add(at, ProblemKind.SCORED_NOT_APPLICABLE, node.code(), above.code());
    }
  }

  private boolean isPart(Code code) {
    return framework.parts().stream().anyMatch(part -> part.code().equals(code));
  }
}
