package org.openita.examples.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.openita.framework.Level;
import org.openita.uncertainty.ConfidenceInterval;
import org.openita.uncertainty.LevelMargin;
import org.openita.uncertainty.SamplingError;
import org.openita.uncertainty.UncertaintyAnalysis;

/** Prints the uncertainty of a level as a page for people. */
final class PrettyStability {

  private final PrettyPage page;

  private PrettyStability(PrettyPage page) {
    this.page = page;
  }

  static String print(UncertaintyAnalysis analysis, PrettyPage page) {
    PrettySections.header(page, analysis.scorecard());
    PrettyStability printer = new PrettyStability(page);
    page.heading(page.say(PageText.SAMPLING_ERROR));
    printer.samplingError(page.say(PageText.ESTIMATE), analysis.estimate());
    printer.samplingError(page.say(PageText.UPPER_BOUND), analysis.bound());
    printer.closest(analysis);
    PrettyFindings.section(page, analysis.findings());
    return page.toString();
  }

  private void samplingError(String label, SamplingError error) {
    page.line(
        TerminalText.alignLeft(label, 13)
            + error.total().map(this::interval).orElse(page.say(PageText.UNKNOWN)));
    for (Map.Entry<Level, BigDecimal> level : error.levels().entrySet()) {
      if (level.getValue().signum() > 0) {
        page.line(
            TerminalText.alignLeft("", 13)
                + TerminalText.alignRight(
                    level.getValue().movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %", 9)
                + "  "
                + PrettySections.level(page, level.getKey()));
      }
    }
  }

  private String interval(ConfidenceInterval interval) {
    return page.say(
        PageText.INTERVAL, two(interval.low()), two(interval.high()), interval.standardError());
  }

  private static String two(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void closest(UncertaintyAnalysis analysis) {
    page.heading(page.say(PageText.CLOSEST));
    if (analysis.closest().isEmpty()) {
      page.line(page.say(PageText.NO_SINGLE_CHANGE));
    }
    for (LevelMargin margin : analysis.closest()) {
      page.line(
          TerminalText.alignLeft(margin.code().value(), 7)
              + margin.from().toScore()
              + " → "
              + margin.to().toScore()
              + " ("
              + PrettySections.signed(margin.change())
              + ")  "
              + PrettySections.level(page, margin.level()));
    }
  }
}
