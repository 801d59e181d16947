package org.openita.examples.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.openita.examples.tally.ChangedFileException;

/** Says in words why a file cannot be used. */
final class FileFaults {

  private FileFaults() {}

  /**
   * Returns the reason why a file cannot be used, what failed where the reason does not say it.
   *
   * @param failure what failed, such as {@code cannot be read}
   */
  static String reason(Exception fault, String failure) {
    String known = known(fault);
    return known.isEmpty() ? failure + ": " + words(fault) : known;
  }

  private static String known(Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof InvalidPathException) {
      return "is not a file name";
    }
    return fault instanceof ChangedFileException changed ? changed.getReason() : "";
  }

  /** Returns the reason as the system gives it. */
  static String words(Exception fault) {
    String known = known(fault);
    String reason =
        fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
    return known.isEmpty()
        ? reason == null ? "input/output error" : Main.withoutClassNames(reason)
        : known;
  }
}
