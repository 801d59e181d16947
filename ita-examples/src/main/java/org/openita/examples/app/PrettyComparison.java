package org.openita.examples.app;

import java.util.stream.Collectors;
import org.openita.Score;
import org.openita.comparison.Comparison;
import org.openita.comparison.ComparisonStep;
import org.openita.comparison.Contribution;
import org.openita.comparison.LevelChange;
import org.openita.scoring.Scorecard;

/** Prints the results of an agency over the years as a page for people. */
final class PrettyComparison {

  private static final int NAME = 31;

  private final PrettyPage page;

  private PrettyComparison(PrettyPage page) {
    this.page = page;
  }

  static String print(Comparison comparison, PrettyPage page) {
    comparison.steps().forEach(new PrettyComparison(page)::step);
    return page.toString();
  }

  private void step(ComparisonStep step) {
    page.heading(
        PrettySections.agency(step.to().assessment().agency())
            + " · "
            + step.from().assessment().fiscalYear()
            + " → "
            + step.to().assessment().fiscalYear());
    PrettySections.result(page, step.from());
    PrettySections.result(page, step.to());
    page.line(
        page.say(
            PageText.TOTAL_CHANGED,
            page.style(PrettySections.signed(step.totalChange()), AnsiStyle.BOLD)));
    page.line("");
    step.contributions().forEach(contribution -> page.line(row(step.to(), contribution)));
    step.levelChange().ifPresent(this::levelChange);
    PrettyFindings.section(page, step.findings());
  }

  private String row(Scorecard to, Contribution contribution) {
    String name =
        switch (contribution.kind()) {
          case ROUNDING -> page.say(PageText.OF_ROUNDING);
          case ONLY_BEFORE -> page.say(PageText.EARLIER_ONLY);
          case COMPARED, ONLY_AFTER ->
              to.framework()
                  .indicatorOf(contribution.code())
                  .map(indicator -> page.say(indicator.name()))
                  .orElse("");
        };
    return TerminalText.alignRight(contribution.code().value(), 3)
        + " "
        + TerminalText.alignLeft(name, NAME)
        + " "
        + TerminalText.alignRight(contribution.before().map(Score::toString).orElse("–"), 6)
        + " → "
        + TerminalText.alignRight(contribution.after().map(Score::toString).orElse("–"), 6)
        + "  "
        + page.style(
            TerminalText.alignRight(PrettySections.signed(contribution.change()), 11),
            contribution.change().signum() < 0 ? AnsiStyle.RED : AnsiStyle.GREEN);
  }

  private void levelChange(LevelChange change) {
    page.heading(page.say(PageText.LEVEL_CHANGED, change.from().name(), change.to().name()));
    page.paragraph(
        page.say(PageText.BECAUSE),
        change.because().stream()
            .map(
                condition ->
                    condition(
                        condition.what(), condition.now(), condition.isMet(), condition.need()))
            .collect(Collectors.joining("; ")));
    if (!change.lapsed().isEmpty()) {
      page.paragraph(
          page.say(PageText.LAPSED),
          change.lapsed().stream()
              .map(
                  condition ->
                      condition(condition.label(), condition.score(), false, condition.required()))
              .collect(Collectors.joining("; ")));
    }
    if (change.isRuleChanged()) {
      page.paragraph("", page.say(PageText.RULE_CHANGED, change.fromByNewRule().name()));
    }
  }

  private String condition(String what, Score score, boolean met, Score need) {
    return page.say(
        met ? PageText.IS_AT_LEAST : PageText.IS_NEEDED,
        PrettySections.what(page, what),
        score,
        need);
  }
}
