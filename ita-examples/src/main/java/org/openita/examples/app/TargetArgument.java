package org.openita.examples.app;

import org.openita.Checked;
import org.openita.Language;
import org.openita.framework.Framework;
import org.openita.framework.Level;
import org.openita.whatif.Target;

/** Parses a target, whose level may be a code in any case of letters or a name. */
final class TargetArgument {

  private TargetArgument() {}

  /** Returns the target, or the problem of the text. */
  static Checked<Target> check(String text, Framework framework) {
    return framework.levels().stream()
        .filter(level -> isNamed(level, text))
        .findFirst()
        .map(level -> Checked.of(Target.of(level)))
        .orElseGet(() -> Target.check(text, framework));
  }

  private static boolean isNamed(Level level, String word) {
    return TextArguments.areSame(level.code(), word)
        || TextArguments.areSame(level.name().in(Language.TH), word)
        || TextArguments.areSame(level.name().in(Language.EN), word);
  }
}
