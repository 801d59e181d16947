package org.openita.examples.app;

import org.openita.Language;
import org.openita.Score;
import org.openita.advice.Opportunities;
import org.openita.advice.Opportunity;
import org.openita.whatif.MarginalGain;

/** Prints the gains from possible improvements as a page for people. */
final class PrettyGains {

  private static final int CODE = 7;
  private static final int TITLE = 30;

  private PrettyGains() {}

  static String print(Opportunities gains, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, gains.scorecard());
    page.heading(
        page.say(
            "หนึ่งขั้นที่ดีขึ้นเพิ่มคะแนนรวมเท่าใด (* คือสมมติ สั่งให้เกิดไม่ได้)",
            "Gain in the total from one step up (* assumed; depends on respondents)"));
    if (gains.all().isEmpty()) {
      page.line(
          gains.scorecard().total().score().equals(Score.FULL)
              ? page.say("ทุกคะแนนเต็มแล้ว", "every score is at its maximum")
              : page.say(
                  "ไม่มีขั้นใดที่ทำให้คะแนนของตัวชี้วัดสูงขึ้น",
                  "no one step raises the score of an indicator"));
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
                    page.say("ภาระงาน ", "effort ")
                        + easiest.effort()
                        + "/5 "
                        + TerminalText.alignLeft(page.say(easiest.title()), TITLE).stripTrailing())
            .orElse("");
  }
}
