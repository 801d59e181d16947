package org.openita.examples.app;

import com.google.common.base.Ascii;
import java.util.Arrays;
import org.openita.Digits;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Parses the name of digits. */
final class DigitsConverter implements ITypeConverter<Digits> {

  @Override
  public Digits convert(String name) {
    return Arrays.stream(Digits.values())
        .filter(digits -> Ascii.toLowerCase(digits.name()).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UnusableValueException(ProgramProblem.NOT_DIGITS.text(Excerpt.of(name))));
  }
}
