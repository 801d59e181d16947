package org.openita.uncertainty;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.framework.Instrument;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * How sure a level is: what the error of sampling leaves open, and how little would change it.
 *
 * <p>The error of the mean of one line's answers is that of a simple random sample without
 * replacement: variance of the answers (divisor n − 1) over n, times 1 − n/N where the population N
 * is known. Nobody draws respondents at random, so this tells the error of how many answered and
 * nothing of who did; the finding {@code ASSUMES_RANDOM_SAMPLE} says so beside every figure.
 * Tallies do not tell how one person's answers go together, so there are an estimate, which takes
 * them as independent, and an upper bound, which takes them as going fully together; different
 * instruments are answered by different people. Checklists are not sampled. Stages of rounding are
 * not followed; intervals and probabilities are those of the normal distribution.
 *
 * <p>Where nearly everyone gives the same answer, or few answer, intervals come out too short.
 * Checked on 10,000 simulated surveys each, with three items an indicator and answers spread over
 * the options: 94 to 96 % of the intervals hold the true score, the total's from 30 respondents of
 * 120 people, the indicators' from 60 of 500 (from 30, at least 92 %).
 *
 * @param scorecard the scorecard
 * @param estimate the error with a person's answers independent; says nothing where it has nothing
 *     to say it from
 * @param bound the error with a person's answers going fully together
 * @param findings the assumptions, and what cannot be known
 */
public record UncertaintyAnalysis(
    Scorecard scorecard,
    SamplingError estimate,
    SamplingError bound,
    ImmutableList<Finding> findings) {

  private static final int DECIMALS = 6;
  private static final double MILLIONTHS = 1e6;
  private static final int DOUBLE_DECIMALS = 12;

  /** The stability of a result, or a problem at every tally that has more answers than people. */
  public static Checked<UncertaintyAnalysis> of(Scorecard card) {
    ImmutableList<Problem> problems = problems(card);
    return problems.isEmpty()
        ? Checked.of(new Computation(card).stability())
        : Checked.failed(problems);
  }

  /**
   * The smallest change of every number alone that changes the level, as {@link LevelMargin#all}.
   */
  public ImmutableList<LevelMargin> margins() {
    return LevelMargin.all(scorecard);
  }

  /** The closest change that leads to a higher level, and the closest one that leads to a lower. */
  public ImmutableList<LevelMargin> closest() {
    ImmutableList<LevelMargin> margins = margins();
    ImmutableList.Builder<LevelMargin> closest = ImmutableList.builder();
    margins.stream().filter(m -> m.change().signum() > 0).findFirst().ifPresent(closest::add);
    margins.stream().filter(m -> m.change().signum() < 0).findFirst().ifPresent(closest::add);
    return closest.build();
  }

  static double toDouble(Fraction value) {
    return value.toDecimal(DOUBLE_DECIMALS, RoundingMode.HALF_UP).doubleValue();
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
                    Problem.of(
                        Problem.member("/tallies", code.value()),
                        "the tally has "
                            + tally.total()
                            + " answers of a population of "
                            + population
                            + "; at most all of it can answer"));
              }
            });
    return problems.build();
  }

  /** Standard errors under both assumptions. */
  private record Errors(double independent, double together) {

    static final Errors NONE = new Errors(0, 0);

    double under(SamplingError.Assumption assumption) {
      return switch (assumption) {
        case INDEPENDENT -> independent;
        case TOGETHER -> together;
      };
    }

    /** The errors of a sum with one more addend of the same people's answers. */
    Errors plus(Errors other, double share) {
      return new Errors(
          StrictMath.hypot(independent, share * other.independent),
          together + share * other.together);
    }

    /** The errors of a sum with one more addend of other people's answers. */
    Errors plusOthers(Errors other, double share) {
      return new Errors(
          StrictMath.hypot(independent, share * other.independent),
          StrictMath.hypot(together, share * other.together));
    }
  }

  /** One computation for one scorecard. */
  private static final class Computation {

    private final Scorecard card;
    private final Map<Code, Errors> indicators = new LinkedHashMap<>();
    private final Map<Code, Errors> instruments = new LinkedHashMap<>();
    private final List<Code> unknown = new ArrayList<>();
    private final List<Code> withoutPopulation = new ArrayList<>();
    private Errors total = Errors.NONE;

    Computation(Scorecard card) {
      this.card = card;
    }

    UncertaintyAnalysis stability() {
      card.total().children().forEach(this::instrument);
      return new UncertaintyAnalysis(
          card,
          sampling(SamplingError.Assumption.INDEPENDENT),
          sampling(SamplingError.Assumption.TOGETHER),
          findings());
    }

    private void instrument(ScoreNode.Child at) {
      Instrument instrument = (Instrument) at.node().element().orElseThrow();
      if (instrument.form() == Instrument.Form.CHECKLIST) {
        return;
      }
      Long population = card.assessment().population().get(instrument.code());
      Errors sum = Errors.NONE;
      boolean tallied = false;
      for (ScoreNode.Child child : at.node().children()) {
        Code code = child.node().element().orElseThrow().code();
        Optional<Errors> errors = errors(child.node(), population);
        if (errors.isEmpty()) {
          unknown.add(code);
          continue;
        }
        tallied = true;
        indicators.put(code, errors.get());
        sum = sum.plus(errors.get(), toDouble(child.share()));
      }
      if (tallied && population == null) {
        withoutPopulation.add(instrument.code());
      }
      instruments.put(instrument.code(), sum);
      total = total.plusOthers(sum, toDouble(at.share()));
    }

    /** The errors of a number; empty where something below it has no tally that tells them. */
    private static Optional<Errors> errors(ScoreNode node, @Nullable Long population) {
      if (node.tally().isPresent()) {
        return ofMean(node, node.tally().get(), population);
      }
      if (node.children().isEmpty()) {
        return Optional.empty();
      }
      Errors sum = Errors.NONE;
      for (ScoreNode.Child child : node.children()) {
        Optional<Errors> errors = errors(child.node(), population);
        if (errors.isEmpty()) {
          return errors;
        }
        sum = sum.plus(errors.get(), toDouble(child.share()));
      }
      return Optional.of(sum);
    }

    private static Optional<Errors> ofMean(ScoreNode node, Tally tally, @Nullable Long population) {
      long answers = tally.total();
      if (population != null && population == answers) {
        return Optional.of(Errors.NONE);
      }
      if (answers < 2) {
        return Optional.empty();
      }
      double mean = toDouble(node.exact());
      ImmutableLongArray counts = tally.counts();
      double squares = 0;
      for (int i = 0; i < counts.length(); i++) {
        double off = node.points().get(i).doubleValue() - mean;
        squares += counts.get(i) * off * off;
      }
      double n = answers;
      double missing = population == null ? 1 : (population - n) / population;
      double error = Math.sqrt(squares / (n - 1) / n * missing);
      return Optional.of(new Errors(error, error));
    }

    private SamplingError sampling(SamplingError.Assumption assumption) {
      ImmutableMap.Builder<Code, SamplingError.Spread> known = ImmutableMap.builder();
      indicators.forEach(
          (code, errors) ->
              known.put(
                  code, spread(card.node(code).orElseThrow().exact(), errors.under(assumption))));
      if (!unknown.isEmpty()) {
        return new SamplingError(
            assumption, known.buildOrThrow(), Optional.empty(), ImmutableMap.of());
      }
      ImmutableMap.Builder<Code, Double> errors = ImmutableMap.builder();
      instruments.forEach((code, both) -> errors.put(code, both.under(assumption)));
      return new SamplingError(
          assumption,
          known.buildOrThrow(),
          Optional.of(spread(card.total().exact(), total.under(assumption))),
          LevelProbabilities.of(card, errors.buildOrThrow()));
    }

    private static SamplingError.Spread spread(Fraction score, double error) {
      double centre = toDouble(score);
      double half = Normal.NINETY_FIVE * error;
      return new SamplingError.Spread(
          rounded(error),
          rounded(Math.max(0, centre - half)),
          rounded(Math.min(100, centre + half)));
    }

    private static BigDecimal rounded(double value) {
      return BigDecimal.valueOf(Math.round(value * MILLIONTHS), DECIMALS);
    }

    private ImmutableList<Finding> findings() {
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      if (!indicators.isEmpty()) {
        findings.add(FindingKind.ASSUMES_RANDOM_SAMPLE.at("/tallies"));
        findings.add(FindingKind.ASSUMES_INDEPENDENT_ITEMS.at("/tallies"));
      }
      if (!unknown.isEmpty()) {
        findings.add(FindingKind.CANNOT_KNOW_SAMPLING.at("/scores", Joiner.on(", ").join(unknown)));
      }
      for (Code code : withoutPopulation) {
        findings.add(
            FindingKind.POPULATION_UNKNOWN.at(Problem.member("/population", code.value()), code));
      }
      if (unknown.isEmpty()) {
        for (Code part : card.parts().keySet()) {
          findings.add(
              FindingKind.PARTS_TAKEN_AS_GIVEN.at(Problem.member("/scores", part.value()), part));
        }
      }
      return findings.build();
    }
  }
}
