package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaddeevaTest {

  /** Values with 30 digits, computed from erfc. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 0",
    "1, 0, 0.36787944117144232, 0.60715770584139373",
    "0, 1, 0.427583576155807, 0",
    "3, 0.001, 0.00020197242455732031, 0.20115654204559758",
    "7.96, 0.0966, 0.00088123037022902862, 0.071440234498641854",
    "-6.3, 0.0023, 3.4015488333820179e-5, -0.090727646748950755",
    "0.5, 2, 0.24527599022635851, 0.051521478343635849",
    "-4, 3, 0.06979096164964831, -0.089340000240364915",
    "20, 0, 0, 0.028244874092056703",
    "1e4, 1e-3, 5.6418959201059462e-12, 5.6418958636869861e-5",
    "0, 1e6, 5.6418958354747419e-7, 0"
  })
  void valuesAreThoseOfTheComplexErrorFunction(double re, double im, double wRe, double wIm) {
    Complex found = Faddeeva.at(new Complex(re, im));

    double precision = 1e-13 * Math.hypot(wRe, wIm);
    assertThat(found.re()).isEqualTo(wRe, within(precision));
    assertThat(found.im()).isEqualTo(wIm, within(precision));
  }

  @Property(tries = 200)
  void onTheRealAxisTheRealPartIsTheBellCurve(@ForAll @DoubleRange(min = -30, max = 30) double x) {
    assertThat(Faddeeva.at(new Complex(x, 0)).re()).isEqualTo(Math.exp(-x * x), within(1e-14));
  }

  /** The derivative is −2z·w(z) + 2i/√π; it does not depend on how the function is computed. */
  @Property(tries = 200)
  void theDerivativeIsThatOfTheDifferentialEquation(
      @ForAll @DoubleRange(min = -9, max = 9) double re,
      @ForAll @DoubleRange(min = 0.01, max = 9) double im) {
    Complex z = new Complex(re, im);
    double h = 1e-4;

    Complex slope =
        Faddeeva.at(new Complex(re + h, im))
            .minus(Faddeeva.at(new Complex(re - h, im)))
            .times(1 / (2 * h));
    Complex expected =
        z.times(Faddeeva.at(z)).times(-2).plus(new Complex(0, 2 / Math.sqrt(Math.PI)));

    assertThat(slope.minus(expected).size()).isLessThan(1e-6);
  }
}
