package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai fiscal year (ปีงบประมาณ), named in the Buddhist Era: 2565 runs from 1 October 2021 to 30
 * September 2022 of the Common Era.
 *
 * @param value the year in the Buddhist Era, 2500 to 2999
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

  private static final int FIRST = 2500;
  private static final int LAST = 2999;
  private static final int BUDDHIST_ERA = 543;

  /** The earliest supported year, 2500. */
  public static final FiscalYear EARLIEST = new FiscalYear(FIRST);

  /** The latest supported year, 2999. */
  public static final FiscalYear LATEST = new FiscalYear(LAST);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the year is outside 2500 to 2999
   */
  public FiscalYear {
    if (value < FIRST || value > LAST) {
      throw ProblemKind.FISCAL_YEAR_OUT_OF_RANGE.exception(FIRST, LAST, value);
    }
  }

  /**
   * Returns the fiscal year of this number in the Buddhist Era.
   *
   * @throws IllegalArgumentException if it is outside 2500 to 2999
   */
  public static FiscalYear of(int value) {
    return new FiscalYear(value);
  }

  /**
   * Returns the fiscal year that contains a day of the Common Era.
   *
   * @throws IllegalArgumentException if that is outside 2500 to 2999
   */
  public static FiscalYear containing(LocalDate day) {
    int year = day.getYear() + BUDDHIST_ERA;
    int value = day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year;
    ProblemKind.DAY_OUT_OF_RANGE.require(value >= FIRST && value <= LAST, day, value, FIRST, LAST);
    return new FiscalYear(value);
  }

  /** Returns the first day: 1 October of the calendar year before. */
  public LocalDate start() {
    return LocalDate.of(value - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
  }

  /** Returns the last day: 30 September. */
  public LocalDate end() {
    return LocalDate.of(value - BUDDHIST_ERA, Month.SEPTEMBER, 30);
  }

  /**
   * Returns the last day of the n-th month, 1 (October) to 12 (September).
   *
   * @throws IllegalArgumentException if the month is outside 1 to 12
   */
  public LocalDate endOfMonth(int month) {
    checkArgument(
        month >= 1 && month <= 12, "a month of a fiscal year is 1 to 12 but was %s", month);
    return start().plusMonths(month).minusDays(1);
  }

  /** Returns whether this fiscal year contains a day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  /**
   * Returns the fiscal year before.
   *
   * @throws IllegalArgumentException if this is {@link #EARLIEST}
   */
  public FiscalYear previous() {
    return new FiscalYear(value - 1);
  }

  /**
   * Returns the fiscal year after.
   *
   * @throws IllegalArgumentException if this is {@link #LATEST}
   */
  public FiscalYear next() {
    return new FiscalYear(value + 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
