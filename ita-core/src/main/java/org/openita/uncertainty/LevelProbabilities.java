package org.openita.uncertainty;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * are not independent: the total is a {@link CutOffSum}. Before they are rounded, probabilities
 * differ from the exact ones by less than 1e-11, whatever the standard errors, so that rounding
 * gives what it gives of the exact ones unless two remainders are that close.
 */
final class LevelProbabilities {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Levels are decided on scores with two decimals, HALF_UP. */
  private static final BigDecimal HALF_OF_A_SCORES_UNIT = new BigDecimal("0.005");

  /**
   * An instrument that has a sampling error.
   *
   * @param score its score
   * @param deviation the standard error of the points that it gives, in standard errors of the
   *     total
   * @param isComponent whether levels have conditions on it
   */
  private record Uncertain(UncertainScore score, double deviation, boolean isComponent) {}

  private final Scorecard card;
  private final UnaryOperator<Complex> faddeeva;
  private final List<Uncertain> uncertain = new ArrayList<>();
  private final List<Score> certainComponents = new ArrayList<>();
  private final UncertainScore total;

  private LevelProbabilities(
      Scorecard card, Map<Code, Double> errors, UnaryOperator<Complex> faddeeva) {
    this.card = card;
    this.faddeeva = faddeeva;
    double totalError = 0;
    for (ScoreNode.Child child : card.total().children()) {
      totalError = StrictMath.hypot(totalError, share(child) * error(child, errors));
    }
    total = UncertainScore.of(card.total().exact(), totalError);
    for (ScoreNode.Child child : card.total().children()) {
      boolean isComponent = card.components().containsKey(code(child));
      double error = error(child, errors);
      if (error > 0) {
        UncertainScore score = UncertainScore.of(child.node().value(), error);
        uncertain.add(new Uncertain(score, share(child) * error / totalError, isComponent));
      } else if (isComponent) {
        certainComponents.add(child.node().score());
      }
    }
    certainComponents.addAll(card.parts().values());
  }

  private static Code code(ScoreNode.Child child) {
    return child.node().element().orElseThrow().code();
  }

  private static double share(ScoreNode.Child child) {
    return ErrorPropagation.toDouble(child.share());
  }

  private static double error(ScoreNode.Child child, Map<Code, Double> errors) {
    return errors.getOrDefault(code(child), 0.0);
  }

  /**
   * Returns the probabilities of all levels, highest level first, with four decimals that sum to 1.
   *
   * @param errors the standard errors of instruments; 0 for those absent
   */
  static ImmutableMap<Level, BigDecimal> of(Scorecard card, Map<Code, Double> errors) {
    double[] probabilities = unrounded(card, errors, Faddeeva::at);
    List<BigDecimal> rounded = LargestRemainder.rounded(probabilities);
    ImmutableMap.Builder<Level, BigDecimal> byLevel = ImmutableMap.builder();
    for (int i = 0; i < probabilities.length; i++) {
      byLevel.put(card.framework().levels().get(i), rounded.get(i));
    }
    return byLevel.buildOrThrow();
  }

  /**
   * Returns the probabilities of all levels, highest level first.
   *
   * @param errors the standard errors of instruments; 0 for those absent
   * @param faddeeva the function that {@link Faddeeva#at} is
   */
  static double[] unrounded(
      Scorecard card, Map<Code, Double> errors, UnaryOperator<Complex> faddeeva) {
    return new LevelProbabilities(card, errors, faddeeva).probabilities();
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
    Optional<Score> least = level.componentsAtLeast();
    if (least.isPresent()
        && !certainComponents.stream().allMatch(score -> score.isAtLeast(least.get()))) {
      return 0;
    }
    Rounding rounding = card.framework().rounding();
    Optional<BigDecimal> ofComponents =
        least.flatMap(score -> lowest(score, rounding.instrument(), rounding.mode()));
    CutOffSum sum = new CutOffSum(faddeeva);
    for (Uncertain instrument : uncertain) {
      if (instrument.isComponent() && ofComponents.isPresent()) {
        sum.add(instrument.deviation(), instrument.score().errorsUpTo(ofComponents.get()));
      } else {
        sum.add(instrument.deviation());
      }
    }
    return level
        .totalAtLeast()
        .flatMap(score -> lowest(score, rounding.total(), rounding.mode()))
        .map(lowest -> sum.probabilityOfAtLeast(total.errorsUpTo(lowest)))
        .orElseGet(sum::probability);
  }

  /**
   * Returns the lowest number that a stage of rounding raises to a score, or where it raises only
   * those above it, that number; empty where every number will do.
   */
  private static Optional<BigDecimal> lowest(
      Score score, Optional<Integer> decimals, RoundingMode mode) {
    if (score.equals(Score.ZERO)) {
      return Optional.empty();
    }
    BigDecimal scored = score.value().subtract(HALF_OF_A_SCORES_UNIT);
    return Optional.of(decimals.map(n -> lowest(scored, n, mode)).orElse(scored));
  }

  private static BigDecimal lowest(BigDecimal number, int decimals, RoundingMode mode) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.CEILING);
    BigDecimal unit = rounded.ulp();
    return switch (mode) {
      case UP, CEILING -> rounded.subtract(unit);
      case DOWN, FLOOR -> rounded;
      default -> rounded.subtract(unit.multiply(HALF));
    };
  }
}
