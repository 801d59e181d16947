package org.openita.examples.app;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads standard input, which stays open.
 *
 * <p>Where a standard stream was closed when the program started, the next file that is opened gets
 * its number: first those of the virtual machine itself. Reading or closing that number as standard
 * input would read or crash the machine; writing to it as standard error would garble the result.
 */
final class StandardInput extends InputStream {

  private static final Path NUMBERS = Path.of("/proc/self/fd");

  private final InputStream in = new FileInputStream(FileDescriptor.in);
  private final boolean closed;
  private final List<InputStream> placeholders = new ArrayList<>();

  private StandardInput(boolean closed) {
    this.closed = closed;
  }

  /** Returns standard input, after occupying the numbers of standard streams that are closed. */
  static StandardInput open() {
    StandardInput input = new StandardInput(isFree(0) || isOfTheMachine(0));
    for (int number = 0; number < 3; number++) {
      if (isFree(number)) {
        input.occupy();
      }
    }
    return input;
  }

  private static Path link(int number) {
    return NUMBERS.resolve(Integer.toString(number));
  }

  private static boolean isFree(int number) {
    return Files.isDirectory(NUMBERS) && !Files.isSymbolicLink(link(number));
  }

  /** Returns whether a number belongs to a file that the virtual machine has opened. */
  private static boolean isOfTheMachine(int number) {
    try {
      Path file = link(number).toRealPath();
      if (file.startsWith(Path.of(System.getProperty("java.home", "")).toRealPath())) {
        return true;
      }
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        if (entry.endsWith(".jar")
            && Files.exists(Path.of(entry))
            && Files.isSameFile(file, Path.of(entry))) {
          return true;
        }
      }
      return false;
    } catch (IOException | InvalidPathException unknown) {
      // A pipe has no path.
      return false;
    }
  }

  private void occupy() {
    try {
      placeholders.add(new FileInputStream("/dev/null"));
    } catch (IOException none) {
      // Systems without it do not number files in this way.
    }
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    checkOpen();
    return in.read(bytes, offset, length);
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new ClosedException();
    }
  }

  /** Signals that the program was started without standard input. */
  static final class ClosedException extends IOException {

    private static final long serialVersionUID = 1;

    ClosedException() {
      super("standard input is closed");
    }
  }

  /** Does nothing: the number would be given to another file. */
  @Override
  public void close() {}
}
