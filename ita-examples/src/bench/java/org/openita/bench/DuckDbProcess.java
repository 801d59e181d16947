package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;

/** Runs DuckDB in a separate process and prints the id, total and rank of each agency. */
final class DuckDbProcess {

  private DuckDbProcess() {}

  /** Scores the files of a folder. */
  public static void main(String[] args) throws Exception {
    try (DuckDbEngine engine = DuckDbEngine.open(Dataset.in(Path.of(args[0])))) {
      new PrintStream(System.out, true, UTF_8).print(engine.scoresFromCsv());
    }
  }
}
