package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.FiscalYear;

/** Months with years of the Buddhist Era, as texts name them. */
final class ThaiMonths {

  private static final int BUDDHIST_ERA = 543;

  /** The names of January to December: in full, short, in English. */
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "มกราคม|ม\\.ค\\.|january",
          "กุมภาพันธ์|ก\\.พ\\.|february",
          "มีนาคม|มี\\.ค\\.|march",
          "เมษายน|เม\\.ย\\.|april",
          "พฤษภาคม|พ\\.ค\\.|may",
          "มิถุนายน|มิ\\.ย\\.|june",
          "กรกฎาคม|ก\\.ค\\.|july",
          "สิงหาคม|ส\\.ค\\.|august",
          "กันยายน|ก\\.ย\\.|september",
          "ตุลาคม|ต\\.ค\\.|october",
          "พฤศจิกายน|พ\\.ย\\.|november",
          "ธันวาคม|ธ\\.ค\\.|december");

  /** A group that matches a name of a month in lower case. */
  static final String NAMED = "(" + String.join("|", NAMES) + ")";

  private ThaiMonths() {}

  /** Returns the month of a name that {@link #NAMED} matches. */
  static Month month(String name) {
    return IntStream.range(0, NAMES.size())
        .filter(i -> name.matches(NAMES.get(i)))
        .mapToObj(i -> Month.of(i + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the month of a name and of a year, or of a fiscal year where no year is named. */
  static YearMonth of(String name, @Nullable String year, FiscalYear otherwise) {
    Month month = month(name);
    if (year != null) {
      return YearMonth.of(Integer.parseInt(year) - BUDDHIST_ERA, month);
    }
    YearMonth first = YearMonth.from(otherwise.start());
    return month.compareTo(first.getMonth()) < 0
        ? YearMonth.of(first.getYear() + 1, month)
        : YearMonth.of(first.getYear(), month);
  }
}
