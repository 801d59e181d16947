package org.openita.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Times the facade against the underlying parser and generator. */
final class JsonRace {

  static final String SCAN = "bare token scan with text";
  static final String SCAN_STRICTLY = "bare token scan with text and duplicate detection";
  static final String READ = "openita: read";
  static final String READ_DECODED = "openita: read, UTF-8 decoded by the JDK";
  static final String GENERATE = "bare generator";
  static final String WRITE = "openita: write";

  private static final int WARM_UP = 10;
  private static final int REPETITIONS = 500;

  private JsonRace() {}

  static void run(int rounds, String command, PrintStream out, PrintStream progress)
      throws Exception {
    JsonBenchmark work = new JsonBenchmark();
    double load = Bench.load();
    Race race = Race.run(work.candidates(REPETITIONS), WARM_UP, rounds, progress::println);
    out.printf(
        Locale.ROOT,
        "%s, %s, `%s`;%n%s in %,d bytes, medians of %d rounds of %d, load average %.1f before and"
            + " %.1f after.%n%n",
        Bench.machine(),
        LocalDate.now(ZoneOffset.UTC),
        command,
        work.description(),
        work.size(),
        rounds,
        REPETITIONS,
        load,
        Bench.load());
    out.println(
        "| candidate | median µs | × bare scan | × bare scan, duplicates | × bare generator |");
    out.println("|---|---:|---:|---:|---:|");
    for (String name : race.names()) {
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.2f | %.2f | %.2f |%n",
          name,
          race.millis(name) * 1000 / REPETITIONS,
          race.ratio(name, SCAN),
          race.ratio(name, SCAN_STRICTLY),
          race.ratio(name, GENERATE));
    }
    out.printf(
        Locale.ROOT,
        "%nWith UTF-8 decoded by the JDK, reading takes %.2f times as long.%n",
        race.ratio(READ_DECODED, READ));
  }
}
