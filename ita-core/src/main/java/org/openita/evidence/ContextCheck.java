package org.openita.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Level;
import org.openita.internal.Excerpt;

/** Checks what comes with evidence: numbers of people, declared results, development points. */
final class ContextCheck {

  private final Framework framework;
  private final Evidence evidence;
  private final EvidenceMap map;
  private final ImmutableList.Builder<Problem> problems;

  private ContextCheck(EvidenceMap map, ImmutableList.Builder<Problem> problems) {
    this.framework = map.tree().framework();
    this.evidence = map.evidence();
    this.map = map;
    this.problems = problems;
  }

  static void check(EvidenceMap map, ImmutableList.Builder<Problem> problems) {
    ContextCheck check = new ContextCheck(map, problems);
    check.people("/population", check.evidence.population());
    check.people("/respondents", check.evidence.respondents());
    check.respondentsWithinPopulation();
    check.declaredLevel();
    check.evidence.declaredCodes().forEach(check::declaredCode);
    check.evidence.developmentPoints().forEach(check::developmentPoints);
  }

  private void add(String pointer, ProblemKind kind, Object... details) {
    problems.add(kind.at(pointer, details));
  }

  private void people(String at, Map<Code, Long> counts) {
    for (Code code : counts.keySet()) {
      if (!isInstrument(code) && !isPart(code)) {
        String here = Problem.member(at, code.value());
        if (framework.parts().isEmpty()) {
          add(here, ProblemKind.NOT_AN_INSTRUMENT, code, instruments());
        } else {
          add(
              here,
              ProblemKind.NOT_AN_INSTRUMENT_OR_PART,
              code,
              instruments(),
              Joiner.on(", ").join(Lists.transform(framework.parts(), InstrumentPart::code)));
        }
      }
    }
  }

  private void respondentsWithinPopulation() {
    evidence
        .respondents()
        .forEach(
            (code, respondents) -> {
              Long population = evidence.population().get(code);
              if (population != null && respondents > population) {
                add(
                    Problem.member("/respondents", code.value()),
                    ProblemKind.RESPONDENTS_ABOVE_POPULATION,
                    respondents,
                    population);
              }
            });
  }

  private void declaredLevel() {
    evidence
        .declaredLevel()
        .filter(level -> framework.level(level).isEmpty())
        .ifPresent(
            level ->
                add(
                    "/declared/level",
                    ProblemKind.LEVEL_UNKNOWN,
                    Excerpt.of(level),
                    Joiner.on(", ").join(Lists.transform(framework.levels(), Level::code))));
  }

  private void declaredCode(Code code) {
    boolean known =
        framework
            .element(code)
            .map(Element::kind)
            .filter(kind -> kind == Element.Kind.INSTRUMENT || kind == Element.Kind.INDICATOR)
            .isPresent();
    if (!known) {
      add(
          Problem.member("/declared/scores", code.value()),
          ProblemKind.NOT_AN_INSTRUMENT_OR_INDICATOR,
          code,
          framework.id());
    }
  }

  private void developmentPoints(Code instrument, List<Code> indicators) {
    String at = Problem.member("/developmentPoints", instrument.value());
    if (!isInstrument(instrument)) {
      add(at, ProblemKind.NOT_AN_INSTRUMENT, instrument, instruments());
      return;
    }
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < indicators.size(); i++) {
      Code code = indicators.get(i);
      ElementTree.Node node = map.tree().node(code);
      if (node == null
          || node.element().kind() != Element.Kind.INDICATOR
          || !node.instrument().code().equals(instrument)) {
        add(at + "/" + i, ProblemKind.NOT_AN_INDICATOR_OF_INSTRUMENT, code, instrument);
      } else if (!seen.add(code)) {
        add(at + "/" + i, ProblemKind.DUPLICATE_CODE, code);
      } else if (!map.applies(node)) {
        add(at + "/" + i, ProblemKind.DEVELOPED_NOT_APPLICABLE, code);
      }
    }
  }

  private boolean isInstrument(Code code) {
    return framework.elements().get(code) instanceof Instrument;
  }

  private boolean isPart(Code code) {
    return framework.parts().stream().anyMatch(part -> part.code().equals(code));
  }

  private String instruments() {
    return Joiner.on(", ").join(Lists.transform(framework.instruments(), Instrument::code));
  }
}
