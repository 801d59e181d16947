package org.openita.examples.app;

import java.util.Arrays;
import org.openita.Language;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Parses a language tag. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(
            () -> new UnusableValueException(ProgramProblem.NOT_A_LANGUAGE.text(Excerpt.of(tag))));
  }
}
