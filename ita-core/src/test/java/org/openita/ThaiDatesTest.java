package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "๒๗ มกราคม ๒๕๖๖|2023-01-27",
        "๑ ต.ค.๖๗|2024-10-01",
        "๑ ต.ค. ๖๗|2024-10-01",
        "๓๐ ต.ค.๖๘|2025-10-30",
        "27 มกราคม พ.ศ. 2566|2023-01-27",
        "วันที่ ๒๗ เดือน มกราคม พ.ศ. ๒๕๖๖|2023-01-27",
        "วันศุกร์ที่ 27 มกราคม 2566|2023-01-27",
        "27 ม.ค. 2023|2023-01-27",
        "27 ม.ค. ค.ศ. 2023|2023-01-27",
        "27 มค 66|2023-01-27",
        "27 ก.พ. 66|2023-02-27",
        "1 มี.ค. 66|2023-03-01",
        "1 เม.ย. 66|2023-04-01",
        "1 พ.ค. 66|2023-05-01",
        "1 มิ.ย. 66|2023-06-01",
        "1 ก.ค. 66|2023-07-01",
        "1 ส.ค. 66|2023-08-01",
        "1 ก.ย. 66|2023-09-01",
        "1 พ.ย. 66|2023-11-01",
        "1 ธ.ค. 66|2023-12-01",
        "27/1/2566|2023-01-27",
        "๒๗/๐๑/๖๖|2023-01-27",
        "2023-01-27|2023-01-27",
        "๒๐๒๓-๐๑-๒๗|2023-01-27",
        "29 กุมภาพันธ์ 2567|2024-02-29",
        "29 ก.พ. 43|2000-02-29",
        "1 ม.ค. 00|1957-01-01",
      })
  void aDayIsRead(String text, LocalDate day) {
    assertThat(ThaiDates.check(text).orElseThrow()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ต.ค.๖๗-ก.ย.๖๘|2024-10-01|2025-09-30",
        "ต.ค. ๖๗ – ก.ย. ๖๘|2024-10-01|2025-09-30",
        "ตุลาคม 2566 ถึง กุมภาพันธ์ 2567|2023-10-01|2024-02-29",
        "๑ ต.ค.๖๗ - ๑ เม.ย. ๖๘|2024-10-01|2025-04-01",
        "2024-10-01 - 2025-09-30|2024-10-01|2025-09-30",
        "2024-10-01-2025-09-30|2024-10-01|2025-09-30",
        "ม.ค. 66|2023-01-01|2023-01-31",
        "๒๗ มกราคม ๒๕๖๖|2023-01-27|2023-01-27",
      })
  void daysAreReadFromOneToAnother(String text, LocalDate from, LocalDate to) {
    assertThat(ThaiDates.checkRange(text).orElseThrow()).isEqualTo(new ThaiDates.Range(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "๒๗ มกราคม|has no year",
        "27/1|has no year",
        "มกราคม 2566|has no day",
        "29 กุมภาพันธ์ 2566|28 days",
        "31 เม.ย. 66|30 days",
        "0 เม.ย. 66|30 days",
        "1/13/2566|has no month 13",
        "27 มกราคม 256|3 digits",
        "27 มกราคม 25666|5 digits",
        "27 มกราคม พ.ศ. 2023|era",
        "27 มกราคม ค.ศ. 2566|era",
        "27 มกราคม ค.ศ. 23|2 digits",
        "2566-01-27|write 2023-01-27",
        "2567-02-29|write 2024-02-29",
        "2023-02-29|28 days",
        "27 January 2566|is not a date",
        "ต.ค.๖๗-ก.ย.๖๘|is not a date",
      })
  void whatIsNotADaySaysWhy(String text, String why) {
    assertThat(ThaiDates.check(text).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("/");
              assertThat(problem.message().in(Language.EN)).contains(why);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "ถึง", "ก.ย.๖๘-ต.ค.๖๗", "ต.ค.-ก.ย.๖๘", "2023-1-1"})
  void whatIsNoRangeIsAProblem(String text) {
    assertThat(ThaiDates.checkRange(text).isValid()).isFalse();
  }

  @Test
  void aLongTextIsRefusedUnread() {
    assertThat(ThaiDates.check("วัน".repeat(10_000)).problems()).hasSize(1);
  }

  @Test
  void documentsTakeIsoDatesOfTheCommonEraOnly() {
    assertThat(ThaiDates.checkIso("2023-01-31").value()).contains(LocalDate.of(2023, 1, 31));
    assertThat(ThaiDates.checkIso("27 ม.ค. 66").isValid()).isFalse();
    assertThat(ThaiDates.checkIso("2566-01-31").problems())
        .singleElement()
        .extracting(problem -> problem.message().in(Language.EN))
        .asString()
        .endsWith("write 2023-01-31");
    assertThat(ThaiDates.checkIso("2023-02-30").isValid()).isFalse();
    assertThat(ThaiDates.wrongEra(LocalDate.of(2399, 1, 1))).isEmpty();
    assertThat(ThaiDates.wrongEra(LocalDate.of(2566, 1, 31)).orElseThrow().toString())
        .contains("2023-01-31");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(1960, 1, 1);
    return Arbitraries.longs()
        .between(0, ChronoUnit.DAYS.between(first, LocalDate.of(2056, 12, 31)))
        .map(first::plusDays);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("days") LocalDate day) {
    String thai = ThaiDates.format(day, Language.TH);
    assertThat(ThaiDates.check(thai).orElseThrow()).isEqualTo(day);
    assertThat(ThaiDates.check(ThaiNumerals.toThai(thai)).orElseThrow()).isEqualTo(day);
    // The calendar of the platform is an independent reference.
    assertThat(thai)
        .endsWith(" " + ThaiBuddhistDate.from(day).get(java.time.temporal.ChronoField.YEAR));
    assertThat(ThaiDates.check(day.toString()).orElseThrow()).isEqualTo(day);
  }

  @Property
  void aFiscalYearBeginsOnTheFirstOfOctober(@ForAll("days") LocalDate day) {
    FiscalYear year = FiscalYear.containing(day);
    int buddhist = day.getYear() + 543;
    assertThat(year.value()).isEqualTo(day.getMonthValue() >= 10 ? buddhist + 1 : buddhist);
    assertThat(year.contains(day)).isTrue();
    assertThat(year.previous().contains(day)).isFalse();
    assertThat(year.next().contains(day)).isFalse();
  }

  @Test
  void englishDatesAreOfTheCommonEra() {
    assertThat(ThaiDates.format(LocalDate.of(2024, 2, 29), Language.EN))
        .isEqualTo("29 February 2024");
  }
}
