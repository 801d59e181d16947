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

/** The streams that a command reads and writes; UTF-8 whatever the environment says. */
final class Console {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean coloured;
  private final boolean showsProgress;
  private boolean taken;

  Console(
      InputStream in, OutputStream out, OutputStream err, boolean coloured, boolean showsProgress) {
    this.in = in;
    this.bytes = new BufferedOutputStream(new Outlet(out), BUFFER);
    this.out = writer(bytes);
    this.err = writer(new BufferedOutputStream(err, BUFFER));
    this.coloured = coloured;
    this.showsProgress = showsProgress;
  }

  static Console system() {
    return new Console(
        // A pipe has no position, which a bare file stream asks for before it reads all.
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
        // The same bytes on every system.
        write('\n');
      }
    };
  }

  PrintWriter out() {
    return out;
  }

  /**
   * Standard output for what is in UTF-8 already; it follows what {@link #out} was given so far.
   */
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

  /** The bytes of a file, or of standard input for {@code -}. */
  byte[] read(String file) {
    try (InputStream stream = open(file)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  /** The content of a file, or standard input for {@code -}. */
  InputStream open(String file) {
    if (file.equals("-")) {
      if (taken) {
        throw standardInputTwice();
      }
      taken = true;
      return in;
    }
    try {
      return Files.newInputStream(path(file));
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  /** The path of a file, which is no directory: one of those opens well and fails when read. */
  static Path path(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw unreadable(file, "it is a directory");
      }
      return path;
    } catch (InvalidPathException noPath) {
      throw cannotRead(file, noPath);
    }
  }

  /** The size of a file in bytes, where it is known. */
  OptionalLong size(String file) {
    try {
      return file.equals("-") ? OptionalLong.empty() : OptionalLong.of(Files.size(Path.of(file)));
    } catch (IOException | InvalidPathException unknown) {
      return OptionalLong.empty();
    }
  }

  /** Standard input can be read once. */
  static void atMostOneStandardInput(List<String> files) {
    if (files.stream().filter("-"::equals).count() > 1) {
      throw standardInputTwice();
    }
  }

  private static InvalidInputException standardInputTwice() {
    return unusable("FILE", "standard input can be read for one FILE only");
  }

  static InvalidInputException cannotRead(String file, Exception why) {
    String reason =
        why instanceof NoSuchFileException
            ? "there is no such file"
            : why instanceof AccessDeniedException
                ? "it may not be read"
                : "it cannot be read as a file";
    return unreadable(file, reason);
  }

  private static InvalidInputException unreadable(String file, String reason) {
    return unusable("FILE", Excerpt.of(file) + ": " + reason);
  }

  /** What is thrown where an argument cannot be used. */
  static InvalidInputException unusable(String argument, String message) {
    return new InvalidInputException(ImmutableList.of(Problem.of(argument, message)));
  }
}
