package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class LatticeDistributionTest {

  private static final double REACH = 8;

  private static LatticeDistribution normal(double mean, double error, double threshold) {
    return LatticeDistribution.ofNormal(
        new UncertainScore(mean, error, 0.3, true), threshold, REACH);
  }

  private static double mass(LatticeDistribution distribution) {
    return distribution.mass().stream().sum();
  }

  private static double mean(LatticeDistribution distribution) {
    double sum = 0;
    for (int i = 0; i < distribution.size(); i++) {
      sum += distribution.mass().get(i) * distribution.point(i);
    }
    return sum / mass(distribution);
  }

  @Property(tries = 100)
  void theMassAboveAThresholdIsTheProbabilityOfReachingIt(
      @ForAll @DoubleRange(min = 50, max = 100) double mean,
      @ForAll @DoubleRange(min = 0.01, max = 5) double error,
      @ForAll @DoubleRange(min = -3, max = 3) double errorsAway) {
    assertThat(mass(normal(mean, error, mean + errorsAway * error)))
        .isEqualTo(StandardNormal.cdf(-errorsAway), within(1e-12));
  }

  @Property(tries = 50)
  void aSumKeepsMassAndMean(
      @ForAll @DoubleRange(min = 50, max = 100) double first,
      @ForAll @DoubleRange(min = 0.01, max = 5) double firstError,
      @ForAll @DoubleRange(min = 50, max = 100) double second,
      @ForAll @DoubleRange(min = 0.01, max = 5) double secondError) {
    LatticeDistribution a = normal(first, firstError, first);
    LatticeDistribution b = normal(second, secondError, Double.NEGATIVE_INFINITY);

    LatticeDistribution sum = a.plus(b);

    assertThat(mass(sum)).isEqualTo(mass(a) * mass(b), within(1e-12));
    assertThat(mean(sum)).isEqualTo(mean(a) + mean(b), within(1e-9));
    assertThat(mean(LatticeDistribution.certain(7).plus(b))).isEqualTo(7 + mean(b), within(1e-9));
  }
}
