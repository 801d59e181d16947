package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;

/** DuckDB in a process of its own: the files of a folder in, id, total and rank of agencies out. */
final class DuckDbProcess {

  private DuckDbProcess() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    try (DuckDbPeer peer = DuckDbPeer.open(Dataset.in(Path.of(args[0])))) {
      new PrintStream(System.out, true, UTF_8).print(peer.scoresFromCsv());
    }
  }
}
