package org.openita.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Predicate;
import org.openita.Code;
import org.openita.Problem;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.internal.Excerpt;

/** Whether a plan's codes are those of a framework; every one that is not, with its place. */
final class PlanCodes {

  private final Framework framework;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private PlanCodes(Framework framework) {
    this.framework = framework;
  }

  static ImmutableList<Problem> problems(Plan plan, Framework framework) {
    PlanCodes check = new PlanCodes(framework);
    plan.basis().flatMap(Basis::level).ifPresent(check::level);
    plan.analysis().ifPresent(check::analysis);
    for (int i = 0; i < plan.measures().size(); i++) {
      Measure measure = plan.measures().get(i);
      String at = "/measures/" + i;
      check.targets(at + "/targets", measure.targets());
      measure
          .filedUnder()
          .ifPresent(code -> check.kind(at + "/filedUnder", code, Element.Kind.INDICATOR));
    }
    return check.problems.build();
  }

  private void add(String pointer, String message) {
    problems.add(Problem.of(pointer, message));
  }

  private void level(String code) {
    if (framework.level(code).isEmpty()) {
      add(
          "/basis/level",
          Excerpt.of(code)
              + " is not a level of "
              + framework.id()
              + "; its levels are "
              + Joiner.on(", ").join(Lists.transform(framework.levels(), Level::code)));
    }
  }

  private void analysis(StatedAnalysis analysis) {
    targets("/analysis/strengths", analysis.strengths());
    targets("/analysis/urgentWeaknesses", analysis.urgentWeaknesses());
    analysis
        .developmentPoints()
        .forEach(
            (instrument, points) -> {
              String at = Problem.member("/analysis/developmentPoints", instrument.value());
              if (kind(at, instrument, Element.Kind.INSTRUMENT)) {
                under(at, instrument, points);
              }
            });
    analysis
        .printedNumbers()
        .keySet()
        .forEach(
            code ->
                kind(
                    Problem.member("/analysis/printedNumbers", code.value()),
                    code,
                    Element.Kind.INDICATOR));
  }

  private void under(String at, Code instrument, List<Code> points) {
    for (int i = 0; i < points.size(); i++) {
      Code point = points.get(i);
      if (target(at + "/" + i, point)
          && framework.instrumentOf(point).filter(e -> e.code().equals(instrument)).isEmpty()) {
        add(at + "/" + i, point + " is not under " + instrument);
      }
    }
  }

  private void targets(String at, List<Code> codes) {
    for (int i = 0; i < codes.size(); i++) {
      target(at + "/" + i, codes.get(i));
    }
  }

  /** A measure is for an indicator or for something under one. */
  private boolean target(String at, Code code) {
    return is(
        at, code, "an indicator or an item", element -> framework.indicatorOf(code).isPresent());
  }

  private boolean kind(String at, Code code, Element.Kind kind) {
    String wanted = kind == Element.Kind.INSTRUMENT ? "an instrument" : "an indicator";
    return is(at, code, wanted, element -> element.kind() == kind);
  }

  private boolean is(String at, Code code, String wanted, Predicate<Element> wish) {
    if (framework.element(code).filter(wish).isPresent()) {
      return true;
    }
    add(at, code + " is not " + wanted + " of " + framework.id());
    return false;
  }
}
