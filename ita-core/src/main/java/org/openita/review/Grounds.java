package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.Standing;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.StatedAnalysis;

/**
 * What a plan's measures are to follow from: an analysis of the result where there is one, else
 * what the plan itself states.
 */
final class Grounds {

  private final Framework framework;
  private final ImmutableList<Code> urgent;
  private final ImmutableSet<Code> grounds;

  private Grounds(Framework framework, List<Code> urgent, Stream<Code> others) {
    this.framework = framework;
    this.urgent = ImmutableList.copyOf(urgent);
    this.grounds = Stream.concat(urgent.stream(), others).collect(ImmutableSet.toImmutableSet());
  }

  /** The grounds; empty where nobody states any weakness or issue. */
  static Optional<Grounds> of(Plan plan, Framework framework, Optional<Analysis> analysis) {
    if (analysis.isPresent()) {
      return Optional.of(of(framework, analysis.get()));
    }
    return plan.analysis()
        .map(stated -> of(framework, stated))
        .filter(grounds -> !grounds.grounds.isEmpty());
  }

  /** Whatever is no strength gives grounds, not only the lowest of each instrument. */
  private static Grounds of(Framework framework, Analysis analysis) {
    Stream<Code> toDevelop =
        analysis.indicators().stream()
            .filter(result -> result.standing() == Standing.DEVELOP)
            .map(IndicatorResult::code);
    return new Grounds(
        framework,
        analysis.urgentWeaknesses(),
        Stream.concat(
            toDevelop, analysis.developmentPoints().values().stream().flatMap(List::stream)));
  }

  private static Grounds of(Framework framework, StatedAnalysis stated) {
    return new Grounds(
        framework,
        stated.urgentWeaknesses(),
        stated.developmentPoints().values().stream().flatMap(List::stream));
  }

  /** Whether a target of the measure is one of the grounds, or lies under or above one. */
  boolean support(Measure measure) {
    return measure.targets().stream()
        .anyMatch(
            target ->
                grounds.stream().anyMatch(code -> isUnder(target, code) || isUnder(code, target)));
  }

  /** The urgent weaknesses that no measure serves, itself or through something under it. */
  ImmutableList<Code> unserved(List<Measure> measures) {
    return urgent.stream()
        .filter(
            code ->
                measures.stream()
                    .flatMap(measure -> measure.targets().stream())
                    .noneMatch(target -> isUnder(target, code)))
        .collect(toImmutableList());
  }

  private boolean isUnder(Code code, Code above) {
    return code.equals(above)
        || framework.lineage(code).stream().map(Element::code).anyMatch(above::equals);
  }
}
