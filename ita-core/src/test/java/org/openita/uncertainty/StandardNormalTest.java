package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StandardNormalTest {

  @Test
  void probabilitiesAreThoseOfTheTables() {
    assertThat(StandardNormal.cdf(0)).isEqualTo(0.5, within(1e-14));
    assertThat(StandardNormal.cdf(1)).isEqualTo(0.841344746068543, within(1e-14));
    assertThat(StandardNormal.cdf(-1.959963984540054)).isEqualTo(0.025, within(1e-14));
    assertThat(StandardNormal.cdf(-5)).isEqualTo(2.866515718791939e-7, within(1e-15));
    assertThat(StandardNormal.cdf(-8)).isEqualTo(6.22096057427178e-16, within(1e-20));
    assertThat(StandardNormal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(StandardNormal.cdf(StandardNormal.PERCENTILE_97_5)).isEqualTo(0.975, within(1e-14));
  }

  @Property
  void bothSidesAddUpToOne(@ForAll @DoubleRange(min = -40, max = 40) double x) {
    assertThat(StandardNormal.cdf(x) + StandardNormal.cdf(-x)).isEqualTo(1, within(1e-15));
  }

  /** Simpson's rule over the density, which joins all branches of the approximation. */
  @Property(tries = 200)
  void differencesAreIntegralsOfTheDensity(
      @ForAll @DoubleRange(min = -8, max = 8) double from,
      @ForAll @DoubleRange(min = 0, max = 0.1) double width) {
    double to = from + width;
    double simpson = width / 6 * (density(from) + 4 * density((from + to) / 2) + density(to));

    assertThat(StandardNormal.cdf(to) - StandardNormal.cdf(from)).isEqualTo(simpson, within(1e-8));
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
