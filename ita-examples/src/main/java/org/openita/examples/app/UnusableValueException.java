package org.openita.examples.app;

import org.openita.Language;
import org.openita.Text;
import picocli.CommandLine.TypeConversionException;

/** Signals that an argument does not have a value of its type, in Thai and English. */
final class UnusableValueException extends TypeConversionException {

  private static final long serialVersionUID = 1;

  private final transient Text text;

  UnusableValueException(Text text) {
    super(text.in(Language.EN));
    this.text = text;
  }

  Text text() {
    return text;
  }
}
