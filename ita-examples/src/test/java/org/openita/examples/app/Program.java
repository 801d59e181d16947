package org.openita.examples.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the program in this process, with its streams in memory. */
final class Program {

  /**
   * Holds the outcome of a run.
   *
   * @param status the exit status
   * @param out its standard output
   * @param err its standard error
   */
  record Result(int status, String out, String err) {}

  private Program() {}

  static Result run(String... args) {
    return withInput("", args);
  }

  static Result withInput(String in, String... args) {
    return withInput(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static Result withInput(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(in), out, err, false, false);
    int status = Main.run(args, console);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the path of a data file of the examples. */
  static String data(String name) {
    return Path.of("data", name).toString();
  }
}
