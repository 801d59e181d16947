package org.openita.scoring;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.TestVector;
import org.openita.internal.Excerpt;

/**
 * Scores assessments by one framework, exactly.
 *
 * <p>Nothing is rounded but where the framework says so. Immutable and safe for use by many
 * threads; keep one for many assessments.
 */
public final class Scorer {

  private final Framework framework;
  // Made when it is needed: who can score by many frameworks scores by few.
  private final Supplier<Outline> outline;

  private Scorer(Framework framework) {
    this.framework = framework;
    this.outline = Suppliers.memoize(() -> new Outline(framework));
  }

  /** A scorer by this framework. */
  public static Scorer of(Framework framework) {
    return new Scorer(framework);
  }

  Outline outline() {
    return outline.get();
  }

  /** The framework. */
  public Framework framework() {
    return framework;
  }

  /**
   * The scorecard of an assessment, or everything that is wrong with the assessment: codes that the
   * framework does not have, evidence at two levels of one branch, and all codes that are missing.
   */
  public Checked<Scorecard> score(Assessment assessment) {
    Run run = new Run(outline(), assessment, ImmutableSet.of());
    ImmutableList<Problem> problems = run.problems();
    return problems.isEmpty() ? Checked.of(new Scorecard(run.results())) : Checked.failed(problems);
  }

  /**
   * Everything that is wrong with an assessment of which some evidence could not be read, so that
   * it can be told beside why it could not.
   *
   * @param unreadable the codes of the evidence that is there and not in the assessment
   */
  public ImmutableList<Problem> problems(Assessment assessment, Set<Code> unreadable) {
    return new Run(outline(), assessment, unreadable).problems();
  }

  /**
   * The scorecard of an assessment were some of its evidence another: a supposed score takes the
   * place of the score or the tally at its code, an answer line's too. What was declared is about
   * the evidence as it is, so it is left out.
   *
   * @param scores 0 to 100 with at most 18 decimals, by code
   * @return the supposed scorecard, or everything that is wrong: with the assessment, or at {@code
   *     /set} with codes at which no evidence stands and scores out of range
   */
  public Checked<Scorecard> rescore(Assessment assessment, Map<Code, BigDecimal> scores) {
    return score(assessment)
        .flatMap(before -> new Replacement(framework, assessment).with(scores))
        .map(this::supposed);
  }

  private Scorecard supposed(Assessment after) {
    // The same branches have evidence as before, so nothing is wrong.
    return new Scorecard(new Run(outline(), after, ImmutableSet.of()).results());
  }

  /**
   * Runs the framework's own test vectors: one problem for each that does not give what it must,
   * none when all do.
   */
  public ImmutableList<Problem> verify() {
    ImmutableList.Builder<Problem> failures = ImmutableList.builder();
    for (int i = 0; i < framework.vectors().size(); i++) {
      String at = "/vectors/" + i;
      verify(framework.vectors().get(i)).ifPresent(why -> failures.add(Problem.of(at, why)));
    }
    return failures.build();
  }

  private Optional<String> verify(TestVector vector) {
    Checked<Scorecard> scored =
        score(
            Assessment.builder()
                .fiscalYear(framework.fiscalYear())
                .agency(Agency.of(vector.id()))
                .framework(framework.id())
                .putAllScores(vector.scores())
                .putAllTallies(vector.tallies())
                .build());
    if (!scored.isValid()) {
      return Optional.of(
          "vector "
              + Excerpt.of(vector.id())
              + " cannot be scored: "
              + Joiner.on("; ").join(scored.problems()));
    }
    Scorecard card = scored.orElseThrow();
    String found = card.total().score() + " " + card.level().code();
    String wanted = vector.total() + " " + vector.level().orElse(card.level().code());
    return found.equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "vector " + Excerpt.of(vector.id()) + " must give " + wanted + " but gives " + found);
  }

  @Override
  public String toString() {
    return "Scorer by " + framework.id();
  }
}
