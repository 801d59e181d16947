package org.openita.examples.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Defines the option {@code --threads}. */
final class ThreadsOption {

  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads, 1 to " + MOST + "; by default one per processor.")
  private @Nullable Integer threads;

  /** Returns the number of threads. */
  int number() {
    int number =
        threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST) : threads;
    if (number < 1 || number > MOST) {
      throw Console.unusable(
          "--threads", ProgramProblem.NOT_A_NUMBER_OF_THREADS.text(MOST, number));
    }
    return number;
  }
}
