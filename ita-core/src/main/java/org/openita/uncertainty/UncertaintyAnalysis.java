package org.openita.uncertainty;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Finding;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.scoring.Scorecard;

/**
 * How uncertain a result and its level are: the sampling error, and how small a change would change
 * the level.
 *
 * <p>It is the uncertainty analysis of OECD/JRC, "Handbook on Constructing Composite Indicators",
 * 2008, step 7 ("Robustness and sensitivity"), with one source of uncertainty: who happened to
 * answer. The variance of the mean points of a survey item is that of a simple random sample
 * without replacement, s²/n · (1 − n/N), with the finite population correction where the population
 * N is known: W. G. Cochran, "Sampling Techniques", 3rd edition, 1977, sections 2.6 and 2.7.
 * Respondents are not drawn at random, so the figures cover how many answered and not who did; the
 * finding {@code ASSUMES_RANDOM_SAMPLE} says so with every result.
 *
 * <p>Tallies do not show how one respondent's answers to different items are correlated. The
 * estimate takes them as independent, the bound as perfectly correlated. Different instruments have
 * different respondents. Checklists are not sampled. Stages of rounding are not followed, but for
 * the last ones, which the conditions of levels are tested after; intervals and probabilities are
 * those of the normal distribution.
 *
 * <p>Intervals are too short where nearly all answers are the same or there are few. In 10,000
 * simulated surveys with three items an indicator and answers spread over the options, 94 to 96 %
 * of the intervals contain the true score: those of the total from 30 respondents out of 120
 * people, those of indicators from 60 out of 500 (with 30, at least 92 %).
 */
@Value.Immutable
public abstract class UncertaintyAnalysis {

  UncertaintyAnalysis() {}

  /** Returns the scorecard. */
  public abstract Scorecard scorecard();

  /** Returns the sampling error with independent answers. */
  public abstract SamplingError estimate();

  /** Returns the sampling error with perfectly correlated answers. */
  public abstract SamplingError bound();

  /** Returns the assumptions made and what is not known. */
  public abstract ImmutableList<Finding> findings();

  /** Returns the smallest single changes that change the level, as {@link LevelMargin#all}. */
  @Value.Lazy
  public ImmutableList<LevelMargin> margins() {
    return LevelMargin.all(scorecard());
  }

  /** Returns the smallest margin to a higher level and the smallest one to a lower level. */
  @Value.Lazy
  public ImmutableList<LevelMargin> closest() {
    return Stream.of(1, -1)
        .flatMap(
            sign -> margins().stream().filter(margin -> margin.change().signum() == sign).limit(1))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Runs the analysis of a scorecard, or returns a problem for every tally with more answers than
   * the population.
   */
  public static Checked<UncertaintyAnalysis> run(Scorecard card) {
    ImmutableList<Problem> problems = problems(card);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    ErrorPropagation errors = new ErrorPropagation(card);
    return Checked.of(
        ImmutableUncertaintyAnalysis.builder()
            .scorecard(card)
            .estimate(errors.under(SamplingError.Assumption.INDEPENDENT))
            .bound(errors.under(SamplingError.Assumption.PERFECTLY_CORRELATED))
            .addAllFindings(errors.findings())
            .build());
  }

  private static ImmutableList<Problem> problems(Scorecard card) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    card.assessment()
        .tallies()
        .forEach(
            (code, tally) -> {
              Code instrument = card.framework().instrumentOf(code).orElseThrow().code();
              Long population = card.assessment().population().get(instrument);
              if (population != null && tally.total() > population) {
                problems.add(
                    ProblemKind.ANSWERS_ABOVE_POPULATION.at(
                        Problem.member("/tallies", code.value()), tally.total(), population));
              }
            });
    return problems.build();
  }

  /** Returns the result and the estimate, such as {@code 88.38 A, INDEPENDENT: 88.17 to 88.60}. */
  @Override
  public String toString() {
    return scorecard() + ", " + estimate();
  }
}
