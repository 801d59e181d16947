package org.openita.scoring;

import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Scores by one framework in fixed-point arithmetic on {@code long}s, for agencies that answered
 * every item: what {@link ElementValues} does with fractions, in a tenth of the time.
 *
 * <p>Numbers are in units fine enough for all points and for all stages that are rounded, so only
 * means that are not rounded have a denominator. The tree is walked from its last element to its
 * first, so that all below an element is added up when its turn comes. Immutable and safe for use
 * by many threads.
 */
final class FixedPointScorer {

  private static final int HUNDREDTHS = 2;

  /**
   * What to do at one element.
   *
   * @param above the number of its parent, or -1
   * @param points the points of the options, in units; none where nothing is tallied
   * @param least the least of them
   * @param most the most of them
   * @param stage the units to a multiple of which it is rounded; 0 if it is not
   * @param weight its weight in the mean above it; of an instrument, in the total
   * @param weightsBelow the sum of the weights directly below it
   */
  private record Step(
      int above,
      ImmutableLongArray points,
      long least,
      long most,
      long stage,
      long weight,
      long weightsBelow) {}

  private final Step[] steps;
  private final RoundingMode mode;
  private final int decimals;
  private final long hundredth;
  private final long totalStage;
  private final int weightDecimals;
  private final long weights;
  private final int instruments;

  FixedPointScorer(ScoringTree tree) {
    Framework framework = tree.framework();
    this.mode = framework.rounding().mode();
    this.decimals = decimals(tree);
    this.hundredth = LongMath.pow(10, decimals - HUNDREDTHS);
    this.totalStage = unit(framework.rounding().total());
    this.weightDecimals = finest(framework.instruments().stream().map(Instrument::weight));
    this.weights = 100 * LongMath.pow(10, weightDecimals);
    this.instruments = tree.instruments().size();
    this.steps =
        IntStream.range(0, tree.size())
            .mapToObj(number -> step(tree, tree.stage(number)))
            .toArray(Step[]::new);
  }

  private static int decimals(ScoringTree tree) {
    IntStream stages =
        IntStream.range(0, tree.size())
            .map(number -> tree.stage(number).decimals().orElse(HUNDREDTHS));
    int points =
        finest(
            IntStream.range(0, tree.size())
                .mapToObj(number -> tree.stage(number).element().points())
                .flatMap(Collection::stream));
    int total = tree.framework().rounding().total().orElse(HUNDREDTHS);
    return IntStream.concat(stages, IntStream.of(points, total, HUNDREDTHS)).max().orElseThrow();
  }

  private static int finest(Stream<BigDecimal> numbers) {
    return numbers
        .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
        .reduce(0, Math::max);
  }

  private Step step(ScoringTree tree, ScoringTree.Stage stage) {
    long[] points =
        stage.element().points().stream().mapToLong(point -> units(point, decimals)).toArray();
    long weight = 1;
    if (stage.element() instanceof Instrument instrument) {
      weight = units(instrument.weight(), weightDecimals);
    } else if (tree.stage(stage.above()).countsItems()) {
      weight = stage.items();
    }
    return new Step(
        stage.above(),
        ImmutableLongArray.copyOf(points),
        LongStream.of(points).min().orElse(0),
        LongStream.of(points).max().orElse(0),
        unit(stage.decimals()),
        weight,
        stage.countsItems() ? stage.items() : stage.below().size());
  }

  private static long units(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).longValueExact();
  }

  private long unit(Optional<Integer> roundedTo) {
    return roundedTo.map(d -> LongMath.pow(10, decimals - d)).orElse(0L);
  }

  /**
   * Scores one agency.
   *
   * @param columns for each element its column in the layout, or -1
   * @param counts as {@link TallyBook#addCounts} gives them
   * @param checklist as {@link TallyBook#checklistAnswers} gives them
   * @return the scores of the instruments and then the total, in hundredths of a point; null where
   *     something is not answered or a number does not fit
   */
  int @Nullable [] score(TallyLayout layout, int[] columns, long[] counts, byte[] checklist) {
    try {
      return tryScore(layout, columns, counts, checklist);
    } catch (ArithmeticException tooLargeForLong) {
      return null;
    }
  }

  private int @Nullable [] tryScore(
      TallyLayout layout, int[] columns, long[] counts, byte[] checklist) {
    int[] scores = new int[instruments + 1];
    int instrument = instruments;
    Sums sums = new Sums(steps.length + 1);
    for (int i = steps.length - 1; i >= 0; i--) {
      Step step = steps[i];
      if (step.points().isEmpty()) {
        sums.mean(i, step.weightsBelow());
      } else if (columns[i] < 0) {
        return null;
      } else if (layout.isChecklist(columns[i])) {
        sums.answer(checklist[columns[i]], step);
      } else {
        sums.tally(counts, layout.offset(columns[i]), step.points());
      }
      if (sums.denominator == 0) {
        return null;
      }
      sums.round(step.stage(), mode);
      if (step.above() < 0) {
        scores[--instrument] = sums.inUnitsOf(hundredth);
      }
      sums.add(step.above() < 0 ? steps.length : step.above(), step.weight());
    }
    sums.mean(steps.length, weights);
    sums.round(totalStage, mode);
    scores[instruments] = sums.inUnitsOf(hundredth);
    return scores;
  }

  /** The current number, and the weighted sums below each element and, last, below the total. */
  private static final class Sums {

    private final long[] numerators;
    private final long[] denominators;
    private long numerator;

    /** Is 0 where there is no number. */
    private long denominator;

    Sums(int size) {
      this.numerators = new long[size];
      this.denominators = new long[size];
    }

    void mean(int i, long weightsOfAll) {
      numerator = numerators[i];
      denominator = Math.multiplyExact(denominators[i], weightsOfAll);
    }

    void answer(byte answer, Step step) {
      numerator = answer == TallyLayout.YES ? step.most() : step.least();
      denominator = answer == 0 ? 0 : 1;
    }

    void tally(long[] counts, int from, ImmutableLongArray points) {
      numerator = 0;
      denominator = 0;
      for (int i = 0; i < points.length(); i++) {
        numerator = Math.addExact(numerator, Math.multiplyExact(counts[from + i], points.get(i)));
        denominator = Math.addExact(denominator, counts[from + i]);
      }
    }

    void round(long stage, RoundingMode mode) {
      if (stage > 0) {
        long multiple = LongMath.divide(numerator, Math.multiplyExact(denominator, stage), mode);
        numerator = Math.multiplyExact(multiple, stage);
        denominator = 1;
      }
    }

    /** Returns the current number in another unit, HALF_UP. */
    int inUnitsOf(long unit) {
      long divisor = Math.multiplyExact(denominator, unit);
      return (int)
          (Math.addExact(Math.multiplyExact(2, numerator), divisor)
              / Math.multiplyExact(2, divisor));
    }

    /** Adds the current number, by its weight, to the sum below an element. */
    void add(int i, long weight) {
      long addend = Math.multiplyExact(numerator, weight);
      if (denominators[i] == 0) {
        numerators[i] = addend;
        denominators[i] = denominator;
      } else if (denominators[i] == denominator) {
        numerators[i] = Math.addExact(numerators[i], addend);
      } else {
        numerators[i] =
            Math.addExact(
                Math.multiplyExact(numerators[i], denominator),
                Math.multiplyExact(addend, denominators[i]));
        denominators[i] = Math.multiplyExact(denominators[i], denominator);
      }
    }
  }
}
