package org.openita.examples.app;

import java.util.stream.Collectors;
import org.openita.Language;
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

  static String print(Comparison comparison, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
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
        page.say("คะแนนรวมเปลี่ยน ", "The total changed by ")
            + page.style(PrettySections.signed(step.totalChange()), AnsiStyle.BOLD));
    page.line("");
    step.contributions().forEach(contribution -> page.line(row(step.to(), contribution)));
    step.levelChange().ifPresent(this::levelChange);
    PrettySections.findings(page, step.findings());
  }

  private String row(Scorecard to, Contribution contribution) {
    String name =
        switch (contribution.kind()) {
          case ROUNDING -> page.say("การปัดเศษของเครื่องมือ", "rounding of the instrument");
          case ONLY_BEFORE -> page.say("มีเฉพาะปีก่อน", "earlier year only");
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
    page.heading(
        page.say("ระดับ ", "Level ")
            + PrettySections.level(page, change.from())
            + " → "
            + PrettySections.level(page, change.to()));
    page.paragraph(
        page.say("เพราะ ", "because "),
        change.because().stream()
            .map(
                condition ->
                    condition(
                        condition.what(), condition.now(), condition.isMet(), condition.need()))
            .collect(Collectors.joining("; ")));
    if (!change.lapsed().isEmpty()) {
      page.paragraph(
          page.say("เงื่อนไขของปีก่อนที่ไม่ใช้แล้ว: ", "no longer required: "),
          change.lapsed().stream()
              .map(
                  condition ->
                      condition(condition.label(), condition.score(), false, condition.required()))
              .collect(Collectors.joining("; ")));
    }
    if (change.isRuleChanged()) {
      page.paragraph(
          "",
          page.say(
                  "เกณฑ์เปลี่ยน: คะแนนปีก่อนตามเกณฑ์ใหม่คือ ",
                  "The criteria changed; by the new ones, the earlier level is ")
              + PrettySections.level(page, change.fromByNewRule()));
    }
  }

  private String condition(String what, Score score, boolean met, Score need) {
    return PrettySections.what(page, what)
        + " "
        + score
        + (met ? page.say(" ถึงเกณฑ์ ", ", at least ") : page.say(" ต้องได้ ", ", needed "))
        + need;
  }
}
