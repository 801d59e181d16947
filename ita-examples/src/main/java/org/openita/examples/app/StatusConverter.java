package org.openita.examples.app;

import java.util.Arrays;
import org.openita.Language;
import org.openita.internal.Excerpt;
import org.openita.plan.Status;
import picocli.CommandLine.ITypeConverter;

/** Parses a status: a code in any case of letters, or a Thai name. */
final class StatusConverter implements ITypeConverter<Status> {

  @Override
  public Status convert(String text) {
    return Arrays.stream(Status.values())
        .filter(status -> isNamed(status, text))
        .findFirst()
        .orElseThrow(
            () -> new UnusableValueException(ProgramProblem.NOT_A_STATUS.text(Excerpt.of(text))));
  }

  private static boolean isNamed(Status status, String word) {
    return TextArguments.areSame(status.name(), word)
        || TextArguments.areSame(status.label().in(Language.TH), word);
  }
}
