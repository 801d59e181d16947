package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import org.openita.Text;
import org.openita.internal.Blanks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a text: Thai if it has a Thai letter, else English. */
final class TextConverter implements ITypeConverter<Text> {

  private static final CharMatcher THAI_LETTER = CharMatcher.inRange('ก', 'ฮ');

  @Override
  public Text convert(String text) {
    if (Blanks.isBlank(text)) {
      throw new TypeConversionException("expected a text but found blanks only");
    }
    return THAI_LETTER.matchesAnyOf(text) ? Text.th(text) : Text.en(text);
  }
}
