package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.Score;
import org.openita.advice.Proposal.Issue;
import org.openita.advice.Proposal.Reason;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.Standing;

/** Finds the indicators of an analysis that need a measure. */
final class Issues {

  private static final Comparator<IndicatorResult> LOWEST_FIRST =
      Comparator.comparing(IndicatorResult::score).thenComparing(IndicatorResult::code);

  /** From here on little is lost, and one measure is enough. */
  private static final Score NEARLY_FULL = Score.ofHundredths(99_00);

  private Issues() {}

  /**
   * Returns the urgent weaknesses, lowest score first, ties by code; then the issues to develop of
   * every instrument in official order. Each indicator appears once, for the more urgent reason.
   */
  static ImmutableList<Issue> of(Analysis analysis) {
    Stream<Issue> urgent =
        analysis.indicators().stream()
            .filter(result -> result.standing() == Standing.URGENT_WEAKNESS)
            .sorted(LOWEST_FIRST)
            .map(result -> issue(analysis, result.code(), Reason.URGENT_WEAKNESS));
    Stream<Issue> toDevelop =
        analysis.developmentPoints().values().stream()
            .flatMap(ImmutableList::stream)
            .filter(code -> !analysis.urgentWeaknesses().contains(code))
            .distinct()
            .map(code -> issue(analysis, code, Reason.ISSUE_TO_DEVELOP));
    return Stream.concat(urgent, toDevelop).collect(toImmutableList());
  }

  private static Issue issue(Analysis analysis, Code code, Reason reason) {
    boolean lostLittle =
        analysis.indicators().stream()
            .anyMatch(
                result -> result.code().equals(code) && result.score().isAtLeast(NEARLY_FULL));
    return ImmutableIssue.of(code, reason, lostLittle);
  }
}
