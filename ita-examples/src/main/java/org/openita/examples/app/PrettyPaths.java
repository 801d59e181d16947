package org.openita.examples.app;

import com.google.common.base.Joiner;
import org.openita.Fraction;
import org.openita.Language;
import org.openita.advice.ServingTemplates;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Blocker;
import org.openita.whatif.Improvement;
import org.openita.whatif.ImprovementPath;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Target;

/** Prints the cheapest ways to a target as a page for people. */
final class PrettyPaths {

  private static final int CODE = 7;

  private final PrettyPage page;
  private final Framework framework;
  private final ServingTemplates serving;

  private PrettyPaths(PrettyPage page, Framework framework, ServingTemplates serving) {
    this.page = page;
    this.framework = framework;
    this.serving = serving;
  }

  static String print(
      Scorecard card,
      ImprovementPaths paths,
      ServingTemplates serving,
      Language language,
      boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, card);
    page.heading(page.say("เป้าหมาย: ", "Target: ") + target(page, paths.target()));
    new PrettyPaths(page, card.framework(), serving).body(paths);
    return page.toString();
  }

  private static String target(PrettyPage page, Target target) {
    return target
        .level()
        .map(level -> PrettySections.level(page, level))
        .orElseGet(() -> target.total().map(Object::toString).orElse(""));
  }

  private void body(ImprovementPaths paths) {
    if (!paths.isReachable()) {
      page.line(page.style(page.say("ไปไม่ถึง เพราะ", "Out of reach:"), AnsiStyle.RED));
      for (Blocker blocker : paths.blockedBy()) {
        page.paragraph(
            "• ",
            PrettySections.what(page, blocker.what())
                + " "
                + blocker.now()
                + page.say(" ได้มากที่สุด ", " can reach at most ")
                + blocker.best()
                + page.say(" ต้องได้ ", " but needs ")
                + blocker.need());
      }
    } else if (paths.paths().isEmpty()) {
      page.line(page.style(page.say("ถึงแล้ว", "Already reached"), AnsiStyle.GREEN));
    }
    if (!paths.isOptimal()) {
      page.paragraph(
          "",
          page.say(
              "การค้นหาสิ้นสุดลงเพราะครบจำนวนขั้นตอนที่กำหนด จึงอาจมีทางเลือกที่ใช้แรงน้อยกว่านี้",
              "The search ended at its limit of steps, so there may be cheaper options."),
          AnsiStyle.YELLOW);
    }
    int number = 1;
    for (ImprovementPath path : paths.paths()) {
      path(number, path);
      number++;
    }
  }

  private void path(int number, ImprovementPath path) {
    page.heading(
        page.say("ทางที่ ", "Option ")
            + number
            + ": "
            + path.after().total().score()
            + " "
            + PrettySections.level(page, path.after().level())
            + page.say(" · ภาระงานรวม ", " · effort ")
            + path.effort());
    path.improvements().forEach(this::change);
  }

  private String leftOut(int alternatives) {
    return alternatives == 0
        ? ""
        : page.say(" และอีก " + alternatives + " รายการ", " and " + alternatives + " more");
  }

  private void change(Improvement change) {
    String code = TerminalText.alignLeft(change.code().value(), CODE);
    String alternatives =
        change.alternatives().isEmpty()
            ? ""
            : page.say(" · แทนได้ด้วย ", " · or ")
                + Joiner.on(", ").join(change.alternatives())
                + leftOut(change.alternativesLeftOut());
    String template =
        serving.templates(change.code()).stream()
            .findFirst()
            .map(easiest -> " · " + page.say(easiest.title()))
            .orElse("");
    page.paragraph(
        code,
        TerminalText.alignRight(change.from().toScore().toString(), 6)
            + " → "
            + TerminalText.alignRight(Fraction.of(change.to()).toScore().toString(), 6)
            + (change.isAssumption() ? page.say(" (สมมติ)", " (assumed)") : "")
            + template
            + alternatives,
        change.isAssumption() ? AnsiStyle.YELLOW : AnsiStyle.GREEN);
    PrettySections.named(page, framework, change.code())
        .ifPresent(name -> page.paragraph(" ".repeat(CODE), name));
  }
}
