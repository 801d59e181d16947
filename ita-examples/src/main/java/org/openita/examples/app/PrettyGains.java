package org.openita.examples.app;

import org.openita.Language;
import org.openita.advice.Opportunities;
import org.openita.advice.Opportunity;
import org.openita.whatif.MarginalGain;

/** What one step better is worth, as a page for people. */
final class PrettyGains {

  private static final int TITLE = 31;

  private PrettyGains() {}

  static String print(Opportunities gains, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, gains.scorecard());
    page.heading(
        page.say(
            "หนึ่งขั้นที่ดีขึ้นเพิ่มคะแนนรวมเท่าใด (* คือสมมติ สั่งให้เกิดไม่ได้)",
            "What one step better adds to the total (* assumed: nobody can command it)"));
    if (gains.all().isEmpty()) {
      page.line(page.say("ทุกคะแนนเต็มแล้ว", "every score is full"));
    }
    for (Opportunity opportunity : gains.all()) {
      page.line(row(page, opportunity));
    }
    return page.toString();
  }

  private static String row(PrettyPage page, Opportunity opportunity) {
    MarginalGain gain = opportunity.gain();
    return Columns.left(gain.code() + (gain.isAssumption() ? "*" : ""), 7)
        + Columns.right(gain.from().toScore().toString(), 6)
        + " → "
        + Columns.right(gain.to().toScore().toString(), 6)
        + "  "
        + page.style(
            Columns.right(PrettySections.signed(gain.totalGain()), 10),
            gain.isAssumption() ? Style.FAINT : Style.GREEN)
        + "  "
        + opportunity.templates().stream()
            .findFirst()
            .map(
                easiest ->
                    page.say("แรง ", "effort ")
                        + easiest.effort()
                        + "/5 "
                        + Columns.left(page.say(easiest.title()), TITLE).stripTrailing())
            .orElse("");
  }
}
