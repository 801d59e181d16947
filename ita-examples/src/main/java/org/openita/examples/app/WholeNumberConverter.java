package org.openita.examples.app;

import org.openita.ThaiNumerals;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a whole number in Arabic or Thai digits. */
final class WholeNumberConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    try {
      return Integer.valueOf(ThaiNumerals.toArabic(text));
    } catch (NumberFormatException notWhole) {
      throw new TypeConversionException(
          "expected a whole number of at most nine digits but found " + Excerpt.of(text));
    }
  }
}
