package org.openita.scoring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Whether an assessment fits a framework; every way in which it does not, with its place. */
final class EvidenceCheck {

  private final Outline outline;
  private final Framework framework;
  private final Assessment assessment;
  private final EvidenceMap evidence;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private EvidenceCheck(Outline outline, Assessment assessment, EvidenceMap evidence) {
    this.outline = outline;
    this.framework = outline.framework();
    this.assessment = assessment;
    this.evidence = evidence;
  }

  static ImmutableList<Problem> problems(
      Outline outline, Assessment assessment, EvidenceMap evidence) {
    EvidenceCheck check = new EvidenceCheck(outline, assessment, evidence);
    check.belongs();
    assessment.scores().keySet().forEach(check::score);
    check.parts();
    assessment.tallies().forEach(check::tally);
    check.notApplicable();
    check.people("/population", assessment.population());
    check.people("/respondents", assessment.respondents());
    check.respondentsWithinPopulation();
    check.declared();
    check.developmentPoints();
    return check.problems.build();
  }

  private void add(String pointer, String message) {
    problems.add(Problem.of(pointer, message));
  }

  private void belongs() {
    Optional<String> named = assessment.framework();
    if (named.isPresent()) {
      if (!named.get().equals(framework.id())) {
        add(
            "/framework",
            "the assessment names framework "
                + Excerpt.of(named.get())
                + " but is scored by "
                + framework.id());
      }
    } else if (!assessment.fiscalYear().equals(framework.fiscalYear())) {
      add(
          "/fiscalYear",
          "framework "
              + framework.id()
              + " holds for "
              + framework.fiscalYear()
              + " but the assessment is of "
              + assessment.fiscalYear());
    }
  }

  private void score(Code code) {
    Outline.Place place = outline.place(code);
    if (place == null) {
      if (!isPart(code)) {
        add(Problem.member("/scores", code.value()), unknown(code));
      }
      return;
    }
    switch (place.element().kind()) {
      case INSTRUMENT ->
          add(
              Problem.member("/scores", code.value()),
              code
                  + " is an instrument, whose score follows from its indicators; a published one"
                  + " stands in declared");
      case LINE ->
          add(
              Problem.member("/scores", code.value()),
              code + " is an answer line, which takes a tally and no score");
      case INDICATOR, SUB_INDICATOR, ITEM -> oneLevel("/scores", place);
    }
  }

  private void oneLevel(String evidenceOf, Outline.Place place) {
    Outline.Place above = evidence.scoreAbove(place);
    if (above != null) {
      add(
          Problem.member(evidenceOf, place.code().value()),
          place.code()
              + " lies under "
              + above.code()
              + ", which has a score; each branch takes evidence at one level only");
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
                  add(
                      Problem.member("/scores", code.value()),
                      code
                          + " is missing; "
                          + Joiner.on(" and ").join(codes)
                          + " are given together or not at all"));
    }
  }

  private boolean isGiven(Code code) {
    return assessment.scores().containsKey(code) || evidence.isUnreadable(code);
  }

  private void tally(Code code, Tally tally) {
    Outline.Place place = outline.place(code);
    if (place == null) {
      tallyProblem(code, unknown(code));
      return;
    }
    Element element = place.element();
    if (!element.takesTally()) {
      tallyProblem(
          code,
          element.kind() == Element.Kind.ITEM && !element.children().isEmpty()
              ? code
                  + " has several answer lines, which are tallied as "
                  + Joiner.on(", ").join(element.children().stream().map(Element::code).toList())
              : code + " takes no tally; answers are tallied at items and answer lines");
      return;
    }
    if (evidence.score(place) != null) {
      tallyProblem(
          code, code + " has a score as well; each branch takes evidence at one level only");
    }
    oneLevel("/tallies", place);
    if (tally.options() != element.points().size()) {
      tallyProblem(
          code,
          code
              + " has "
              + element.points().size()
              + " answer options but the tally has "
              + tally.options());
    } else if (tally.total() == 0) {
      tallyProblem(
          code, "a tally of zeros says nothing; leave " + code + " out, or in notApplicable");
    }
    Long respondents = assessment.respondents().get(place.instrument().code());
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
    if (assessment.notApplicable().isEmpty()) {
      return;
    }
    Set<Code> seen = new HashSet<>();
    Set<Code> withEvidence = new HashSet<>();
    for (Set<Code> codes : List.of(assessment.scores().keySet(), assessment.tallies().keySet())) {
      codes.forEach(
          code -> framework.lineage(code).forEach(above -> withEvidence.add(above.code())));
    }
    for (int i = 0; i < assessment.notApplicable().size(); i++) {
      Code code = assessment.notApplicable().get(i);
      String at = "/notApplicable/" + i;
      Outline.Place place = outline.place(code);
      if (place == null) {
        add(
            at,
            isPart(code)
                ? code + " is a part of an instrument, which is left out by not giving its score"
                : unknown(code));
      } else if (place.element().kind() == Element.Kind.INSTRUMENT) {
        add(at, code + " is an instrument; an instrument always applies");
      } else if (!seen.add(code)) {
        add(at, code + " stands twice");
      } else if (withEvidence.contains(code)) {
        add(at, code + " cannot be left out and have evidence at the same time");
      } else {
        underScore(at, place);
      }
    }
  }

  private void underScore(String at, Outline.Place place) {
    Outline.Place above = evidence.scoreAbove(place);
    if (above != null) {
      add(
          at,
          place.code()
              + " lies under "
              + above.code()
              + ", whose score is published, so nothing can be left out of it");
    }
  }

  private void people(String at, Map<Code, Long> counts) {
    for (Code code : counts.keySet()) {
      if (!isInstrument(code)) {
        add(
            Problem.member(at, code.value()),
            code + " is not an instrument; allowed are " + instruments());
      }
    }
  }

  private void respondentsWithinPopulation() {
    assessment
        .respondents()
        .forEach(
            (code, respondents) -> {
              Long population = assessment.population().get(code);
              if (population != null && respondents > population) {
                add(
                    Problem.member("/respondents", code.value()),
                    "there are "
                        + respondents
                        + " respondents of a population of "
                        + population
                        + "; at most all of it can answer");
              }
            });
  }

  private void declared() {
    Declared declared = assessment.declared();
    declared
        .level()
        .filter(level -> framework.level(level).isEmpty())
        .ifPresent(
            level ->
                add(
                    "/declared/level",
                    "there is no level "
                        + Excerpt.of(level)
                        + "; allowed are "
                        + Joiner.on(", ")
                            .join(framework.levels().stream().map(l -> l.code()).toList())));
    for (Code code : declared.scores().keySet()) {
      boolean known =
          framework
              .element(code)
              .map(
                  element ->
                      element.kind() == Element.Kind.INSTRUMENT
                          || element.kind() == Element.Kind.INDICATOR)
              .orElse(false);
      if (!known) {
        add(
            Problem.member("/declared/scores", code.value()),
            code + " is neither an instrument nor an indicator of " + framework.id());
      }
    }
  }

  private void developmentPoints() {
    assessment.developmentPoints().forEach(this::developmentPoints);
  }

  private void developmentPoints(Code instrument, List<Code> indicators) {
    String at = Problem.member("/developmentPoints", instrument.value());
    if (!isInstrument(instrument)) {
      add(at, instrument + " is not an instrument; allowed are " + instruments());
      return;
    }
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < indicators.size(); i++) {
      Code code = indicators.get(i);
      Outline.Place place = outline.place(code);
      if (place == null
          || place.element().kind() != Element.Kind.INDICATOR
          || !place.instrument().code().equals(instrument)) {
        add(at + "/" + i, code + " is not an indicator of " + instrument);
      } else if (!seen.add(code)) {
        add(at + "/" + i, code + " stands twice");
      } else if (!evidence.applies(place)) {
        add(at + "/" + i, code + " does not apply, so there is nothing to develop");
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
    return Joiner.on(", ").join(framework.instruments().stream().map(Instrument::code).toList());
  }

  private String unknown(Code code) {
    return code + " is not a code of " + framework.id();
  }
}
