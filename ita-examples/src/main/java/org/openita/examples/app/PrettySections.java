package org.openita.examples.app;

import java.util.Optional;
import org.openita.Agency;
import org.openita.Code;
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
            + page.say(PageText.FISCAL_YEAR, card.assessment().fiscalYear()));
    result(page, card);
  }

  static String agency(Agency agency) {
    return agency.name().map(name -> name + " · ").orElse("") + agency.id();
  }

  /** Prints the total and the level on one line. */
  static void result(PrettyPage page, Scorecard card) {
    page.line(
        page.say(
            PageText.RESULT,
            page.style(card.total().score().toString(), AnsiStyle.BOLD),
            page.style(level(page, card.level()), AnsiStyle.BOLD),
            page.style(card.framework().id(), AnsiStyle.FAINT)));
  }

  /** Returns the name of a level. */
  static String level(PrettyPage page, Level level) {
    return page.say(level.name());
  }

  /** Returns the name of a number: the total in words, any other by code. */
  static String what(PrettyPage page, String what) {
    return what.equals("total") ? page.say(PageText.TOTAL) : what;
  }

  /**
   * Returns the name of an item, a sub-indicator or an indicator; an item's with how sure it is.
   * Empty where none is known.
   */
  static Optional<String> named(PrettyPage page, Framework framework, Code code) {
    return framework
        .name(code)
        .map(text -> page.say(text))
        .map(
            name ->
                framework
                    .nameConfidence(code)
                    .map(
                        confidence ->
                            page.say(PageText.NAME_WITH_CONFIDENCE, name, confidence.label()))
                    .orElse(name));
  }

  /** Formats a change in points with its sign. */
  static String signed(Fraction change) {
    return (change.signum() > 0 ? "+" : "") + change.toDecimalString(6);
  }
}
