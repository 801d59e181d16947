package org.openita.examples.app;

import org.openita.whatif.ScoreChange;
import org.openita.whatif.Simulation;

/** Prints a simulation as a page for people. */
final class PrettySimulation {

  private PrettySimulation() {}

  static String print(Simulation simulation, PrettyPage page) {
    PrettySections.header(page, simulation.before());
    page.heading(page.say(PageText.CHANGES));
    if (simulation.changes().isEmpty()) {
      page.line(page.say(PageText.NO_CHANGES));
    }
    for (ScoreChange change : simulation.changes()) {
      page.line(row(page, change));
    }
    page.heading(page.say(PageText.AFTERWARDS));
    PrettySections.result(page, simulation.after());
    return page.toString();
  }

  private static String row(PrettyPage page, ScoreChange change) {
    return TerminalText.alignLeft(PrettySections.what(page, change.what()), 10)
        + TerminalText.alignRight(change.fromScore().toString(), 6)
        + " → "
        + TerminalText.alignRight(change.toScore().toString(), 6)
        + "  "
        + page.style(
            TerminalText.alignRight(PrettySections.signed(change.change()), 11),
            change.change().signum() < 0 ? AnsiStyle.RED : AnsiStyle.GREEN);
  }
}
