package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.internal.Excerpt;

/** Provides the standard streams, in UTF-8 whatever the environment, and reads files. */
final class Console {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean coloured;
  private final boolean showsProgress;
  private boolean inTaken;

  Console(
      InputStream in, OutputStream out, OutputStream err, boolean coloured, boolean showsProgress) {
    this.in = in;
    this.bytes = new BufferedOutputStream(new StandardOutput(out), BUFFER);
    this.out = writer(bytes);
    this.err = writer(new BufferedOutputStream(err, BUFFER));
    this.coloured = coloured;
    this.showsProgress = showsProgress;
  }

  static Console system() {
    return new Console(
        // FileInputStream.readAllBytes would ask a pipe for its position.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminals.wantsColour(System.getenv("NO_COLOR")),
        Terminals.isError());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      @Override
      public void println() {
        // The same bytes on every platform.
        write('\n');
      }
    };
  }

  PrintWriter out() {
    return out;
  }

  /** Returns standard output for bytes in UTF-8, after flushing {@link #out} to it. */
  OutputStream bytes() {
    out.flush();
    return bytes;
  }

  PrintWriter err() {
    return err;
  }

  boolean coloured() {
    return coloured;
  }

  boolean showsProgress() {
    return showsProgress;
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Reads a file, or standard input for {@code -}. */
  byte[] read(String file) {
    try (InputStream stream = open(file)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  /** Opens a file, or standard input for {@code -}, which can be opened once. */
  InputStream open(String file) {
    if (file.equals("-")) {
      if (inTaken) {
        throw standardInputTwice();
      }
      inTaken = true;
      return in;
    }
    try {
      return Files.newInputStream(path(file));
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  /** Returns the path of a file, rejecting a directory, which could be opened but not read. */
  static Path path(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw unreadable(file, "is a directory");
      }
      return path;
    } catch (InvalidPathException noPath) {
      throw cannotRead(file, noPath);
    }
  }

  /** Returns the size of a file in bytes, if known. */
  OptionalLong size(String file) {
    try {
      return file.equals("-") ? OptionalLong.empty() : OptionalLong.of(Files.size(Path.of(file)));
    } catch (IOException | InvalidPathException unknown) {
      return OptionalLong.empty();
    }
  }

  /** Checks that at most one of the files is standard input. */
  static void atMostOneStandardInput(List<String> files) {
    if (files.stream().filter("-"::equals).count() > 1) {
      throw standardInputTwice();
    }
  }

  private static InvalidInputException standardInputTwice() {
    return unusable("FILE", "standard input can be read only once");
  }

  static InvalidInputException cannotRead(String file, Exception why) {
    String reason =
        why instanceof NoSuchFileException
            ? "no such file"
            : why instanceof AccessDeniedException ? "permission denied" : "cannot be read";
    return unreadable(file, reason);
  }

  private static InvalidInputException unreadable(String file, String reason) {
    return unusable("FILE", Excerpt.of(file) + ": " + reason);
  }

  /** Returns the exception for an unusable argument. */
  static InvalidInputException unusable(String argument, String message) {
    return new InvalidInputException(ImmutableList.of(Problem.of(argument, message)));
  }
}
