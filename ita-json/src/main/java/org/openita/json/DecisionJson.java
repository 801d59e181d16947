package org.openita.json;

import org.openita.advice.Advisor;
import org.openita.advice.Opportunities;
import org.openita.comparison.Comparison;
import org.openita.comparison.Peers;
import org.openita.uncertainty.UncertaintyAnalysis;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Simulation;

/**
 * The documents of what an analysis is for: gains, paths, comparisons. They are written only.
 *
 * <p>Scores are numbers with two decimals; changes are exact, as text: with six decimals where they
 * end, else a fraction such as {@code 1/3}. Immutable and safe for use by many threads.
 */
public final class DecisionJson {

  private final Advisor advisor;

  DecisionJson(Advisor advisor) {
    this.advisor = advisor;
  }

  /** What one step better is worth, with the measure templates that serve it. */
  public JsonOutput<Opportunities> gains() {
    return new WriteOnly<>(GainsDocument::write, false);
  }

  /** What would be, with the analysis before and after. */
  public JsonOutput<Simulation> simulations() {
    return new WriteOnly<>(new SimulationDocument(advisor)::write, false);
  }

  /** The cheapest ways to a target, with the measure templates that serve them. */
  public JsonOutput<ImprovementPaths> paths() {
    return new WriteOnly<>(new PathsDocument(advisor.catalogue())::write, false);
  }

  /** One agency over the years. */
  public JsonOutput<Comparison> comparisons() {
    return new WriteOnly<>(ComparisonDocument::write, false);
  }

  /** One agency among its peers, its strengths among them beside those of the policy. */
  public JsonOutput<Peers> peers() {
    return new WriteOnly<>(new PeersDocument(advisor)::write, false);
  }

  /** How sure a level is. */
  public JsonOutput<UncertaintyAnalysis> stabilities() {
    return new WriteOnly<>(StabilityDocument::write, false);
  }
}
