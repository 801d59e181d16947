package org.openita.json;

import org.openita.advice.Advisor;
import org.openita.whatif.Simulation;

/**
 * The document of a simulation: the analysis before, the one after, and every number that moved.
 *
 * @param advisor whose advice both analyses carry
 */
record SimulationDocument(Advisor advisor) {

  private static final AnalysisDocument ANALYSIS = new AnalysisDocument(false);

  void write(DocumentWriter out, Simulation simulation) {
    out.beginObject();
    ANALYSIS.write(out.member("before"), advisor.advise(simulation.before()));
    ANALYSIS.write(out.member("after"), advisor.advise(simulation.after()));
    out.member("changes").list(simulation.moves(), SimulationDocument::move);
    if (simulation.levelMoved()) {
      out.member("levelChange").beginObject();
      out.member("from").string(simulation.before().level().code());
      out.member("to").string(simulation.after().level().code());
      out.endObject();
    } else {
      out.member("levelChange").nothing();
    }
    out.endObject();
  }

  private static void move(DocumentWriter out, Simulation.Move move) {
    out.beginObject();
    out.member("code").string(move.what());
    out.member("from").score(move.fromScore());
    out.member("to").score(move.toScore());
    out.member("change").string(move.to().minus(move.from()).toExactString());
    out.endObject();
  }
}
