package org.openita.uncertainty;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.framework.Instrument;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** Propagates the sampling errors of tallies up the tree of a scorecard. */
final class ErrorPropagation {

  private static final int DOUBLE_DECIMALS = 12;

  private final Scorecard card;
  private final Map<Code, StandardErrors> indicators = new LinkedHashMap<>();
  private final Map<Code, StandardErrors> instruments = new LinkedHashMap<>();
  private final List<Code> unknown = new ArrayList<>();
  private final List<Code> withoutPopulation = new ArrayList<>();
  private StandardErrors total = StandardErrors.NONE;

  ErrorPropagation(Scorecard card) {
    this.card = card;
    card.total().children().forEach(this::instrument);
  }

  private void instrument(ScoreNode.Child at) {
    Instrument instrument = (Instrument) at.node().element().orElseThrow();
    if (instrument.form() == Instrument.Form.CHECKLIST) {
      return;
    }
    Long population = card.assessment().population().get(instrument.code());
    StandardErrors sum = StandardErrors.NONE;
    boolean tallied = false;
    for (ScoreNode.Child child : at.node().children()) {
      Code code = child.node().element().orElseThrow().code();
      Optional<StandardErrors> errors = errors(child.node(), population);
      if (errors.isEmpty()) {
        unknown.add(code);
        continue;
      }
      tallied = true;
      indicators.put(code, errors.get());
      sum = sum.plusOfSameRespondents(errors.get(), toDouble(child.share()));
    }
    if (tallied && population == null) {
      withoutPopulation.add(instrument.code());
    }
    instruments.put(instrument.code(), sum);
    total = total.plusOfOtherRespondents(sum, toDouble(at.share()));
  }

  /**
   * Returns the errors of a score; empty where the error of some evidence below it is not known.
   */
  private static Optional<StandardErrors> errors(ScoreNode node, @Nullable Long population) {
    if (node.tally().isPresent()) {
      return errorsOfMean(node, node.tally().get(), population);
    }
    if (node.children().isEmpty()) {
      return Optional.empty();
    }
    StandardErrors sum = StandardErrors.NONE;
    for (ScoreNode.Child child : node.children()) {
      Optional<StandardErrors> errors = errors(child.node(), population);
      if (errors.isEmpty()) {
        return errors;
      }
      sum = sum.plusOfSameRespondents(errors.get(), toDouble(child.share()));
    }
    return Optional.of(sum);
  }

  /**
   * Returns the errors of the mean points of a tally: √(s²/n · (1 − n/N)), with s² the variance of
   * the points (divisor n − 1), n the answers and N the population.
   */
  private static Optional<StandardErrors> errorsOfMean(
      ScoreNode node, Tally tally, @Nullable Long population) {
    long answers = tally.total();
    if (population != null && population == answers) {
      return Optional.of(StandardErrors.NONE);
    }
    if (answers < 2) {
      return Optional.empty();
    }
    double mean = toDouble(node.exact());
    ImmutableLongArray counts = tally.counts();
    double squares = 0;
    for (int i = 0; i < counts.length(); i++) {
      double deviation = node.points().get(i).doubleValue() - mean;
      squares += counts.get(i) * deviation * deviation;
    }
    double n = answers;
    double correction = population == null ? 1 : (double) (population - answers) / population;
    double error = Math.sqrt(squares / (n - 1) / n * correction);
    return Optional.of(new StandardErrors(error, error));
  }

  /** Returns the sampling error of the result under an assumption. */
  SamplingError under(SamplingError.Assumption assumption) {
    ImmutableSamplingError.Builder result = ImmutableSamplingError.builder().assumption(assumption);
    indicators.forEach(
        (code, errors) ->
            result.putIndicator(
                code,
                ConfidenceInterval.around(
                    toDouble(card.node(code).orElseThrow().exact()), errors.under(assumption))));
    if (unknown.isEmpty()) {
      ImmutableMap.Builder<Code, Double> errors = ImmutableMap.builder();
      instruments.forEach((code, both) -> errors.put(code, both.under(assumption)));
      result
          .total(ConfidenceInterval.around(toDouble(card.total().exact()), total.under(assumption)))
          .putAllLevels(LevelProbabilities.of(card, errors.buildOrThrow()));
    }
    return result.build();
  }

  /** Returns the assumptions made and what is not known. */
  ImmutableList<Finding> findings() {
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

  static double toDouble(Fraction value) {
    return value.toDecimal(DOUBLE_DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
