package org.openita.examples.app;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a virtual machine that begins fast, with the class path of this one. */
final class Child {

  private Child() {}

  /** Returns the command that runs a class. */
  static List<String> command(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Runs the program by a shell.
   *
   * @param script the commands, in which {@code ita} is the program
   * @param out the file that gets standard output
   * @param err the file that gets standard error
   * @return the exit status
   */
  static int shell(String script, Path out, Path err) throws IOException, InterruptedException {
    String program =
        command(Main.class).stream().map(word -> "'" + word + "'").collect(joining(" "));
    return new ProcessBuilder("/bin/sh", "-c", "ita() { " + program + " \"$@\"; }; " + script)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start()
        .waitFor();
  }
}
