package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * The weaknesses and issues that a plan's measures must address: those of an analysis of the result
 * where there is one, else those that the plan itself states.
 */
final class IssuesToAddress {

  private final Framework framework;
  private final ImmutableList<Code> urgent;
  private final ImmutableSet<Code> issues;

  private IssuesToAddress(Framework framework, List<Code> urgent, Stream<Code> others) {
    this.framework = framework;
    this.urgent = ImmutableList.copyOf(urgent);
    this.issues = Stream.concat(urgent.stream(), others).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what must be addressed; empty where there is neither an analysis nor a stated issue.
   */
  static Optional<IssuesToAddress> of(Plan plan, Framework framework, @Nullable Analysis analysis) {
    if (analysis != null) {
      return Optional.of(of(framework, analysis));
    }
    return stated(plan, framework);
  }

  /** Returns what the plan's own analysis states; empty where it states nothing. */
  static Optional<IssuesToAddress> stated(Plan plan, Framework framework) {
    return plan.analysis()
        .map(stated -> of(framework, stated))
        .filter(stated -> !stated.issues.isEmpty());
  }

  /** Takes whatever is no strength, not only the lowest of each instrument. */
  private static IssuesToAddress of(Framework framework, Analysis analysis) {
    Stream<Code> toDevelop =
        analysis.indicators().stream()
            .filter(result -> result.standing() == Standing.DEVELOP)
            .map(IndicatorResult::code);
    return new IssuesToAddress(
        framework,
        analysis.urgentWeaknesses(),
        Stream.concat(
            toDevelop, analysis.developmentPoints().values().stream().flatMap(List::stream)));
  }

  private static IssuesToAddress of(Framework framework, StatedAnalysis stated) {
    return new IssuesToAddress(
        framework,
        stated.urgentWeaknesses(),
        stated.developmentPoints().values().stream().flatMap(List::stream));
  }

  /** Returns whether a target of a measure is one of the issues, or lies under or above one. */
  boolean areAddressedBy(Measure measure) {
    return measure.targets().stream()
        .anyMatch(
            target ->
                issues.stream().anyMatch(code -> isUnder(target, code) || isUnder(code, target)));
  }

  /**
   * Returns the urgent weaknesses that no measure targets, itself or through something under it.
   */
  ImmutableList<Code> unaddressed(List<Measure> measures) {
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
