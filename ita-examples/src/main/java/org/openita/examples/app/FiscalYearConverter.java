package org.openita.examples.app;

import org.openita.FiscalYear;
import org.openita.ThaiNumerals;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a fiscal year in Arabic or Thai digits. */
final class FiscalYearConverter implements ITypeConverter<FiscalYear> {

  @Override
  public FiscalYear convert(String text) {
    try {
      return FiscalYear.of(Integer.parseInt(ThaiNumerals.toArabic(text)));
    } catch (IllegalArgumentException notYear) {
      throw new TypeConversionException(
          "expected a fiscal year of the Buddhist Era, 2500 to 2999, but found "
              + Excerpt.of(text));
    }
  }
}
