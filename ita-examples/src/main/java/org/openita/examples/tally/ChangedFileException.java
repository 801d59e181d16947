package org.openita.examples.tally;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Signals that a file got another size while it was tallied. */
public final class ChangedFileException extends FileSystemException {

  private static final long serialVersionUID = 1;

  ChangedFileException(Path file) {
    super(file.toString(), null, "changed while it was read");
  }
}
