package org.openita.json;

import org.openita.advice.Advisor;
import org.openita.advice.Opportunities;
import org.openita.comparison.Comparison;
import org.openita.comparison.PeerComparison;
import org.openita.uncertainty.UncertaintyAnalysis;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Simulation;

/**
 * Writes the documents that support decisions: gains, simulations, paths and comparisons.
 *
 * <p>Scores are numbers with two decimals. Changes are exact, as text: with six decimals where that
 * is exact, otherwise as a fraction such as {@code 1/3}. Immutable and safe for use by many
 * threads.
 */
public final class DecisionJson {

  private final Advisor advisor;
  private final Fingerprints fingerprints;
  private final ResultBasis basis;

  DecisionJson(Advisor advisor, Fingerprints fingerprints) {
    this.advisor = advisor;
    this.fingerprints = fingerprints;
    this.basis = new ResultBasis(fingerprints);
  }

  /** Returns the writer of gains, with the measure templates that serve each. */
  public JsonOutput<Opportunities> gains() {
    return new WriteOnly<>("gains", new GainsDocument(basis)::write);
  }

  /** Returns the writer of simulations, with the analysis before and after. */
  public JsonOutput<Simulation> simulations() {
    return new WriteOnly<>(
        "simulations",
        new SimulationDocument(advisor, new AnalysisDocument(fingerprints, false))::write);
  }

  /** Returns the writer of paths to a target, with the measure templates that serve them. */
  public JsonOutput<ImprovementPaths> paths() {
    return new WriteOnly<>("paths", new PathsDocument(advisor.catalogue(), fingerprints)::write);
  }

  /** Returns the writer of comparisons over the years. */
  public JsonOutput<Comparison> comparisons() {
    return new WriteOnly<>("comparisons", new ComparisonDocument(basis)::write);
  }

  /** Returns the writer of comparisons with peers, with the strengths under the policy too. */
  public JsonOutput<PeerComparison> peers() {
    return new WriteOnly<>("peers", new PeersDocument(advisor, basis)::write);
  }

  /** Returns the writer of uncertainty analyses. */
  public JsonOutput<UncertaintyAnalysis> stabilities() {
    return new WriteOnly<>("stabilities", new StabilityDocument(basis)::write);
  }

  @Override
  public String toString() {
    return "JSON of decisions with catalogue " + advisor.catalogue().id();
  }
}
