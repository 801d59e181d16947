package org.openita.examples.app;

import java.util.List;
import java.util.Optional;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.Fraction;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.scoring.Scorecard;

/** Prints sections that several pages share. */
final class PrettySections {

  private PrettySections() {}

  /** Prints the agency, the fiscal year and the result. */
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

  /** Prints the total and the level on one line. */
  static void result(PrettyPage page, Scorecard card) {
    page.line(
        page.say("คะแนนรวม ", "Total ")
            + page.style(card.total().score().toString(), AnsiStyle.BOLD)
            + "   "
            + page.say("ระดับ ", "Level ")
            + page.style(level(page, card.level()), AnsiStyle.BOLD)
            + "   "
            + page.style(card.framework().id(), AnsiStyle.FAINT));
  }

  /** Returns the name of a level, followed by its code if different. */
  static String level(PrettyPage page, Level level) {
    String name = page.say(level.name());
    return level.code().equals(name) ? name : name + " (" + level.code() + ")";
  }

  /** Returns the name of a number: the total in words, any other by code. */
  static String what(PrettyPage page, String what) {
    return what.equals("total") ? page.say("คะแนนรวม", "total") : what;
  }

  /**
   * Returns the name of an item, a sub-indicator or an indicator; an item's with how sure it is.
   * Empty where none is known.
   */
  static Optional<String> named(PrettyPage page, Framework framework, Code code) {
    return framework
        .name(code)
        .map(page::say)
        .map(
            name ->
                framework
                    .nameConfidence(code)
                    .map(confidence -> name + " (" + page.say(confidence.label()) + ")")
                    .orElse(name));
  }

  /** Formats a change in points with its sign. */
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
