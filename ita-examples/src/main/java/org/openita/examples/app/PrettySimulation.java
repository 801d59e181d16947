package org.openita.examples.app;

import org.openita.Fraction;
import org.openita.Language;
import org.openita.whatif.Simulation;

/** What would be, as a page for people. */
final class PrettySimulation {

  private PrettySimulation() {}

  static String print(Simulation simulation, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, simulation.before());
    page.heading(page.say("สิ่งที่เปลี่ยน จากเหตุไปหาผล", "What moves, causes first"));
    if (simulation.moves().isEmpty()) {
      page.line(page.say("ไม่มีคะแนนใดเปลี่ยน", "no number moves"));
    }
    for (Simulation.Move move : simulation.moves()) {
      page.line(row(page, move));
    }
    page.heading(page.say("ผลหลังเปลี่ยน", "After"));
    PrettySections.result(page, simulation.after());
    return page.toString();
  }

  private static String row(PrettyPage page, Simulation.Move move) {
    Fraction change = move.to().minus(move.from());
    return Columns.left(PrettySections.what(page, move.what()), 10)
        + Columns.right(move.fromScore().toString(), 6)
        + " → "
        + Columns.right(move.toScore().toString(), 6)
        + "  "
        + page.style(
            Columns.right(PrettySections.signed(change), 11),
            change.signum() < 0 ? Style.RED : Style.GREEN);
  }
}
