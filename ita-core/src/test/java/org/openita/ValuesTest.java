package org.openita;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values: what they accept, how they are written, when two of them are the same. */
class ValuesTest {

  @Test
  void valuesAreEqualByWhatTheySay() {
    EqualsVerifier.forClass(Code.class).withNonnullFields("value").verify();
    EqualsVerifier.forClass(Score.class).verify();
    EqualsVerifier.forClass(Text.class).verify();
    EqualsVerifier.forClass(Tally.class)
        .withNonnullFields("counts")
        .withPrefabValues(
            ImmutableLongArray.class, ImmutableLongArray.of(1, 2), ImmutableLongArray.of(2, 1))
        .verify();
  }

  @Test
  void aScoreIsTheSameHoweverItIsWritten() {
    assertThat(Score.parse("95")).isEqualTo(Score.parse("95.0")).isEqualTo(Score.parse("95.00"));
    assertThat(Score.of(new BigDecimal("9.5E+1"))).hasToString("95.00");
    assertThat(Score.parse("5.05")).hasToString("5.05");
    assertThat(Score.ZERO).hasToString("0.00");
    assertThat(Score.FULL).hasToString("100.00").isEqualTo(Score.parse("1e2"));
    assertThat(Score.parse("0.10").value()).isEqualTo(new BigDecimal("0.10"));
    assertThat(Score.parse("98.75").lost()).hasToString("1.25");
    assertThat(Score.parse("98.75").exact()).isEqualTo(Fraction.of(395, 4));
    assertThat(Score.parse("12.34").hundredths()).isEqualTo(1234);
    assertThat(Score.of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE))).isEqualTo(Score.ZERO);
  }

  @Test
  void scoresAreOrdered() {
    Score low = Score.parse("89.99");
    Score high = Score.parse("90");
    assertThat(low).isLessThan(high);
    assertThat(high.isAtLeast(high)).isTrue();
    assertThat(high.isAtLeast(low)).isTrue();
    assertThat(low.isAtLeast(high)).isFalse();
    assertThat(high.isAbove(high)).isFalse();
    assertThat(high.isAbove(low)).isTrue();
    assertThat(low.isAbove(high)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "1e3"})
  void aScoreOutOfRangeIsRefused(String text) {
    assertThatThrownBy(() -> Score.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a score must be in [0, 100] but was ");
  }

  @Test
  void aScoreIsNotRoundedInSilence() {
    assertThatThrownBy(() -> Score.parse("1.005")).hasMessage("\"1.005\" has more than 2 decimals");
    assertThatThrownBy(() -> Score.of(new BigDecimal("1.005")))
        .hasMessage("a score has two decimals but was 1.005");
    assertThatThrownBy(() -> Score.ofHundredths(-1))
        .hasMessage("a score must be in [0, 100] but was -1 hundredths");
    assertThatThrownBy(() -> Score.ofHundredths(100_01))
        .hasMessage("a score must be in [0, 100] but was 10001 hundredths");
    assertThat(Score.ofHundredths(100_00)).isEqualTo(Score.FULL);
  }

  @Test
  void aTallyHasTwoOptionsOrMoreAndNothingNegative() {
    assertThatThrownBy(() -> Tally.of(1)).hasMessage("a tally has at least two options but had 1");
    assertThatThrownBy(() -> Tally.of(1, -1))
        .hasMessage("a count of a tally must be 0 or more but was -1");
    assertThatThrownBy(() -> Tally.of(Long.MAX_VALUE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tally has at most 9223372036854775807 answers but had more");
    assertThatThrownBy(() -> Tally.of(1, 2).plus(Tally.of(1, 2, 3)))
        .hasMessage("cannot add tallies of 2 and 3 options");
    assertThatThrownBy(() -> Tally.of(Long.MAX_VALUE, 0).plus(Tally.of(1, 0)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Tally.of(Long.MAX_VALUE, 0).plus(Tally.of(0, 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("a tally has at most 9223372036854775807 answers but had more");
    Tally tally = Tally.of(1, 0, 5).plus(Tally.of(0, 2, Long.MAX_VALUE - 8));
    assertThat(tally).hasToString("[1, 2, " + (Long.MAX_VALUE - 3) + "]");
    assertThat(tally.total()).isEqualTo(Long.MAX_VALUE);
    assertThat(tally.options()).isEqualTo(3);
  }

  @Test
  void aTallyKeepsItsOwnCounts() {
    long[] counts = {1, 2};
    Tally tally = Tally.of(counts);
    counts[0] = 99;
    assertThat(tally).isEqualTo(Tally.of(1, 2));
  }

  @Test
  void aTextIsInOneLanguageAtLeast() {
    Text both = Text.of("ไทย", "Thai");
    assertThat(both.in(Language.TH)).isEqualTo("ไทย");
    assertThat(both.in(Language.EN)).isEqualTo("Thai");
    assertThat(both.isComplete()).isTrue();
    assertThat(both).hasToString("ไทย / Thai");
    assertThat(Text.th("ไทย").in(Language.EN)).isEqualTo("ไทย");
    assertThat(Text.th("ไทย").isComplete()).isFalse();
    assertThat(Text.th("ไทย")).hasToString("ไทย");
    assertThat(Text.th("ไทย").en()).isEmpty();
    assertThat(Text.en("Thai").in(Language.TH)).isEqualTo("Thai");
    assertThat(Text.en("Thai").isComplete()).isFalse();
    assertThat(Text.en("Thai")).hasToString("Thai");
    assertThat(Text.ofNullable("ไทย", null)).isEqualTo(Text.th("ไทย"));
    assertThat(Text.ofNullable(null, "Thai")).isEqualTo(Text.en("Thai"));
    assertThatThrownBy(() -> Text.ofNullable(null, null)).hasMessage("a text needs th, en or both");
    assertThatThrownBy(() -> Text.of("\u00A0 ", "x")).hasMessage("a Thai text must not be blank");
    assertThatThrownBy(() -> Text.of("x", "")).hasMessage("an English text must not be blank");
    assertThat(Language.TH.tag() + Language.EN.tag()).isEqualTo("then");
  }

  @Test
  void aFiscalYearRunsFromOctoberToSeptember() {
    FiscalYear year = FiscalYear.of(2565);
    assertThat(year.start()).isEqualTo(LocalDate.of(2021, 10, 1));
    assertThat(year.end()).isEqualTo(LocalDate.of(2022, 9, 30));
    assertThat(year.contains(year.start())).isTrue();
    assertThat(year.contains(year.end())).isTrue();
    assertThat(year.contains(LocalDate.of(2021, 9, 30))).isFalse();
    assertThat(year.contains(LocalDate.of(2022, 10, 1))).isFalse();
    assertThat(year.previous()).isEqualTo(FiscalYear.of(2564)).isLessThan(year);
    assertThat(year.next()).isEqualTo(FiscalYear.of(2566)).isGreaterThan(year);
    assertThat(year).hasToString("2565").isEqualByComparingTo(new FiscalYear(2565));
    assertThat(year.endOfMonth(1)).isEqualTo(LocalDate.of(2021, 10, 31));
    assertThat(year.endOfMonth(5)).isEqualTo(LocalDate.of(2022, 2, 28));
    assertThat(FiscalYear.of(2567).endOfMonth(5)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(year.endOfMonth(6)).isEqualTo(LocalDate.of(2022, 3, 31));
    assertThat(year.endOfMonth(12)).isEqualTo(year.end());
  }

  /** Every day of a thousand years lies in exactly one fiscal year, that which is said. */
  @Test
  void everyDayLiesInItsFiscalYear() {
    LocalDate day = FiscalYear.of(2500).start();
    for (int value = 2500; value <= 2999; value++) {
      FiscalYear year = FiscalYear.of(value);
      assertThat(day).isEqualTo(year.start());
      while (day.isBefore(year.end())) {
        day = day.plusDays(31).isAfter(year.end()) ? year.end() : day.plusDays(31);
        assertThat(FiscalYear.containing(day)).isEqualTo(year);
      }
      assertThat(FiscalYear.containing(year.start())).isEqualTo(year);
      day = day.plusDays(1);
    }
  }

  @Test
  void aFiscalYearIsOfTheBuddhistEra() {
    assertThatThrownBy(() -> FiscalYear.of(2022))
        .hasMessage("a fiscal year is a Buddhist Era year from 2500 to 2999 but was 2022");
    assertThatThrownBy(() -> FiscalYear.of(2499)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.of(3000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.of(2500).previous())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.of(2999).next())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.containing(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.of(2565).endOfMonth(0))
        .hasMessage("a month of a fiscal year is 1 to 12 but was 0");
    assertThatThrownBy(() -> FiscalYear.of(2565).endOfMonth(13))
        .hasMessage("a month of a fiscal year is 1 to 12 but was 13");
  }

  @ParameterizedTest
  @CsvSource({
    "๙๙.๕๑, 99.51",
    "๒๕๖๕, 2565",
    "O๔๒, O42",
    "abc, abc",
    "'', ''",
    "๐๑๒๓๔๕๖๗๘๙, 0123456789"
  })
  void thaiDigitsAreDigits(String thai, String arabic) {
    assertThat(ThaiNumerals.toArabic(thai)).isEqualTo(arabic);
    assertThat(ThaiNumerals.toThai(arabic)).isEqualTo(thai);
    assertThat(ThaiNumerals.toArabic(arabic)).isSameAs(arabic);
  }

  @Test
  void thaiLettersBesideTheDigitsAreLeftAlone() {
    assertThat(ThaiNumerals.toArabic("๏๚ก")).isEqualTo("๏๚ก");
    assertThat(ThaiNumerals.toThai("/:")).isEqualTo("/:");
  }

  @Test
  void checkedIsAValueOrItsProblems() {
    Checked<String> value = Checked.of("x");
    assertThat(value.isValid()).isTrue();
    assertThat(value.value()).contains("x");
    assertThat(value.problems()).isEmpty();
    assertThat(value.orElseThrow()).isEqualTo("x");
    assertThat(value.map(String::length).orElseThrow()).isEqualTo(1);
    assertThat(value.flatMap(x -> Checked.<String>failed(Problem.of("/a", Text.en("b")))))
        .hasToString("/a: b");
    assertThat(value).hasToString("x");

    Checked<String> failed =
        Checked.failed(
            ImmutableList.of(Problem.of("/1", Text.en("one")), Problem.of("/2", Text.en("two"))));
    assertThat(failed.isValid()).isFalse();
    assertThat(failed.value()).isEmpty();
    assertThat(failed.map(String::length).problems()).isEqualTo(failed.problems());
    assertThat(failed.flatMap(Checked::of).problems()).isEqualTo(failed.problems());
    assertThatThrownBy(failed::orElseThrow)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/1: one\n/2: two");
    assertThatThrownBy(() -> Checked.failed(ImmutableList.of()))
        .hasMessage("a failure needs at least one problem");
  }

  @Test
  void pointersAreEscaped() {
    assertThat(Problem.member("/", "a/b~c")).isEqualTo("/a~1b~0c");
    assertThat(Problem.member("/scores", "9")).isEqualTo("/scores/9");
    assertThat(Problem.of("/scores/9", Text.en("wrong"))).hasToString("/scores/9: wrong");
  }

  @Test
  void aProblemHasAPlaceAndAnExceptionAProblem() {
    assertThatThrownBy(() -> Problem.of("", Text.en("wrong")))
        .hasMessage("the pointer of a problem must not be empty");
    ImmutableList<Problem> none = ImmutableList.of();
    assertThatThrownBy(() -> new InvalidInputException(none))
        .hasMessage("an exception needs at least one problem");
  }

  @Test
  void aFailureShowsItsFirstProblemAndHowManyMore() {
    Problem first = Problem.of("/1", Text.en("one"));
    assertThat(Checked.failed(ImmutableList.of(first))).hasToString("/1: one");
    assertThat(Checked.failed(ImmutableList.of(first, first)))
        .hasToString("/1: one and 1 more problem");
    assertThat(Checked.failed(Collections.nCopies(200, first)))
        .hasToString("/1: one and 199 more problems");
  }

  @Test
  void aPublishedFigureMayDifferByAHundredth() {
    Score score = Score.parse("95");
    assertThat(List.of("94.99", "94.990", "95", "95.01"))
        .allMatch(figure -> score.isWithinAHundredthOf(new BigDecimal(figure)));
    assertThat(List.of("94.989999", "95.010001", "0", "100"))
        .noneMatch(figure -> score.isWithinAHundredthOf(new BigDecimal(figure)));
  }

  @Test
  void aDayOutsideTheSupportedFiscalYearsIsNamed() {
    assertThatThrownBy(() -> FiscalYear.containing(LocalDate.of(2566, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2566-01-01 is in fiscal year 3109; supported are 2500 to 2999");
  }

  @Test
  void aSerialisedExceptionKeepsItsMessage() throws Exception {
    InvalidInputException thrown =
        new InvalidInputException(ImmutableList.of(Problem.of("/1", Text.en("one"))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(thrown);
    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(read)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e).hasMessage("/1: one");
              assertThat(e.problems()).isEmpty();
            });
  }

  @Test
  void anAgencyHasAnId() {
    assertThatThrownBy(() -> Agency.of(" \u2003"))
        .hasMessage("the id of an agency must not be blank");
    assertThat(Agency.of("a").name()).isEmpty();
    assertThat(Agency.of("a")).hasToString("a");
    assertThat(Agency.of("a").withName(" ")).hasToString("a");
    assertThat(Agency.of("a").withName("A")).hasToString("A (a)");
    assertThat(Agency.of("a")).isEqualTo(Agency.builder().id("a").build());
  }

  @Test
  void aFindingMayHaveARemedy() {
    Finding finding = FindingKind.EIT_PARTS_DIFFER.at("/a", "EIT", "1", "2", "3");
    assertThat(finding.remedy()).isEmpty();
    assertThat(FindingKind.OVERDUE.at("/a", "m1", "x", "y").remedy()).isPresent();
    assertThat(finding.severity().word()).isEqualTo("warning");
    assertThat(Severity.INFO.word() + Severity.ERROR.word()).isEqualTo("infoerror");
  }
}
