package org.openita.examples.app;

import org.openita.Language;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.Standing;
import org.openita.comparison.PeerComparison;
import org.openita.comparison.PeerStanding;

/** One agency among its peers as a page for people. */
final class PrettyPeers {

  private static final int NAME = 27;

  private final PrettyPage page;

  private PrettyPeers(PrettyPage page) {
    this.page = page;
  }

  static String print(
      Analysis analysis, PeerComparison peers, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, analysis.scorecard());
    new PrettyPeers(page).body(analysis, peers);
    PrettySections.findings(page, peers.findings());
    return page.toString();
  }

  private void body(Analysis analysis, PeerComparison peers) {
    page.heading(
        page.say("เทียบกับหน่วยงานในกลุ่ม: ", "Among peers: ")
            + page.say(peers.grouping().label())
            + (peers.grouping().name().equals(peers.group()) ? "" : " " + peers.group()));
    page.line(
        Columns.left("", 4 + NAME)
            + Columns.right(page.say("คะแนน", "score"), 7)
            + Columns.right(page.say("อันดับ", "rank"), 12)
            + Columns.right(page.say("เปอร์เซ็นไทล์", "percentile"), 13)
            + Columns.right(page.say("ต่างมัธยฐาน", "vs median"), 14));
    page.line(row("", page.say("คะแนนรวม", "Total"), peers.total(), ""));
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
    page.paragraph(
        "",
        page.say(
            "▲ เด่นกว่ากลุ่ม  ▼ ด้อยกว่ากลุ่ม  + จุดแข็งตามเกณฑ์คะแนน",
            "▲ strong among peers  ▼ weak among peers  + a strength by its score"));
  }

  private String row(String code, String name, PeerStanding standing, String absolute) {
    Style style =
        standing.isRelativeStrength()
            ? Style.GREEN
            : standing.isRelativeWeakness() ? Style.RED : Style.FAINT;
    String mark = standing.isRelativeStrength() ? "▲" : standing.isRelativeWeakness() ? "▼" : " ";
    String sign = standing.distance().signum() > 0 ? "+" : "";
    return Columns.right(code, 3)
        + " "
        + Columns.left(name, NAME)
        + Columns.right(standing.score().toString(), 7)
        + Columns.right(standing.rank() + "/" + standing.of(), 12)
        + Columns.right(standing.percentile().toPlainString(), 13)
        + page.style(
            Columns.right(sign + standing.distance().toDecimalString(3), 11) + " " + mark, style)
        + absolute;
  }
}
