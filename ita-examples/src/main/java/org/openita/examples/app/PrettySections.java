package org.openita.examples.app;

import java.util.List;
import org.openita.Agency;
import org.openita.Finding;
import org.openita.Fraction;
import org.openita.framework.Level;
import org.openita.scoring.Scorecard;

/** Sections that several pages have in common. */
final class PrettySections {

  private PrettySections() {}

  /** Whose result it is, and the result. */
  static void header(PrettyPage page, Scorecard card) {
    page.heading(
        agency(card.assessment().agency())
            + " · "
            + page.say("ปีงบประมาณ พ.ศ. ", "fiscal year ")
            + card.assessment().fiscalYear());
    result(page, card);
  }

  static String agency(Agency agency) {
    return agency.name().map(name -> name + " · ").orElse("") + agency.id();
  }

  /** The total and the level on one line. */
  static void result(PrettyPage page, Scorecard card) {
    page.line(
        page.say("คะแนนรวม ", "Total ")
            + page.style(card.total().score().toString(), Style.BOLD)
            + "   "
            + page.say("ระดับ ", "Level ")
            + page.style(level(page, card.level()), Style.BOLD)
            + "   "
            + page.style(card.framework().id(), Style.FAINT));
  }

  /** What a level is called, with its code where that is another. */
  static String level(PrettyPage page, Level level) {
    String name = page.say(level.name());
    return level.code().equals(name) ? name : name + " (" + level.code() + ")";
  }

  /** What people call a number: the total in words, all else by code. */
  static String what(PrettyPage page, String what) {
    return what.equals("total") ? page.say("คะแนนรวม", "total") : what;
  }

  /** A change in points with its sign. */
  static String signed(Fraction change) {
    return (change.signum() > 0 ? "+" : "") + change.toDecimalString(6);
  }

  static void findings(PrettyPage page, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(page.say("ข้อสังเกต", "Findings"));
    for (Finding finding : findings) {
      page.paragraph("• ", page.say(finding.message()) + " [" + finding.code() + "]");
    }
  }
}
