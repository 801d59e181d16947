package org.openita.examples.app;

import org.openita.AgencyKind;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.Standing;
import org.openita.comparison.PeerComparison;
import org.openita.comparison.PeerStanding;

/** Prints the ranks of an agency among its peers as a page for people. */
final class PrettyPeers {

  private static final int NAME = 27;

  private final PrettyPage page;

  private PrettyPeers(PrettyPage page) {
    this.page = page;
  }

  static String print(Analysis analysis, PeerComparison peers, PrettyPage page) {
    PrettySections.header(page, analysis.scorecard());
    new PrettyPeers(page).body(analysis, peers);
    PrettyFindings.section(page, peers.findings());
    return page.toString();
  }

  private void body(Analysis analysis, PeerComparison peers) {
    page.heading(page.say(PageText.AMONG_PEERS, group(peers)));
    page.line(
        TerminalText.alignLeft("", 4 + NAME)
            + TerminalText.alignRight(page.say(PageText.SCORE), 7)
            + TerminalText.alignRight(page.say(PageText.RANK_IN_GROUP), 12)
            + TerminalText.alignRight(page.say(PageText.PERCENTILE), 13)
            + TerminalText.alignRight(page.say(PageText.FROM_MEDIAN), 14));
    page.line(row("", page.say(PageText.TOTAL_OF_PEERS), peers.total(), ""));
    for (IndicatorResult result : analysis.indicators()) {
      PeerStanding standing = peers.indicators().get(result.code());
      if (standing != null) {
        page.line(
            row(
                result.code().value(),
                page.say(result.indicator().name()),
                standing,
                result.standing() == Standing.STRENGTH ? "+" : ""));
      }
    }
    page.line("");
    page.paragraph("", page.say(PageText.PEER_MARKS));
  }

  private String group(PeerComparison peers) {
    String label = page.say(peers.grouping().label());
    if (peers.grouping().name().equals(peers.group())) {
      return label;
    }
    String group =
        AgencyKind.tryParse(peers.group())
            .map(kind -> page.say(kind.label()))
            .orElse(peers.group());
    return page.say(PageText.GROUP, label, group);
  }

  private String row(String code, String name, PeerStanding standing, String absolute) {
    AnsiStyle style =
        standing.isRelativeStrength()
            ? AnsiStyle.GREEN
            : standing.isRelativeWeakness() ? AnsiStyle.RED : AnsiStyle.FAINT;
    String mark = standing.isRelativeStrength() ? "▲" : standing.isRelativeWeakness() ? "▼" : " ";
    String sign = standing.distance().signum() > 0 ? "+" : "";
    return TerminalText.alignRight(code, 3)
        + " "
        + TerminalText.alignLeft(name, NAME)
        + TerminalText.alignRight(standing.score().toString(), 7)
        + TerminalText.alignRight(standing.rank() + "/" + standing.groupSize(), 12)
        + TerminalText.alignRight(standing.percentile().toPlainString(), 13)
        + page.style(
            TerminalText.alignRight(sign + standing.distance().toDecimalString(3), 11) + " " + mark,
            style)
        + absolute;
  }
}
