package org.openita.advice;

import com.google.common.collect.ImmutableList;
import org.openita.Code;
import org.openita.Text;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.catalogue.MeasureTemplate;

/**
 * One proposed measure and why it is proposed.
 *
 * @param template the measure
 * @param issues the urgent weaknesses and issues to develop that it is proposed for, most urgent
 *     first; never empty
 * @param targets what it serves: the weak items or sub-indicators where the evidence names them,
 *     else the indicators; each is an issue or lies under one
 */
public record Proposal(
    MeasureTemplate template, ImmutableList<Issue> issues, ImmutableList<Code> targets) {

  /** Why an indicator needs a measure. */
  public enum Reason {
    /** It is an urgent weakness. */
    URGENT_WEAKNESS,
    /** It is an issue to develop of its instrument. */
    ISSUE_TO_DEVELOP
  }

  /**
   * An indicator that needs a measure.
   *
   * @param indicator its code
   * @param reason why
   */
  public record Issue(Code indicator, Reason reason) {}

  /** The indicator that it was proposed for in the first place. */
  public Code indicator() {
    return issues().get(0).indicator();
  }

  /** Why it was proposed in the first place. */
  public Reason reason() {
    return issues().get(0).reason();
  }

  /** Why it is proposed, in words; of the analysis that it was proposed from. */
  public Text why(Analysis analysis) {
    Text why = why(issues.get(0), analysis);
    for (Issue more : issues.subList(1, issues.size())) {
      why = MeasureMessage.joined(why, why(more, analysis));
    }
    return why;
  }

  private static Text why(Issue issue, Analysis analysis) {
    MeasureMessage message =
        issue.reason() == Reason.URGENT_WEAKNESS
            ? MeasureMessage.WHY_URGENT
            : MeasureMessage.WHY_TO_DEVELOP;
    Text fiscalYear = MeasureMessage.same(analysis.scorecard().assessment().fiscalYear());
    Text code = MeasureMessage.same(issue.indicator());
    for (IndicatorResult result : analysis.indicators()) {
      if (result.code().equals(issue.indicator())) {
        Text scored = MeasureMessage.same(result.score());
        return message.withTexts(code, result.indicator().name(), scored, fiscalYear);
      }
    }
    return MeasureMessage.WHY_NAMED.withTexts(code, fiscalYear);
  }
}
