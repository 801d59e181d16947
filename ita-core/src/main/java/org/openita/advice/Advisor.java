package org.openita.advice;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.analysis.Analysis;
import org.openita.analysis.Analyzer;
import org.openita.analysis.Policy;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.plan.PlanDraft;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * The way from an assessment to advice, in one step.
 *
 * <pre>{@code
 * Advice advice = Advisor.standard().advise(assessment).orElseThrow();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; keep one for many assessments.
 */
public final class Advisor {

  private final Frameworks frameworks;
  private final @Nullable Framework only;
  private final Analyzer analyzer;
  private final Proposer proposer;
  // By identity: comparing two frameworks costs more than scoring an assessment. Never changed.
  private final IdentityHashMap<Framework, Scorer> scorers = new IdentityHashMap<>();

  private Advisor(
      Frameworks frameworks, @Nullable Framework only, Analyzer analyzer, Proposer proposer) {
    this.frameworks = frameworks;
    this.only = only;
    this.analyzer = analyzer;
    this.proposer = proposer;
    frameworks.all().forEach(framework -> scorers.put(framework, Scorer.of(framework)));
    if (only != null) {
      scorers.put(only, Scorer.of(only));
    }
  }

  /** Returns an advisor with the built-in frameworks and catalogue, under the standard policy. */
  public static Advisor standard() {
    return new Advisor(
        Frameworks.builtIn(), null, Analyzer.standard(), Proposer.of(Catalogue.builtIn()));
  }

  /** Returns a copy that chooses from these frameworks, no longer one for all. */
  public Advisor withFrameworks(Frameworks frameworks) {
    return new Advisor(frameworks, null, analyzer, proposer);
  }

  /** Returns a copy that uses this framework for every assessment. */
  public Advisor withFramework(Framework framework) {
    return new Advisor(frameworks, framework, analyzer, proposer);
  }

  /** Returns a copy with this policy. */
  public Advisor withPolicy(Policy policy) {
    return new Advisor(frameworks, only, Analyzer.of(policy), proposer);
  }

  /** Returns a copy with this catalogue. */
  public Advisor withCatalogue(Catalogue catalogue) {
    return new Advisor(frameworks, only, analyzer, Proposer.of(catalogue));
  }

  /** Returns the catalogue. */
  public Catalogue catalogue() {
    return proposer.catalogue();
  }

  /**
   * Returns the framework by which an assessment is scored: the one for all where there is one,
   * else the one that the assessment names, else its fiscal year's.
   */
  public Checked<Framework> framework(Assessment assessment) {
    return assessment
        .framework()
        .map(this::framework)
        .orElseGet(() -> framework(assessment.fiscalYear()));
  }

  /** Returns the framework of this id, or the one for all where there is one. */
  public Checked<Framework> framework(String id) {
    return only != null ? Checked.of(only) : frameworks.check(id);
  }

  /** Returns the framework of a fiscal year, or the one for all where there is one. */
  public Checked<Framework> framework(FiscalYear year) {
    return only != null ? Checked.of(only) : frameworks.check(year);
  }

  /**
   * Returns the framework that a plan's codes belong to: the one for all where there is one, else
   * that of {@link Plan#framework}.
   */
  public Checked<Framework> framework(Plan plan) {
    return only != null ? Checked.of(only) : plan.framework(frameworks);
  }

  /**
   * Finds the framework of a plan's draft, as {@link #framework(Plan)} does; empty where unknown.
   */
  public Optional<Checked<Framework>> framework(PlanDraft draft) {
    return only != null ? Optional.of(Checked.of(only)) : draft.framework(frameworks);
  }

  /** Scores an assessment, or returns everything that is wrong with it. */
  public Checked<Scorecard> score(Assessment assessment) {
    return framework(assessment).flatMap(framework -> scorer(framework).score(assessment));
  }

  /** Advises on an assessment, or returns everything that is wrong with it. */
  public Checked<Advice> advise(Assessment assessment) {
    return score(assessment).map(this::advise);
  }

  /** Advises on a scorecard, such as a supposed one. */
  public Advice advise(Scorecard card) {
    Analysis analysis = analyzer.analyze(card);
    return ImmutableAdvice.of(analysis, proposer.propose(analysis));
  }

  private Scorer scorer(Framework framework) {
    return Objects.requireNonNull(scorers.get(framework));
  }

  /** Returns the framework for all, or the number of frameworks, and the catalogue. */
  @Override
  public String toString() {
    return (only != null ? "framework: " + only.id() : "frameworks: " + frameworks.all().size())
        + ", catalogue: "
        + catalogue();
  }
}
