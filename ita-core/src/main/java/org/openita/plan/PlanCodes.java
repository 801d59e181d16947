package org.openita.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Predicate;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.internal.Excerpt;

/** Checks that a plan's codes are those of a framework. */
final class PlanCodes {

  private final Framework framework;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private PlanCodes(Framework framework) {
    this.framework = framework;
  }

  /** Returns every code that is not one of the framework's, with its place. */
  static ImmutableList<Problem> problems(PlanDraft plan, Framework framework) {
    PlanCodes check = new PlanCodes(framework);
    plan.basis().flatMap(Basis::level).ifPresent(check::level);
    plan.analysis().ifPresent(check::analysis);
    for (int i = 0; i < plan.measures().size(); i++) {
      MeasureDraft measure = plan.measures().get(i);
      Pointer at = Pointer.ROOT.at("measures").at(i);
      check.targets(at.at("targets"), measure.targets());
      measure
          .filedUnder()
          .ifPresent(code -> check.kind(at.at("filedUnder"), code, Element.Kind.INDICATOR));
    }
    return check.problems.build();
  }

  private void level(String code) {
    if (framework.level(code).isEmpty()) {
      add(
          Pointer.ROOT.at("basis").at("level"),
          ProblemKind.LEVEL_UNKNOWN,
          Excerpt.of(code),
          Joiner.on(", ").join(Lists.transform(framework.levels(), Level::code)));
    }
  }

  private void analysis(StatedAnalysis analysis) {
    Pointer at = Pointer.ROOT.at("analysis");
    targets(at.at("strengths"), analysis.strengths());
    targets(at.at("urgentWeaknesses"), analysis.urgentWeaknesses());
    analysis
        .developmentPoints()
        .forEach(
            (instrument, points) -> {
              Pointer here = at.at("developmentPoints").at(instrument);
              if (kind(here, instrument, Element.Kind.INSTRUMENT)) {
                under(here, instrument, points);
              }
            });
    analysis
        .printedNumbers()
        .keySet()
        .forEach(code -> kind(at.at("printedNumbers").at(code), code, Element.Kind.INDICATOR));
  }

  private void under(Pointer at, Code instrument, List<Code> points) {
    for (int i = 0; i < points.size(); i++) {
      Code point = points.get(i);
      if (target(at.at(i), point)
          && framework.instrumentOf(point).filter(e -> e.code().equals(instrument)).isEmpty()) {
        add(at.at(i), ProblemKind.NOT_UNDER_INSTRUMENT, point, instrument);
      }
    }
  }

  private void targets(Pointer at, List<Code> codes) {
    for (int i = 0; i < codes.size(); i++) {
      target(at.at(i), codes.get(i));
    }
  }

  /** Checks that a code is what measures can be for: an indicator or something under one. */
  private boolean target(Pointer at, Code code) {
    return is(
        at,
        code,
        ProblemKind.NOT_AN_INDICATOR_OR_ITEM,
        element -> framework.indicatorOf(code).isPresent());
  }

  private boolean kind(Pointer at, Code code, Element.Kind kind) {
    ProblemKind otherwise =
        kind == Element.Kind.INSTRUMENT
            ? ProblemKind.NOT_AN_INSTRUMENT_OF_FRAMEWORK
            : ProblemKind.NOT_AN_INDICATOR_OF_FRAMEWORK;
    return is(at, code, otherwise, element -> element.kind() == kind);
  }

  private boolean is(Pointer at, Code code, ProblemKind otherwise, Predicate<Element> wish) {
    if (framework.element(code).filter(wish).isPresent()) {
      return true;
    }
    add(at, otherwise, code, framework.id());
    return false;
  }

  private void add(Pointer at, ProblemKind kind, Object... details) {
    problems.add(at.problem(kind, details));
  }
}
