package org.openita.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.internal.Excerpt;

/** Checks evidence against a framework: every way in which it does not fit, with its place. */
public final class EvidenceCheck {

  private static final String ONE_LEVEL = "; give evidence at one level of each branch only";

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

  private void add(String pointer, String message) {
    problems.add(Problem.of(pointer, message));
  }

  private void framework() {
    Optional<String> named = evidence.framework();
    if (named.isPresent()) {
      if (!named.get().equals(framework.id())) {
        add(
            "/framework",
            "the assessment names framework "
                + Excerpt.of(named.get())
                + " but is scored by "
                + framework.id());
      }
    } else if (!evidence.fiscalYear().equals(framework.fiscalYear())) {
      add(
          "/fiscalYear",
          "framework "
              + framework.id()
              + " is for fiscal year "
              + framework.fiscalYear()
              + " but the assessment is for "
              + evidence.fiscalYear());
    }
  }

  private void score(Code code) {
    ElementTree.Node node = tree.node(code);
    if (node == null) {
      if (!isPart(code)) {
        scoreProblem(code, unknown(code));
      }
      return;
    }
    switch (node.element().kind()) {
      case INSTRUMENT ->
          scoreProblem(
              code,
              code
                  + " is an instrument, whose score is computed from its indicators; put a"
                  + " published one in declared");
      case LINE ->
          scoreProblem(code, code + " is an answer line, which takes a tally, not a score");
      case INDICATOR, SUB_INDICATOR, ITEM -> oneLevel("/scores", node);
    }
  }

  private void scoreProblem(Code code, String message) {
    add(Problem.member("/scores", code.value()), message);
  }

  private void oneLevel(String evidenceOf, ElementTree.Node node) {
    ElementTree.Node above = map.scoreAbove(node);
    if (above != null) {
      add(
          Problem.member(evidenceOf, node.code().value()),
          node.code() + " is below " + above.code() + ", which has a score" + ONE_LEVEL);
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
      codes.stream()
          .filter(code -> !isGiven(code))
          .forEach(
              code ->
                  scoreProblem(
                      code,
                      code
                          + " is missing; "
                          + Joiner.on(" and ").join(codes)
                          + " must be given together or not at all"));
    }
  }

  private boolean isGiven(Code code) {
    return evidence.scores().containsKey(code) || map.isUnreadable(code);
  }

  private void tally(Code code, Tally tally) {
    ElementTree.Node node = tree.node(code);
    if (node == null) {
      tallyProblem(code, unknown(code));
      return;
    }
    Element element = node.element();
    if (!element.takesTally()) {
      tallyProblem(
          code,
          element.kind() == Element.Kind.ITEM && !element.children().isEmpty()
              ? code
                  + " has several answer lines; tally "
                  + Joiner.on(", ").join(element.children().stream().map(Element::code).toList())
              : code + " takes no tally; answers are tallied at items and answer lines");
      return;
    }
    if (map.score(node) != null) {
      tallyProblem(code, code + " has a score as well" + ONE_LEVEL);
    }
    oneLevel("/tallies", node);
    if (tally.options() != element.points().size()) {
      tallyProblem(
          code,
          code
              + " has "
              + element.points().size()
              + " answer options but the tally has "
              + tally.options());
    } else if (tally.total() == 0) {
      tallyProblem(code, "all counts are zero; omit " + code + " or list it in notApplicable");
    }
    Long respondents = evidence.respondents().get(node.instrument().code());
    if (respondents != null && tally.total() > respondents) {
      tallyProblem(
          code,
          "the tally has "
              + tally.total()
              + " answers but there are "
              + respondents
              + " respondents");
    }
  }

  private void tallyProblem(Code code, String message) {
    add(Problem.member("/tallies", code.value()), message);
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
      if (node == null) {
        add(
            at,
            isPart(code)
                ? code + " is a part of an instrument; to leave it out, give no score for it"
                : unknown(code));
      } else if (node.element().kind() == Element.Kind.INSTRUMENT) {
        add(at, code + " is an instrument; instruments always apply");
      } else if (!seen.add(code)) {
        add(at, "duplicate code " + code);
      } else if (withEvidence.contains(code)) {
        add(at, code + " has evidence, so it cannot be left out");
      } else {
        notBelowScore(at, node);
      }
    }
  }

  private void notBelowScore(String at, ElementTree.Node node) {
    ElementTree.Node above = map.scoreAbove(node);
    if (above != null) {
      add(
          at,
          node.code()
              + " is below "
              + above.code()
              + ", whose score is published, so nothing can be left out of it");
    }
  }

  private boolean isPart(Code code) {
    return framework.parts().stream().anyMatch(part -> part.code().equals(code));
  }

  private String unknown(Code code) {
    return code + " is not a code of " + framework.id();
  }
}
