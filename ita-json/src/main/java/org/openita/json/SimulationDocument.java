package org.openita.json;

import org.openita.advice.Advisor;
import org.openita.whatif.ScoreChange;
import org.openita.whatif.Simulation;

/**
 * Writes a simulation: the analysis before, the one after, and every score that changes.
 *
 * @param advisor gives the analyses
 * @param analysis writes them
 */
record SimulationDocument(Advisor advisor, AnalysisDocument analysis) {

  void write(DocumentWriter out, Simulation simulation) {
    out.beginObject();
    analysis.write(out.member("before"), advisor.advise(simulation.before()));
    analysis.write(out.member("after"), advisor.advise(simulation.after()));
    out.member("changes").list(simulation.changes(), SimulationDocument::change);
    if (simulation.isLevelChanged()) {
      out.member("levelChange").beginObject();
      out.member("from").string(simulation.before().level().code());
      out.member("to").string(simulation.after().level().code());
      out.endObject();
    } else {
      out.member("levelChange").nothing();
    }
    out.endObject();
  }

  private static void change(DocumentWriter out, ScoreChange change) {
    out.beginObject();
    out.member("code").string(change.what());
    out.member("from").score(change.fromScore());
    out.member("to").score(change.toScore());
    out.member("change").string(change.change().toExactString());
    out.endObject();
  }
}
