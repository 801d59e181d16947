package org.openita.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.000, 0",
    "0e999, 0",
    "99.51, 99.51",
    "99.5100, 99.51",
    "1e2, 100",
    "1E+2, 100",
    "12.5e1, 125",
    "1250e-2, 12.5",
    "-3.25, -3.25",
    "007, 7",
    "100, 100"
  })
  void numbersAreReadAsTheyAreWritten(String text, String value) {
    assertThat(Decimals.tryParse(text, 18)).contains(new BigDecimal(value));
    assertThat(Decimals.tryParse(text, 18)).contains(new BigDecimal(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "+1",
        ".5",
        "5.",
        "1,5",
        "1e",
        "e1",
        "NaN",
        "Infinity",
        "0x10",
        "๙",
        "--1",
        "1.2.3",
        "1_000",
        "1\n"
      })
  void whatIsNotANumberIsRefused(String text) {
    assertThat(Decimals.fault(text, 18)).isEqualTo(Decimals.Fault.NO_NUMBER);
    assertThat(Decimals.tryParse(text, 18)).isEmpty();
  }

  @Test
  void equalNumbersHaveOneForm() {
    for (String text : List.of("12.5", "12.500", "1250E-2", "1.25E+1", "0.0125E3")) {
      assertThat(Decimals.plain(new BigDecimal(text))).isEqualTo(new BigDecimal("12.5"));
    }
    assertThat(Decimals.plain(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100"));
    assertThat(Decimals.plain(new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE)))
        .isEqualTo(BigDecimal.ZERO);
    assertThat(Decimals.arePlain(List.of(new BigDecimal("1.5"), new BigDecimal("100")))).isTrue();
    assertThat(Decimals.arePlain(List.of(new BigDecimal("1.5"), new BigDecimal("1E+2")))).isFalse();
    assertThat(Decimals.arePlain(List.of(new BigDecimal("1.50")))).isFalse();
  }

  @Test
  void numbersAreBounded() {
    assertThat(Decimals.tryParse("1e39", 18)).contains(new BigDecimal(BigInteger.TEN.pow(39)));
    assertThat(Decimals.tryParse("9".repeat(40), 0)).contains(new BigDecimal("9".repeat(40)));
    for (String large :
        List.of("1e40", "1e999", "1e1000", "1e2147483647", "1e99999999999", "9".repeat(41))) {
      assertThat(Decimals.fault(large, 18)).isEqualTo(Decimals.Fault.TOO_LARGE);
      assertThat(Decimals.tryParse(large, 18)).isEmpty();
    }
    for (String fine : List.of("1e-999", "1e-1000", "1e-2147483647", "1e-99999999999")) {
      assertThat(Decimals.fault(fine, 18)).isEqualTo(Decimals.Fault.TOO_FINE);
      assertThat(Decimals.tryParse(fine, 18)).isEmpty();
    }
    for (String longest : List.of("9".repeat(10_000_000), "0." + "1".repeat(10_000_000))) {
      assertThat(Decimals.fault(longest, 18)).isEqualTo(Decimals.Fault.NO_NUMBER);
      assertThat(Decimals.tryParse(longest, 18)).isEmpty();
    }
    assertThat(Decimals.tryParse("0.5" + "0".repeat(999), 18)).contains(new BigDecimal("0.5"));
    assertThat(Decimals.fault("0.123", 2)).isEqualTo(Decimals.Fault.TOO_FINE);
  }

  @Test
  void scoresAreCheckedInBoundedTime() {
    for (String allowed : List.of("0", "100.000", "0." + "1".repeat(18) + "000")) {
      assertThat(Decimals.isPercentage(new BigDecimal(allowed))).isTrue();
      assertThat(Decimals.hasFewDecimals(new BigDecimal(allowed))).isTrue();
    }
    BigDecimal zero = new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE);
    assertThat(Decimals.isPercentage(zero)).isTrue();
    assertThat(Decimals.hasFewDecimals(zero)).isTrue();
    for (String outside : List.of("1E+2147483647", "100." + "0".repeat(17) + "1", "-1E-18")) {
      assertThat(Decimals.isPercentage(new BigDecimal(outside))).isFalse();
    }
    assertThat(Decimals.hasFewDecimals(new BigDecimal("1E-2147483647"))).isFalse();
  }
}
