package org.openita.examples.app;

import org.openita.Language;
import org.openita.whatif.ScoreChange;
import org.openita.whatif.Simulation;

/** Prints a simulation as a page for people. */
final class PrettySimulation {

  private PrettySimulation() {}

  static String print(Simulation simulation, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, simulation.before());
    page.heading(page.say("สิ่งที่เปลี่ยน จากเหตุไปหาผล", "Changes, causes first"));
    if (simulation.changes().isEmpty()) {
      page.line(page.say("ไม่มีคะแนนใดเปลี่ยน", "no score changes"));
    }
    for (ScoreChange change : simulation.changes()) {
      page.line(row(page, change));
    }
    page.heading(page.say("ผลหลังเปลี่ยน", "Result"));
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
