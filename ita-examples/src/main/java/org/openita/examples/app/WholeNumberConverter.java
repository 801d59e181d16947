package org.openita.examples.app;

import org.openita.ThaiNumerals;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Parses a whole number in Arabic or Thai digits. */
final class WholeNumberConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    try {
      return Integer.valueOf(ThaiNumerals.toArabic(text));
    } catch (NumberFormatException notWhole) {
      throw new UnusableValueException(ProgramProblem.NOT_A_WHOLE_NUMBER.text(Excerpt.of(text)));
    }
  }
}
