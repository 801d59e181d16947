package org.openita.examples.app;

import java.util.stream.Collectors;
import org.openita.analysis.Analysis;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.ScoreNode;

/** Prints the derivation of every number of an analysis as an indented list for people. */
final class PrettyTrace {

  private final PrettyPage page;
  private final Framework framework;

  private PrettyTrace(PrettyPage page, Framework framework) {
    this.page = page;
    this.framework = framework;
  }

  static String print(Analysis analysis, PrettyPage page) {
    page.heading(page.say(PageText.DERIVATION));
    new PrettyTrace(page, analysis.scorecard().framework()).node(analysis.total(), 0);
    return "\n" + page;
  }

  private void node(ScoreNode node, int depth) {
    page.paragraph(
        "  ".repeat(depth)
            + TerminalText.alignLeft(PrettySections.what(page, node.label()), 8)
            + " ",
        node.score() + name(node) + " " + basis(node) + rules(node));
    node.children().forEach(child -> node(child.node(), depth + 1));
  }

  private String name(ScoreNode node) {
    return node.element()
        .filter(element -> element.kind() != Element.Kind.INSTRUMENT)
        .flatMap(element -> PrettySections.named(page, framework, element.code()))
        .map(name -> " " + name + ":")
        .orElse("");
  }

  private String basis(ScoreNode node) {
    return switch (node.basis()) {
      case PUBLISHED -> page.say(PageText.AS_PUBLISHED);
      case TALLIED ->
          page.say(
              PageText.FROM_ANSWERS, node.tally().map(Object::toString).orElse(""), node.points());
      case MEAN ->
          page.say(
              PageText.MEAN,
              node.children().stream()
                  .map(child -> child.node().label())
                  .collect(Collectors.joining(", ")),
              node.exact());
      case WEIGHTED_SUM ->
          node.children().stream()
                  .map(child -> child.share().toExactString() + " × " + child.node().label())
                  .collect(Collectors.joining(" + "))
              + " = "
              + node.exact();
    };
  }

  private String rules(ScoreNode node) {
    return node.rules().stream()
        .map(kind -> page.say(kind.label()) + ": " + page.say(framework.confidence(kind).label()))
        .collect(
            Collectors.joining(
                "; ", node.rules().isEmpty() ? "" : " [", node.rules().isEmpty() ? "" : "]"));
  }
}
