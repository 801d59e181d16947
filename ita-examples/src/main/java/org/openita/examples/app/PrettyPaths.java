package org.openita.examples.app;

import com.google.common.base.Joiner;
import org.openita.Fraction;
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
      Scorecard card, ImprovementPaths paths, ServingTemplates serving, PrettyPage page) {
    PrettySections.header(page, card);
    page.heading(page.say(PageText.TARGET, target(page, paths.target())));
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
      page.line(page.style(page.say(PageText.OUT_OF_REACH), AnsiStyle.RED));
      for (Blocker blocker : paths.blockedBy()) {
        page.paragraph(
            "• ",
            page.say(
                PageText.BLOCKER,
                PrettySections.what(page, blocker.what()),
                blocker.now(),
                blocker.best(),
                blocker.need()));
      }
    } else if (paths.paths().isEmpty()) {
      page.line(page.style(page.say(PageText.REACHED), AnsiStyle.GREEN));
    }
    if (!paths.isOptimal()) {
      page.paragraph("", page.say(PageText.NOT_OPTIMAL), AnsiStyle.YELLOW);
    }
    int number = 1;
    for (ImprovementPath path : paths.paths()) {
      path(number, path);
      number++;
    }
  }

  private void path(int number, ImprovementPath path) {
    page.heading(
        page.say(
            PageText.OPTION,
            number,
            path.after().total().score(),
            path.after().level().name(),
            path.effort()));
    path.improvements().forEach(this::change);
  }

  private String leftOut(int alternatives) {
    return alternatives == 0 ? "" : " " + page.say(PageText.AND_MORE, alternatives);
  }

  private void change(Improvement change) {
    String code = TerminalText.alignLeft(change.code().value(), CODE);
    String alternatives =
        change.alternatives().isEmpty()
            ? ""
            : page.say(PageText.ALTERNATIVES, Joiner.on(", ").join(change.alternatives()))
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
            + (change.isAssumption() ? page.say(PageText.ASSUMED) : "")
            + template
            + alternatives,
        change.isAssumption() ? AnsiStyle.YELLOW : AnsiStyle.GREEN);
    PrettySections.named(page, framework, change.code())
        .ifPresent(name -> page.paragraph(" ".repeat(CODE), name));
  }
}
