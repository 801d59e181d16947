package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openita.InvalidInputException;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;

/**
 * Provides the streams of a command, in UTF-8 whatever the environment: the documents that it
 * reads, the place of its result, and standard error for everything else.
 */
final class Console {

  private static final int BUFFER = 1 << 16;

  private final Inputs inputs;
  private final Result result;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean coloured;
  private final boolean showsProgress;
  private boolean toFile;
  private Language language = Language.EN;

  Console(
      InputStream in, OutputStream out, OutputStream err, boolean coloured, boolean showsProgress) {
    this.inputs = new Inputs(in);
    this.result = new Result(new StandardOutput(out));
    this.out = writer(result);
    this.err = writer(new BufferedOutputStream(err, BUFFER));
    this.coloured = coloured;
    this.showsProgress = showsProgress;
  }

  static Console system() {
    return new Console(
        StandardInput.open(),
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

  /** Returns the documents of the command. */
  Inputs inputs() {
    return inputs;
  }

  /** Returns the writer of the result. */
  PrintWriter out() {
    return out;
  }

  /** Returns the result for bytes in UTF-8, after flushing {@link #out} to it. */
  OutputStream bytes() {
    out.flush();
    return result;
  }

  PrintWriter err() {
    return err;
  }

  boolean coloured() {
    return coloured && !toFile;
  }

  boolean showsProgress() {
    return showsProgress;
  }

  /** Sends the result to a file; {@code -} is standard output. */
  void writeTo(String file) {
    if (!file.equals("-")) {
      result.to(ResultFile.of(file, this::note));
      toFile = true;
    }
  }

  /** Sets the language of problems and notes. */
  void speak(Language other) {
    language = other;
  }

  /** Returns the language of problems and notes. */
  Language language() {
    return language;
  }

  /** Prints problems, one to a line. */
  void report(Iterable<Problem> problems) {
    problems.forEach(problem -> err.println(problem.in(language)));
  }

  /** Prints what the user should know although nothing is wrong. */
  void note(Text text) {
    err.println("note: " + text.in(language));
  }

  /**
   * Completes the result of a command that has done its work, and withdraws that of one that has
   * not. Returns the exit status.
   */
  int end(int status) {
    if (status == ExitStatus.DONE || status == ExitStatus.BAD_LINES) {
      out.flush();
      result.complete();
      return status;
    }
    return withdraw(status);
  }

  /** Withdraws the result of a command that has failed. Returns the exit status. */
  int withdraw(int status) {
    result.withdraw();
    // Invalid input promises that nothing was written.
    return status == ExitStatus.INVALID && result.isPartlyOut() ? ExitStatus.FAULT : status;
  }

  /** Passes on everything written up to now, for a reader who waits for it. */
  void passOn() {
    out.flush();
    result.passOn();
    err.flush();
  }

  void flush() {
    err.flush();
  }

  /** Returns the exception for an unusable argument. */
  static InvalidInputException unusable(String argument, Text message) {
    return new InvalidInputException(ImmutableList.of(Problem.of(argument, message)));
  }
}
