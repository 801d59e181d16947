package org.openita.examples.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.FiscalYear;
import org.openita.ThaiNumerals;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Parses a fiscal year such as {@code 2568}, {@code ๒๕๖๘} or {@code พ.ศ. 2568}. */
final class FiscalYearConverter implements ITypeConverter<FiscalYear> {

  private static final Pattern YEAR = Pattern.compile("(?:พ\\.ศ\\.[ \\u00A0]?)?([0-9]{1,9})");
  private static final int BUDDHIST_ERA = 543;
  private static final int CENTURY = 2500;

  /** The first year that can only be one of the Buddhist Era. */
  private static final int BUDDHIST_ONLY = 2400;

  @Override
  public FiscalYear convert(String text) {
    Matcher digits = YEAR.matcher(ThaiNumerals.toArabic(text.strip()));
    if (!digits.matches()) {
      throw unexpected(text);
    }
    int year = Integer.parseInt(digits.group(1));
    if (year >= FiscalYear.EARLIEST.value() && year <= FiscalYear.LATEST.value()) {
      return FiscalYear.of(year);
    }
    int meant = year < 100 ? year + CENTURY : year < BUDDHIST_ONLY ? year + BUDDHIST_ERA : 0;
    throw meant >= FiscalYear.EARLIEST.value() && meant <= FiscalYear.LATEST.value()
        ? new UnusableValueException(
            ProgramProblem.NOT_A_YEAR_BUT.text(
                FiscalYear.EARLIEST, FiscalYear.LATEST, Excerpt.of(text), meant))
        : unexpected(text);
  }

  private static UnusableValueException unexpected(String text) {
    return new UnusableValueException(
        ProgramProblem.NOT_A_YEAR.text(FiscalYear.EARLIEST, FiscalYear.LATEST, Excerpt.of(text)));
  }
}
