package org.openita.examples.app;

import java.util.Arrays;
import org.openita.Language;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a language tag. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected th or en but found " + Excerpt.of(tag)));
  }
}
