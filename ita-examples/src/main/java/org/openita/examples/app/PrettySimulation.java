package org.openita.examples.app;

import org.openita.Language;
import org.openita.whatif.ScoreChange;
import org.openita.whatif.Simulation;

/** What would be, as a page for people. */
final class PrettySimulation {

  private PrettySimulation() {}

  static String print(Simulation simulation, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, simulation.before());
    page.heading(page.say("สิ่งที่เปลี่ยน จากเหตุไปหาผล", "What moves, causes first"));
    if (simulation.changes().isEmpty()) {
      page.line(page.say("ไม่มีคะแนนใดเปลี่ยน", "no number moves"));
    }
    for (ScoreChange change : simulation.changes()) {
      page.line(row(page, change));
    }
    page.heading(page.say("ผลหลังเปลี่ยน", "After"));
    PrettySections.result(page, simulation.after());
    return page.toString();
  }

  private static String row(PrettyPage page, ScoreChange change) {
    return Columns.left(PrettySections.what(page, change.what()), 10)
        + Columns.right(change.fromScore().toString(), 6)
        + " → "
        + Columns.right(change.toScore().toString(), 6)
        + "  "
        + page.style(
            Columns.right(PrettySections.signed(change.change()), 11),
            change.change().signum() < 0 ? Style.RED : Style.GREEN);
  }
}
