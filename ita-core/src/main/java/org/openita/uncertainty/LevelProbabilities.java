package org.openita.uncertainty;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.framework.Rounding;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * How probable each level is when the scores of instruments are normally distributed around those
 * found, independently of each other.
 *
 * <p>The conditions on components are on the same scores that make up the total, so the two are
 * taken together: the distribution of all instruments but one is cut at the condition and added up
 * cell by cell, and the last one is exact.
 */
final class LevelProbabilities {

  private static final int CELLS = 400;
  private static final double FARTHEST = 8;
  private static final int TEN_THOUSANDTHS = 10_000;

  /** An instrument whose score is uncertain. */
  private record Uncertain(double mean, double error, double share, boolean component) {}

  /** Points of the total, evenly spaced, and how probable each is. */
  private record Cells(double start, double width, ImmutableDoubleArray mass) {

    double at(int cell) {
      return start + width * cell;
    }
  }

  private final Scorecard card;
  private final List<Uncertain> uncertain = new ArrayList<>();
  private final List<Score> certain = new ArrayList<>();
  private double certainPoints;

  private LevelProbabilities(Scorecard card, Map<Code, Double> errors) {
    this.card = card;
    for (ScoreNode.Child child : card.total().children()) {
      Code code = child.node().element().orElseThrow().code();
      boolean component = card.components().containsKey(code);
      double error = errors.getOrDefault(code, 0.0);
      double mean = UncertaintyAnalysis.toDouble(child.node().value());
      double share = UncertaintyAnalysis.toDouble(child.share());
      if (error > 0) {
        uncertain.add(new Uncertain(mean, error, share, component));
      } else {
        certainPoints += mean * share;
        if (component) {
          certain.add(child.node().score());
        }
      }
    }
    certain.addAll(card.parts().values());
  }

  /** The probabilities of all levels, highest first, given the standard error of instruments. */
  static ImmutableMap<Level, BigDecimal> of(Scorecard card, Map<Code, Double> errors) {
    return new LevelProbabilities(card, errors).odds();
  }

  private ImmutableMap<Level, BigDecimal> odds() {
    List<Level> levels = card.framework().levels();
    double[] odds = new double[levels.size()];
    if (uncertain.isEmpty()) {
      odds[levels.indexOf(card.level())] = 1;
    } else {
      double above = 0;
      for (int i = 0; i < odds.length; i++) {
        // Whatever meets the conditions of a level meets those of every level below it.
        double atLeast = i == odds.length - 1 ? 1 : Math.max(above, atLeast(levels.get(i)));
        odds[i] = atLeast - above;
        above = atLeast;
      }
    }
    return printed(levels, odds);
  }

  private double atLeast(Level level) {
    Optional<Score> component = level.componentsAtLeast();
    if (component
        .filter(least -> !certain.stream().allMatch(s -> s.isAtLeast(least)))
        .isPresent()) {
      return 0;
    }
    Framework framework = card.framework();
    Rounding rounding = framework.rounding();
    double total =
        level
            .totalAtLeast()
            .map(least -> enough(least, rounding.total(), rounding))
            .orElse(Double.NEGATIVE_INFINITY);
    double cut =
        component
            .map(least -> enough(least, rounding.instrument(), rounding))
            .orElse(Double.NEGATIVE_INFINITY);
    OptionalDouble settled = settled(total, cut);
    return settled.isPresent() ? settled.getAsDouble() : added(total, cut);
  }

  /** 0 or 1 where a condition lies so far off that no survey would ever miss or meet it. */
  private OptionalDouble settled(double total, double cut) {
    double mean = certainPoints;
    double error = 0;
    boolean sure = true;
    for (Uncertain instrument : uncertain) {
      mean += instrument.share() * instrument.mean();
      error = StrictMath.hypot(error, instrument.share() * instrument.error());
      double reach = FARTHEST * instrument.error();
      if (instrument.component() && instrument.mean() + reach < cut) {
        return OptionalDouble.of(0);
      }
      sure &= !instrument.component() || instrument.mean() - reach > cut;
    }
    if (mean + FARTHEST * error < total) {
      return OptionalDouble.of(0);
    }
    return sure && mean - FARTHEST * error > total ? OptionalDouble.of(1) : OptionalDouble.empty();
  }

  private double added(double total, double cut) {
    Cells points = new Cells(certainPoints, 0, ImmutableDoubleArray.of(1));
    for (Uncertain instrument : uncertain.subList(0, uncertain.size() - 1)) {
      points =
          plus(points, cut(instrument, instrument.component() ? cut : Double.NEGATIVE_INFINITY));
    }
    Uncertain last = uncertain.get(uncertain.size() - 1);
    double sum = 0;
    for (int i = 0; i < points.mass().length(); i++) {
      if (points.mass().get(i) > 0) {
        double need = (total - points.at(i)) / last.share();
        double least = last.component() ? Math.max(need, cut) : need;
        sum += points.mass().get(i) * Normal.below((last.mean() - least) / last.error());
      }
    }
    return Math.min(1, sum);
  }

  /** The least number that a stage of so many decimals makes this score or a higher one. */
  private static double enough(Score least, Optional<Integer> decimals, Rounding rounding) {
    double unit = StrictMath.pow(10, -decimals.orElse(2));
    double below =
        switch (decimals.isEmpty() ? RoundingMode.HALF_UP : rounding.mode()) {
          case UP, CEILING -> unit;
          case DOWN, FLOOR -> 0;
          default -> unit / 2;
        };
    return least.hundredths() / 100.0 - below;
  }

  /** The points of an instrument, without what lies under the cut. */
  private static Cells cut(Uncertain instrument, double cut) {
    double low = Math.max(cut, instrument.mean() - FARTHEST * instrument.error());
    double high = Math.max(low, instrument.mean() + FARTHEST * instrument.error());
    double width = (high - low) / CELLS;
    double[] mass = new double[CELLS];
    double below = Normal.below((low - instrument.mean()) / instrument.error());
    for (int i = 0; i < CELLS; i++) {
      double next = Normal.below((low + width * (i + 1) - instrument.mean()) / instrument.error());
      mass[i] = next - below;
      below = next;
    }
    return new Cells(
        (low + width / 2) * instrument.share(),
        width * instrument.share(),
        ImmutableDoubleArray.copyOf(mass));
  }

  private static Cells plus(Cells a, Cells b) {
    if (a.mass().length() == 1) {
      return new Cells(a.start() + b.start(), b.width(), b.mass());
    }
    double start = a.start() + b.start();
    double width =
        (a.width() * (a.mass().length() - 1) + b.width() * (b.mass().length() - 1)) / CELLS;
    double[] mass = new double[CELLS + 2];
    for (int i = 0; i < a.mass().length(); i++) {
      for (int j = 0; j < b.mass().length(); j++) {
        double both = a.mass().get(i) * b.mass().get(j);
        double place = width == 0 ? 0 : (a.at(i) + b.at(j) - start) / width;
        int cell = (int) place;
        // Shared between two cells so that the mean stays where it is.
        mass[cell] += both * (1 - (place - cell));
        mass[cell + 1] += both * (place - cell);
      }
    }
    return new Cells(start, width, ImmutableDoubleArray.copyOf(mass));
  }

  /** Four decimals that sum to 1: what rounding down leaves goes to the largest remainders. */
  private static ImmutableMap<Level, BigDecimal> printed(List<Level> levels, double[] odds) {
    long[] parts = new long[odds.length];
    long left = TEN_THOUSANDTHS;
    for (int i = 0; i < odds.length; i++) {
      parts[i] = (long) Math.floor(odds[i] * TEN_THOUSANDTHS);
      left -= parts[i];
    }
    List<Integer> byRemainder =
        IntStream.range(0, odds.length)
            .boxed()
            .sorted(Comparator.comparing(i -> parts[i] - odds[i] * TEN_THOUSANDTHS))
            .toList();
    for (int i = 0; i < left; i++) {
      parts[byRemainder.get(i)]++;
    }
    ImmutableMap.Builder<Level, BigDecimal> printed = ImmutableMap.builder();
    for (int i = 0; i < odds.length; i++) {
      printed.put(levels.get(i), BigDecimal.valueOf(parts[i], 4));
    }
    return printed.buildOrThrow();
  }
}
