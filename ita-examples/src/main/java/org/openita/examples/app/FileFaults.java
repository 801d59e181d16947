package org.openita.examples.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.openita.Text;
import org.openita.examples.tally.ChangedFileException;

/** Says in words why a file cannot be used. */
final class FileFaults {

  private FileFaults() {}

  /**
   * Returns the reason why a file cannot be used, what failed where the reason does not say it.
   *
   * @param failure what failed, such as {@link ProgramProblem#CANNOT_READ}
   */
  static Text reason(Exception fault, ProgramProblem failure) {
    return known(fault).map(ProgramProblem::text).orElseGet(() -> failure.text(words(fault)));
  }

  private static Optional<ProgramProblem> known(Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return Optional.of(ProgramProblem.NO_SUCH_FILE);
    }
    if (fault instanceof AccessDeniedException) {
      return Optional.of(ProgramProblem.NO_PERMISSION);
    }
    if (fault instanceof InvalidPathException) {
      return Optional.of(ProgramProblem.NOT_A_FILE_NAME);
    }
    return fault instanceof ChangedFileException
        ? Optional.of(ProgramProblem.CHANGED)
        : Optional.empty();
  }

  /** Returns the reason, as the system gives it where it is not a known one. */
  static Text words(Exception fault) {
    return known(fault).map(ProgramProblem::text).orElseGet(() -> unknown(fault));
  }

  private static Text unknown(Exception fault) {
    if (fault instanceof StandardInput.ClosedException) {
      return ProgramProblem.INPUT_IS_CLOSED.text();
    }
    String reason =
        fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
    return reason == null
        ? ProgramProblem.INPUT_OUTPUT_ERROR.text()
        : ProgramProblem.verbatim(Main.withoutClassNames(reason));
  }
}
