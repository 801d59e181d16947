package org.openita.examples.app;

import java.time.LocalDate;
import org.openita.Checked;
import org.openita.ThaiDates;
import picocli.CommandLine.ITypeConverter;

/** Parses a date in ISO 8601 or as Thai documents write it. */
final class DateConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    Checked<LocalDate> date = ThaiDates.check(text);
    return date.value()
        .orElseThrow(() -> new UnusableValueException(date.problems().get(0).message()));
  }
}
