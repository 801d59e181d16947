package org.openita.examples.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Detects which of the standard streams are a terminal. */
final class Terminals {

  private Terminals() {}

  static boolean isOutput() {
    return isTerminal(1);
  }

  static boolean isError() {
    return isTerminal(2);
  }

  /** Returns whether standard output takes colours; a nonempty {@code NO_COLOR} disables them. */
  static boolean wantsColour(@Nullable String noColour) {
    return (noColour == null || noColour.isEmpty()) && isOutput();
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException unknown) {
      // Plain output works everywhere.
      return false;
    }
  }
}
