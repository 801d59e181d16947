package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class CutOffSumTest {

  private static final double ERROR = 1e-11;

  /** Sizes from the same down to a millionth of a millionth, and 0. */
  @Provide
  Arbitrary<Double> sizes() {
    Arbitrary<Double> powers =
        Arbitraries.doubles()
            .between(-12, 0)
            .withDistribution(RandomDistribution.uniform())
            .map(exponent -> Math.pow(10, exponent));
    return Arbitraries.frequencyOf(
        Tuple.of(4, powers),
        Tuple.of(4, Arbitraries.doubles().between(0.1, 1)),
        Tuple.of(2, Arbitraries.just(1.0)),
        Tuple.of(1, Arbitraries.just(0.0)));
  }

  @Provide
  Arbitrary<Double> limits() {
    return Arbitraries.doubles().between(-7, 3).withDistribution(RandomDistribution.uniform());
  }

  /** Standard deviations whose squares sum to 1. */
  private static double[] deviations(double... sizes) {
    double all = 0;
    for (double size : sizes) {
      all += size * size;
    }
    double[] deviations = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      deviations[i] = sizes[i] / Math.sqrt(all);
    }
    return deviations;
  }

  private static CutOffSum sum(double free) {
    CutOffSum sum = new CutOffSum(Faddeeva::at);
    sum.add(free);
    return sum;
  }

  private static double found(double free, double deviation, double limit, double value) {
    CutOffSum sum = sum(free);
    sum.add(deviation, limit);
    return sum.probabilityOfAtLeast(value);
  }

  /**
   * W. F. Sheppard, 1899: how often two normal variables of known correlation are both positive.
   */
  @Property(tries = 300)
  void oneTermAndTheSumAreBothPositiveAsOftenAsSheppardSays(@ForAll("sizes") double free) {
    double[] deviations = deviations(free, 1);

    assertThat(found(deviations[0], deviations[1], 0, 0))
        .isEqualTo(0.25 + Math.atan2(deviations[1], deviations[0]) / (2 * Math.PI), within(ERROR));
    if (free > 0) {
      assertThat(found(deviations[1], deviations[0], 0, 0))
          .isEqualTo(
              0.25 + Math.atan2(deviations[0], deviations[1]) / (2 * Math.PI), within(ERROR));
    }
  }

  @Property(tries = 300)
  void twoTermsAndTheSumAreAllPositiveAsOftenAsTheirCorrelationsSay(
      @ForAll("sizes") double free, @ForAll("sizes") double second) {
    double[] deviations = deviations(free, second, 1);

    CutOffSum sum = sum(deviations[0]);
    sum.add(deviations[1], 0);
    sum.add(deviations[2], 0);

    double angles =
        Math.atan2(deviations[1], Math.hypot(deviations[0], deviations[2]))
            + Math.atan2(deviations[2], Math.hypot(deviations[0], deviations[1]));
    assertThat(sum.probabilityOfAtLeast(0))
        .isEqualTo(0.125 + angles / (4 * Math.PI), within(ERROR));
  }

  @Property(tries = 300)
  void withOneLimitItIsTheIntegralOverThatTerm(
      @ForAll("sizes") double free,
      @ForAll("sizes") double size,
      @ForAll("limits") double limit,
      @ForAll @DoubleRange(min = -5, max = 5) double away,
      @ForAll boolean nearTheEdge) {
    if (free + size == 0) {
      return;
    }
    double[] deviations = deviations(free, size);
    double value =
        nearTheEdge ? limit * deviations[1] + away * Math.min(deviations[0], deviations[1]) : away;

    double step = deviations[1] == 0 ? 0 : value / deviations[1];
    double width = deviations[1] == 0 ? 1 : deviations[0] / deviations[1];
    double expected =
        Integral.overNormal(
            z -> atLeast(value - deviations[1] * z, deviations[0]),
            limit,
            1e-13,
            Integral.around(step, Math.max(width, 1e-15) / 4));
    assertThat(found(deviations[0], deviations[1], limit, value))
        .isEqualTo(expected, within(ERROR));
    Statistics.label("doubtful")
        .collect(expected > 1e-4 && expected < 0.9999)
        .coverage(checker -> checker.check(true).count(n -> n >= 60));
  }

  private static double atLeast(double value, double deviation) {
    if (deviation == 0) {
      return value <= 0 ? 1 : 0;
    }
    return StandardNormal.cdf(-value / deviation);
  }

  @Property(tries = 300)
  void withTwoLimitsAndNothingElseItIsTheIntegralOverTheLargerTerm(
      @ForAll("sizes") double size,
      @ForAll("limits") double limit,
      @ForAll("limits") double otherLimit,
      @ForAll @DoubleRange(min = -5, max = 5) double away,
      @ForAll boolean nearTheEdge) {
    if (size == 0) {
      return;
    }
    double[] deviations = deviations(size, 1);
    double edge = limit * deviations[0] + otherLimit * deviations[1];
    double value = nearTheEdge ? edge + Math.abs(away) * deviations[0] : away;

    CutOffSum sum = sum(0);
    sum.add(deviations[0], limit);
    sum.add(deviations[1], otherLimit);

    double step = (value - limit * deviations[0]) / deviations[1];
    double expected =
        Integral.overNormal(
            z -> StandardNormal.cdf(-Math.max(limit, (value - deviations[1] * z) / deviations[0])),
            otherLimit,
            1e-13,
            Integral.around(step, size / 4));
    assertThat(sum.probabilityOfAtLeast(value)).isEqualTo(expected, within(ERROR));
  }

  /** With one term more it is the mean over that term, so that what holds of two holds of more. */
  @Property(tries = 60)
  void oneTermMoreObeysTheLawOfTotalProbability(
      @ForAll("sizes") double free,
      @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = 0.05, max = 1) Double> sizes,
      @ForAll("limits") double limit,
      @ForAll @DoubleRange(min = -3, max = 3) double value) {
    double[] all = new double[sizes.size() + 2];
    all[0] = free;
    all[1] = 1;
    for (int i = 0; i < sizes.size(); i++) {
      all[i + 2] = sizes.get(i);
    }
    double[] deviations = deviations(all);
    double scale = Math.sqrt(1 - deviations[1] * deviations[1]);
    CutOffSum less = sum(deviations[0] / scale);
    CutOffSum more = sum(deviations[0]);
    for (int i = 2; i < all.length; i++) {
      less.add(deviations[i] / scale, limit - i + 3);
      more.add(deviations[i], limit - i + 3);
    }
    more.add(deviations[1], limit);

    double edge = 0;
    for (int i = 2; i < all.length; i++) {
      edge += deviations[i] * (limit - i + 3);
    }
    double step = (value - edge) / deviations[1];
    double expected =
        Integral.overNormal(
            z -> less.probabilityOfAtLeast((value - deviations[1] * z) / scale),
            limit,
            1e-11,
            Integral.around(step, 0.01));
    assertThat(more.probabilityOfAtLeast(value)).isEqualTo(expected, within(1e-9));
  }

  @Test
  void aHundredTermsAreNoHarderThanTwo() {
    CutOffSum sum = sum(0);
    for (int i = 0; i < 100; i++) {
      sum.add(0.1, -2.5);
    }

    // Limits so low that only few cases are lost: between all cases and those at a limit.
    double kept = Math.pow(StandardNormal.cdf(2.5), 100);
    assertThat(sum.probability()).isEqualTo(kept, within(1e-13));
    assertThat(sum.probabilityOfAtLeast(-9)).isEqualTo(kept, within(ERROR));
    double mean = 100 * 0.1 * density(2.5) / StandardNormal.cdf(2.5);
    assertThat(sum.probabilityOfAtLeast(mean)).isEqualTo(kept / 2, within(0.01 * kept));
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  @Test
  void theWorkGrowsWithTheNumberOfLimitsAndNoFaster() {
    List<Long> works = new ArrayList<>();
    for (int terms : new int[] {25, 50, 100}) {
      long[] work = new long[1];
      CutOffSum sum =
          new CutOffSum(
              z -> {
                work[0]++;
                return Faddeeva.at(z);
              });
      for (int i = 0; i < terms; i++) {
        sum.add(1 / Math.sqrt(terms), -2);
      }
      assertThat(sum.probabilityOfAtLeast(0.5)).isGreaterThan(0);
      works.add(work[0]);
    }
    assertThat(works.get(0)).isGreaterThan(0);
    assertThat(works.get(1)).isLessThanOrEqualTo(works.get(0) * 5 / 2);
    assertThat(works.get(2)).isLessThanOrEqualTo(works.get(1) * 5 / 2);
  }
}
