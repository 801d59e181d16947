package org.openita.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Language;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.evidence.EvidenceCheck;
import org.openita.evidence.EvidenceMap;
import org.openita.framework.Framework;
import org.openita.framework.TestVector;
import org.openita.internal.Excerpt;

/**
 * Scores assessments by one framework, exactly.
 *
 * <p>Rounds only where the framework says so. Immutable and safe for use by many threads; keep one
 * for many assessments.
 */
public final class Scorer {

  private static final int MOST_FAILURES = 1_000;

  /** The most characters of the reason why a vector cannot be scored. */
  private static final int LONGEST_REASON = 500;

  private final Framework framework;
  // Made when first needed: an application that knows many frameworks scores by few.
  private final Supplier<ScoringTree> tree;

  private Scorer(Framework framework) {
    this.framework = framework;
    this.tree = Suppliers.memoize(() -> ScoringTree.of(framework));
  }

  /** Returns a scorer by this framework. */
  public static Scorer of(Framework framework) {
    return new Scorer(framework);
  }

  ScoringTree tree() {
    return tree.get();
  }

  /** Returns the framework. */
  public Framework framework() {
    return framework;
  }

  /**
   * Scores an assessment.
   *
   * @return the scorecard, or everything that is wrong with the assessment: codes that the
   *     framework does not have, evidence at two levels of one branch, and all codes that are
   *     missing; or a sum whose exact value needs a denominator of more than 1,000 digits, which no
   *     assessment by a built-in framework does
   */
  public Checked<Scorecard> score(Assessment assessment) {
    EvidenceMap evidence = evidence(assessment);
    ImmutableList<Problem> problems = EvidenceCheck.problems(evidence);
    return problems.isEmpty() ? scorecard(assessment, evidence) : Checked.failed(problems);
  }

  private EvidenceMap evidence(Assessment assessment) {
    return EvidenceMap.of(tree().elements(), new AssessmentEvidence(assessment));
  }

  private Checked<Scorecard> scorecard(Assessment assessment, EvidenceMap evidence) {
    return ElementValues.of(tree(), assessment, evidence).map(Scorecard::of);
  }

  /**
   * Scores an assessment with some of its evidence replaced by supposed scores. A supposed score
   * takes the place of the score or the tally of its code, an answer line's too. Declared results
   * are left out, because they are about the evidence as it is.
   *
   * @param scores 0 to 100 with at most 18 decimals, by code
   * @return the supposed scorecard, or everything that is wrong: with the assessment, or at {@code
   *     /set} with codes that have no evidence and scores out of range
   */
  public Checked<Scorecard> rescore(Assessment assessment, Map<Code, BigDecimal> scores) {
    return score(assessment)
        .flatMap(before -> new Replacement(framework, assessment).with(scores))
        // The same branches have evidence as before, so nothing is wrong with it.
        .flatMap(after -> scorecard(after, evidence(after)));
  }

  /**
   * Runs the framework's own test vectors.
   *
   * @return one problem for each vector that does not give what it must; after 1,000 of them, one
   *     that says that there are more
   */
  public ImmutableList<Problem> verify() {
    List<Problem> failures = new ArrayList<>();
    for (int i = 0; i < framework.vectors().size() && failures.size() <= MOST_FAILURES; i++) {
      String at = "/vectors/" + i;
      boolean isListed = failures.size() < MOST_FAILURES;
      verify(framework.vectors().get(i))
          .ifPresent(
              why ->
                  failures.add(
                      isListed
                          ? Problem.of(at, why)
                          : ProblemKind.VECTORS_FAIL_MORE.at("/vectors", MOST_FAILURES)));
    }
    return ImmutableList.copyOf(failures);
  }

  private Optional<Text> verify(TestVector vector) {
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
          ProblemKind.VECTOR_UNSCORABLE.text(Excerpt.of(vector.id()), inShort(scored.problems())));
    }
    Scorecard card = scored.orElseThrow();
    String found = card.total().score() + " " + card.level().code();
    String wanted = vector.total() + " " + vector.level().orElse(card.level().code());
    return found.equals(wanted)
        ? Optional.empty()
        : Optional.of(ProblemKind.VECTOR_DIFFERS.text(Excerpt.of(vector.id()), wanted, found));
  }

  /** Returns the first of some problems, of which a vector may have as many as codes. */
  private static Text inShort(List<Problem> problems) {
    Problem first = problems.get(0);
    Text start = Text.of(start(first.in(Language.TH)), start(first.in(Language.EN)));
    int more = problems.size() - 1;
    return more == 0 ? start : ProblemKind.VECTOR_MORE_REASONS.text(start, more);
  }

  private static String start(String reason) {
    return reason.length() > LONGEST_REASON
        ? reason.substring(0, reason.lastIndexOf(' ', LONGEST_REASON)) + " …"
        : reason;
  }

  @Override
  public String toString() {
    return "Scorer by " + framework.id();
  }
}
