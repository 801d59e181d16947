package org.openita.json;

import org.openita.Code;
import org.openita.advice.Advisor;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.comparison.PeerComparison;
import org.openita.comparison.PeerStanding;

/**
 * Writes the comparison of one agency with its peers.
 *
 * @param advisor gives the analysis, whose strengths and weaknesses do not depend on peers
 * @param basis writes what the comparison rests on
 */
record PeersDocument(Advisor advisor, ResultBasis basis) {

  void write(DocumentWriter out, PeerComparison peers) {
    Analysis analysis = advisor.advise(peers.scorecard()).analysis();
    out.beginObject();
    out.member("total").beginObject();
    standing(out, peers.total());
    out.endObject();
    out.member("indicators").beginList();
    for (IndicatorResult result : analysis.indicators()) {
      PeerStanding standing = peers.indicators().get(result.code());
      if (standing != null) {
        indicator(out, result, standing);
      }
    }
    out.endList();
    out.member("grouping").string(peers.grouping().name());
    out.member("group").string(peers.group());
    both(out, "relative", peers.relativeStrengths(), peers.relativeWeaknesses());
    both(out, "absolute", analysis.strengths(), analysis.urgentWeaknesses());
    out.member("findings").list(peers.findings(), Values::finding);
    basis.members(out, peers.scorecard());
    out.endObject();
  }

  private static void both(
      DocumentWriter out, String name, Iterable<Code> strengths, Iterable<Code> weaknesses) {
    out.member(name).beginObject();
    out.member("strengths").codes(strengths);
    out.member("weaknesses").codes(weaknesses);
    out.endObject();
  }

  private static void indicator(DocumentWriter out, IndicatorResult result, PeerStanding standing) {
    out.beginObject();
    out.member("code").string(result.code().value());
    standing(out, standing);
    out.member("standing").string(result.standing().name());
    out.member("relative").string(relative(standing));
    out.endObject();
  }

  private static String relative(PeerStanding standing) {
    return standing.isRelativeStrength()
        ? "STRENGTH"
        : standing.isRelativeWeakness() ? "WEAKNESS" : "MIDDLE";
  }

  /** Writes a position; quartiles of scores with two decimals can have three, so they are exact. */
  private static void standing(DocumentWriter out, PeerStanding standing) {
    out.member("rank").number(standing.rank());
    out.member("of").number(standing.groupSize());
    out.member("percentile").decimal(standing.percentile());
    out.member("score").score(standing.score());
    out.member("lowerQuartile").string(standing.lowerQuartile().toExactString());
    out.member("median").string(standing.median().toExactString());
    out.member("upperQuartile").string(standing.upperQuartile().toExactString());
    out.member("distance").string(standing.distance().toExactString());
  }
}
