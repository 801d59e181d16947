package org.openita.uncertainty;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * The probabilities of the levels when the scores of the instruments are independent and normally
 * distributed around those found.
 *
 * <p>The conditions on components concern the same scores that make up the total, so that the two
 * are not independent. The distributions of all instruments but one are therefore cut off at the
 * condition and added up numerically; the last one is integrated exactly.
 */
final class LevelProbabilities {

  /** How many standard errors from the mean a score can lie: beyond are 1.2e-15 of all. */
  private static final double REACH = 8;

  private final Scorecard card;
  private final List<UncertainScore> uncertain = new ArrayList<>();
  private final List<Score> certainComponents = new ArrayList<>();
  private final double totalSlack;
  private final double componentSlack;
  private double certainPoints;
  private double totalMean;
  private double totalError;

  private LevelProbabilities(Scorecard card, Map<Code, Double> errors) {
    this.card = card;
    // Levels are decided on scores with two decimals, HALF_UP, where a stage is not rounded.
    double slack = slack(2, RoundingMode.HALF_UP);
    Rounding rounding = card.framework().rounding();
    totalSlack = rounding.total().map(n -> slack(n, rounding.mode())).orElse(slack);
    componentSlack = rounding.instrument().map(n -> slack(n, rounding.mode())).orElse(slack);
    for (ScoreNode.Child child : card.total().children()) {
      Code code = child.node().element().orElseThrow().code();
      boolean isComponent = card.components().containsKey(code);
      double error = errors.getOrDefault(code, 0.0);
      double mean = ErrorPropagation.toDouble(child.node().value());
      double share = ErrorPropagation.toDouble(child.share());
      if (error > 0) {
        uncertain.add(new UncertainScore(mean, error, share, isComponent));
      } else {
        certainPoints += mean * share;
        if (isComponent) {
          certainComponents.add(child.node().score());
        }
      }
    }
    certainComponents.addAll(card.parts().values());
    totalMean = certainPoints;
    for (UncertainScore score : uncertain) {
      totalMean += score.share() * score.mean();
      totalError = StrictMath.hypot(totalError, score.share() * score.error());
    }
  }

  /**
   * Returns the probabilities of all levels, highest level first, with four decimals that sum to 1.
   *
   * @param errors the standard errors of instruments; 0 for those absent
   */
  static ImmutableMap<Level, BigDecimal> of(Scorecard card, Map<Code, Double> errors) {
    List<Level> levels = card.framework().levels();
    List<BigDecimal> rounded =
        LargestRemainder.rounded(new LevelProbabilities(card, errors).probabilities());
    ImmutableMap.Builder<Level, BigDecimal> byLevel = ImmutableMap.builder();
    for (int i = 0; i < levels.size(); i++) {
      byLevel.put(levels.get(i), rounded.get(i));
    }
    return byLevel.buildOrThrow();
  }

  private double[] probabilities() {
    List<Level> levels = card.framework().levels();
    double[] probabilities = new double[levels.size()];
    if (uncertain.isEmpty()) {
      probabilities[levels.indexOf(card.level())] = 1;
      return probabilities;
    }
    double above = 0;
    int lowest = probabilities.length - 1;
    for (int i = 0; i <= lowest; i++) {
      // A result that meets the conditions of a level meets those of all levels below it.
      double atLeast = i == lowest ? 1 : Math.max(above, probabilityOfAtLeast(levels.get(i)));
      probabilities[i] = atLeast - above;
      above = atLeast;
    }
    return probabilities;
  }

  private double probabilityOfAtLeast(Level level) {
    if (level.componentsAtLeast().isPresent()) {
      Score least = level.componentsAtLeast().get();
      if (!certainComponents.stream().allMatch(score -> score.isAtLeast(least))) {
        return 0;
      }
    }
    double total =
        level
            .totalAtLeast()
            .map(least -> least.hundredths() / 100.0 - totalSlack)
            .orElse(Double.NEGATIVE_INFINITY);
    double component =
        level
            .componentsAtLeast()
            .map(least -> least.hundredths() / 100.0 - componentSlack)
            .orElse(Double.NEGATIVE_INFINITY);
    if (isOutOfReach(total, component)) {
      return 0;
    }
    return isBeyondDoubt(total, component) ? 1 : integrated(total, component);
  }

  private boolean isOutOfReach(double total, double component) {
    return totalMean + REACH * totalError < total
        || uncertain.stream()
            .anyMatch(
                score -> score.isComponent() && score.mean() + REACH * score.error() < component);
  }

  private boolean isBeyondDoubt(double total, double component) {
    return totalMean - REACH * totalError > total
        && uncertain.stream()
            .allMatch(
                score -> !score.isComponent() || score.mean() - REACH * score.error() > component);
  }

  private double integrated(double total, double component) {
    LatticeDistribution points = LatticeDistribution.certain(certainPoints);
    for (UncertainScore score : uncertain.subList(0, uncertain.size() - 1)) {
      double threshold = score.isComponent() ? component : Double.NEGATIVE_INFINITY;
      points = points.plus(LatticeDistribution.ofNormal(score, threshold, REACH));
    }
    UncertainScore last = uncertain.get(uncertain.size() - 1);
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double mass = points.mass().get(i);
      if (mass > 0) {
        double need = (total - points.point(i)) / last.share();
        sum +=
            mass * last.probabilityOfAtLeast(last.isComponent() ? Math.max(need, component) : need);
      }
    }
    return Math.min(1, sum);
  }

  /** Returns how far below a score a number can be that a stage of rounding raises to it. */
  private static double slack(int decimals, RoundingMode mode) {
    double unit = StrictMath.pow(10, -decimals);
    return switch (mode) {
      case UP, CEILING -> unit;
      case DOWN, FLOOR -> 0;
      default -> unit / 2;
    };
  }
}
