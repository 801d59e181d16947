package org.openita.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(Decimals.parse(text, 18)).isEqualTo(new BigDecimal(value));
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
    assertThatThrownBy(() -> Decimals.parse(text, 18))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(Excerpt.of(text) + " is not a decimal number");
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
    assertThatThrownBy(() -> Decimals.parse("1e999", 18)).hasMessage("\"1e999\" is too large");
    assertThatThrownBy(() -> Decimals.parse("1e-999", 18))
        .hasMessage("\"1e-999\" has more than 18 decimals");
    assertThatThrownBy(() -> Decimals.parse("1e40", 18)).hasMessage("\"1e40\" is too large");
    assertThat(Decimals.parse("1e39", 18)).isEqualTo(new BigDecimal(BigInteger.TEN.pow(39)));
    assertThat(Decimals.parse("9".repeat(40), 0)).isEqualTo(new BigDecimal("9".repeat(40)));
    for (String large : List.of("1e1000", "1e2147483647", "1e99999999999", "9".repeat(41))) {
      assertThatThrownBy(() -> Decimals.parse(large, 18))
          .hasMessage("\"" + large + "\" is too large");
      assertThat(Decimals.tryParse(large, 18)).isEmpty();
    }
    for (String fine : List.of("1e-1000", "1e-2147483647", "1e-99999999999")) {
      assertThatThrownBy(() -> Decimals.parse(fine, 18))
          .hasMessage("\"" + fine + "\" has more than 18 decimals");
      assertThat(Decimals.tryParse(fine, 18)).isEmpty();
    }
    assertThatThrownBy(() -> Decimals.parse("9".repeat(10_000_000), 0))
        .hasMessage("\"" + "9".repeat(79) + "…\" is not a decimal number");
    assertThatThrownBy(() -> Decimals.parse("0." + "1".repeat(10_000_000), 18))
        .hasMessageEndingWith(" is not a decimal number");
    assertThat(Decimals.parse("0.5" + "0".repeat(999), 18)).isEqualTo(new BigDecimal("0.5"));
    assertThatThrownBy(() -> Decimals.parse("0.123", 2))
        .hasMessage("\"0.123\" has more than 2 decimals");
  }

  @Test
  void scoresAreCheckedInBoundedTime() {
    Decimals.checkScore("score", "", new BigDecimal("0"));
    Decimals.checkScore("score", "", new BigDecimal("100.000"));
    Decimals.checkScore("score", "", new BigDecimal("0." + "1".repeat(18) + "000"));
    Decimals.checkScore("score", "", new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE));
    assertThatThrownBy(() -> Decimals.checkScore("score", "", new BigDecimal("1E+2147483647")))
        .hasMessage("score must be in [0, 100] but was 1E+2147483647");
    assertThatThrownBy(() -> Decimals.checkScore("score", "", new BigDecimal("1E-2147483647")))
        .hasMessage("score has at most 18 decimals but was 1E-2147483647");
    assertThatThrownBy(
            () -> Decimals.checkScore("score", "", new BigDecimal("100." + "0".repeat(17) + "1")))
        .hasMessageStartingWith("score must be in [0, 100] but was 100.0");
    assertThatThrownBy(() -> Decimals.checkScore("score", "", new BigDecimal("-1E-18")))
        .hasMessage("score must be in [0, 100] but was -1E-18");
  }
}
