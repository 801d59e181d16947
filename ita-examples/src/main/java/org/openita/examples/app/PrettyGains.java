package org.openita.examples.app;

import org.openita.Score;
import org.openita.advice.Opportunities;
import org.openita.advice.Opportunity;
import org.openita.whatif.MarginalGain;

/** Prints the gains from possible improvements as a page for people. */
final class PrettyGains {

  private static final int CODE = 7;
  private static final int TITLE = 30;

  private PrettyGains() {}

  static String print(Opportunities gains, PrettyPage page) {
    PrettySections.header(page, gains.scorecard());
    page.heading(page.say(PageText.GAINS));
    if (gains.all().isEmpty()) {
      page.line(
          gains.scorecard().total().score().equals(Score.FULL)
              ? page.say(PageText.ALL_FULL)
              : page.say(PageText.NO_STEP_HELPS));
    }
    for (Opportunity opportunity : gains.all()) {
      page.line(row(page, opportunity));
      PrettySections.named(page, gains.scorecard().framework(), opportunity.gain().code())
          .ifPresent(name -> page.paragraph(" ".repeat(CODE), name));
    }
    return page.toString();
  }

  private static String row(PrettyPage page, Opportunity opportunity) {
    MarginalGain gain = opportunity.gain();
    return TerminalText.alignLeft(gain.code() + (gain.isAssumption() ? "*" : ""), CODE)
        + TerminalText.alignRight(gain.from().toScore().toString(), 6)
        + " → "
        + TerminalText.alignRight(gain.to().toScore().toString(), 6)
        + "  "
        + page.style(
            TerminalText.alignRight(PrettySections.signed(gain.totalGain()), 10),
            gain.isAssumption() ? AnsiStyle.FAINT : AnsiStyle.GREEN)
        + "  "
        + opportunity.templates().stream()
            .findFirst()
            .map(
                easiest ->
                    page.say(PageText.EFFORT, easiest.effort())
                        + " "
                        + TerminalText.alignLeft(page.say(easiest.title()), TITLE).stripTrailing())
            .orElse("");
  }
}
