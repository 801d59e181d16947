package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;

/**
 * Dates as Thai documents write them: {@code ๒๗ มกราคม ๒๕๖๖}, {@code ๑ ต.ค.๖๗}, {@code
 * ต.ค.๖๗-ก.ย.๖๘}.
 *
 * <p>Digits may be Thai or Arabic. A year of two digits is 25xx of the Buddhist Era, one of four is
 * of the Buddhist Era from 2400 on and of the Common Era below. ISO dates ({@code 2023-01-27}) are
 * accepted as well and are always of the Common Era. A date without a year is an error. Problems
 * are reported at {@code /}.
 */
public final class ThaiDates {

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int LONGEST = 100;

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final ImmutableList<String> SHORT_MONTHS =
      ImmutableList.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  private static final Pattern SLASHED =
      Pattern.compile("(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})(?:/(?<year>[0-9]+))?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:วัน[^0-9]{0,12}ที่|วันที่)?(?<day>[0-9]{1,2})?(?:เดือน)?(?<name>\\D+?)"
              + "(?:ปี)?(?<era>พ\\.?ศ\\.?|ค\\.?ศ\\.?)?(?<year>[0-9]+)?");
  private static final Pattern SEPARATOR = Pattern.compile("ถึง|[-–—]");

  private ThaiDates() {}

  /**
   * Days from the first to the last, both included.
   *
   * @param from the first day
   * @param to the last day, not before the first
   */
  public record Range(LocalDate from, LocalDate to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Range {
      checkArgument(!to.isBefore(from), "a range from %s cannot end on %s", from, to);
    }
  }

  /**
   * Parses a day.
   *
   * @throws IllegalArgumentException if the text is not a day
   */
  public static LocalDate parse(String text) {
    return check(text).orElseThrow();
  }

  /** Parses a day, or says why the text is not one. */
  public static Checked<LocalDate> check(String text) {
    return checkRange(text, false).map(Range::from);
  }

  /**
   * Parses a day, a whole month, or a range from one of these to another; or says why the text is
   * none of them.
   */
  public static Checked<Range> checkRange(String text) {
    return checkRange(text, true);
  }

  private static Checked<Range> checkRange(String text, boolean ranges) {
    if (text.length() > LONGEST) {
      return failed(text, ProblemKind.DATE_TOO_LONG.text());
    }
    String plain = Blanks.removeFrom(ThaiNumerals.toArabic(text));
    try {
      Optional<Range> range = span(plain, ranges);
      if (range.isEmpty() && ranges) {
        range = separated(plain);
      }
      return range.map(Checked::of).orElseGet(() -> failed(text, ProblemKind.DATE_UNKNOWN.text()));
    } catch (InvalidInputException notThere) {
      return failed(text, notThere.problems().get(0).message());
    }
  }

  private static <T> Checked<T> failed(String text, Text why) {
    return Checked.failed(ProblemKind.DATE_TEXT.at("/", Excerpt.of(text), why));
  }

  /** Parses two dates with a separator between them; a separator may also be part of a date. */
  private static Optional<Range> separated(String text) {
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      Optional<Range> from = span(text.substring(0, separator.start()), true);
      Optional<Range> to = span(text.substring(separator.end()), true);
      if (from.isPresent() && to.isPresent()) {
        if (to.get().to().isBefore(from.get().from())) {
          throw ProblemKind.DATES_REVERSED.exception();
        }
        return Optional.of(new Range(from.get().from(), to.get().to()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> span(String text, boolean months) {
    Optional<LocalDate> iso = iso(text);
    if (iso.isPresent()) {
      return iso.map(ThaiDates::day);
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return Optional.of(
          day(
              date(
                  year(slashed.group("year"), null),
                  number(slashed.group("month")),
                  number(slashed.group("day")))));
    }
    Matcher named = NAMED.matcher(text);
    Optional<Integer> month = named.matches() ? monthNamed(named.group("name")) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int year = year(named.group("year"), named.group("era"));
    if (named.group("day") != null) {
      return Optional.of(day(date(year, month.get(), number(named.group("day")))));
    }
    if (!months) {
      throw ProblemKind.DATE_WITHOUT_DAY.exception();
    }
    YearMonth whole = YearMonth.of(year, month.get());
    return Optional.of(new Range(whole.atDay(1), whole.atEndOfMonth()));
  }

  private static Range day(LocalDate day) {
    return new Range(day, day);
  }

  private static Optional<Integer> monthNamed(String name) {
    String letters = name.replace(".", "");
    return IntStream.rangeClosed(1, 12)
        .filter(
            month ->
                MONTHS.get(month - 1).equals(name)
                    || SHORT_MONTHS.get(month - 1).replace(".", "").equals(letters))
        .boxed()
        .findFirst();
  }

  private static int year(@Nullable String digits, @Nullable String era) {
    if (digits == null) {
      throw ProblemKind.DATE_WITHOUT_YEAR.exception();
    }
    boolean common = era != null && era.startsWith("ค");
    boolean buddhist = era != null && era.startsWith("พ");
    if (digits.length() == 2 && !common) {
      return 2500 + number(digits) - BUDDHIST_ERA;
    }
    if (digits.length() != 4) {
      throw ProblemKind.DATE_YEAR_DIGITS.exception(digits.length());
    }
    int year = number(digits);
    if (common ? year >= FIRST_BUDDHIST_YEAR : buddhist && year < FIRST_BUDDHIST_YEAR) {
      throw ProblemKind.DATE_ERA_IMPLAUSIBLE.exception();
    }
    return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static LocalDate date(int year, int month, int day) {
    if (month < 1 || month > 12) {
      throw ProblemKind.DATE_MONTH_UNKNOWN.exception(month);
    }
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw ProblemKind.DATE_DAY_UNKNOWN.exception(
          Text.of(
              MONTHS.get(month - 1),
              Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
          YearMonth.of(year, month).lengthOfMonth());
    }
    return LocalDate.of(year, month, day);
  }

  /** Parses a day in ISO form, of the Common Era, or says why the text is not one. */
  public static Checked<LocalDate> checkIso(String text) {
    try {
      return iso(text)
          .map(Checked::of)
          .orElseGet(() -> failed(text, ProblemKind.DATE_NOT_ISO.text()));
    } catch (InvalidInputException notThere) {
      return failed(text, notThere.problems().get(0).message());
    }
  }

  /** Parses a month in ISO form, of the Common Era, or says why the text is not one. */
  public static Checked<YearMonth> checkIsoMonth(String text) {
    int year = text.length() == 7 && text.charAt(4) == '-' ? digits(text, 0, 4) : -1;
    int month = year < 0 ? -1 : digits(text, 5, 7);
    if (month < 0) {
      return failed(text, ProblemKind.MONTH_NOT_ISO.text());
    }
    if (month < 1 || month > 12) {
      return failed(text, ProblemKind.DATE_MONTH_UNKNOWN.text(month));
    }
    YearMonth found = YearMonth.of(year, month);
    return wrongEra(found).isPresent()
        ? failed(text, ProblemKind.MONTH_FORM_OF_WRONG_ERA.text(found.minusYears(BUDDHIST_ERA)))
        : Checked.of(found);
  }

  /** Parses a text of ISO form; no regular expression, since documents have hundreds of dates. */
  private static Optional<LocalDate> iso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    if (year >= FIRST_BUDDHIST_YEAR) {
      throw ProblemKind.DATE_FORM_OF_WRONG_ERA.exception((year - BUDDHIST_ERA) + text.substring(4));
    }
    return Optional.of(date(year, month, day));
  }

  /** Returns the number that these characters are the digits of; -1 if one is no digit. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  /** Returns why a date is of the wrong era and how to write it, if its year is 2400 or later. */
  public static Optional<Text> wrongEra(LocalDate date) {
    return date.getYear() < FIRST_BUDDHIST_YEAR
        ? Optional.empty()
        : Optional.of(ProblemKind.DATE_OF_WRONG_ERA.text(date, date.minusYears(BUDDHIST_ERA)));
  }

  /** Returns why a month is of the wrong era and how to write it, if its year is 2400 or later. */
  public static Optional<Text> wrongEra(YearMonth month) {
    return month.getYear() < FIRST_BUDDHIST_YEAR
        ? Optional.empty()
        : Optional.of(ProblemKind.MONTH_OF_WRONG_ERA.text(month, month.minusYears(BUDDHIST_ERA)));
  }

  /** Formats a month in words: {@code มกราคม 2566} in Thai, {@code January 2023} in English. */
  public static String format(YearMonth month, Language language) {
    return language == Language.TH
        ? MONTHS.get(month.getMonthValue() - 1) + " " + (month.getYear() + BUDDHIST_ERA)
        : month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** Formats a day in words: {@code 27 มกราคม 2566} in Thai, {@code 27 January 2023} in English. */
  public static String format(LocalDate day, Language language) {
    return day.getDayOfMonth() + " " + format(YearMonth.from(day), language);
  }
}
