package org.openita.bench;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** Times the candidates on the national data set and prints the table. */
final class NationalRace {

  private static final int WARM_UP = 5;

  /**
   * Represents a target for the ratio of two times.
   *
   * @param what the description
   * @param slower the candidate in the numerator
   * @param faster the candidate in the denominator
   * @param bound the ratio to reach
   * @param atLeast whether the bound is a lower or an upper one
   */
  private record Target(String what, String slower, String faster, double bound, boolean atLeast) {

    String row(Race race) {
      double ratio = race.ratio(slower, faster);
      boolean reached = atLeast ? ratio >= bound : ratio <= bound;
      return String.format(
          Locale.ROOT,
          "| %s | %s %.1f | %.1f | %s |",
          what,
          atLeast ? "≥" : "≤",
          bound,
          ratio,
          reached ? "yes" : "no");
    }
  }

  private static final ImmutableList<Target> TARGETS =
      ImmutableList.of(
          new Target(
              "CSV → scores, all cores, against DuckDB",
              DuckDbEngine.FROM_CSV,
              LibraryCandidates.CSV_SCORES,
              10,
              true),
          new Target(
              "CSV → scores, 1 thread, against DuckDB on all cores",
              DuckDbEngine.FROM_CSV,
              LibraryCandidates.CSV_SCORES_ONE,
              5,
              true),
          new Target(
              "rows → tallies, all cores, against a read of the answers",
              LibraryCandidates.ROWS,
              LibraryCandidates.ANSWERS_SCAN,
              8,
              false),
          new Target(
              "packed rows → tallies, all cores, against a read of the answers",
              LibraryCandidates.PACKED,
              LibraryCandidates.ANSWERS_SCAN,
              8,
              false),
          new Target(
              "rows → tallies, all cores, against DuckDB's loaded sum/count",
              DuckDbEngine.LOADED_SUMS,
              LibraryCandidates.ROWS,
              7,
              true),
          new Target(
              "tallies → analyses, all cores, against CSV → tallies",
              LibraryCandidates.ANALYSES,
              LibraryCandidates.CSV_TALLIES,
              1,
              false),
          new Target(
              "Spark with the tally, against Spark SQL, from CSV",
              SparkNames.SQL,
              SparkNames.TALLY,
              5,
              true));

  private final PrintStream out;
  private final PrintStream progress;

  NationalRace(PrintStream out, PrintStream progress) {
    this.out = out;
    this.progress = progress;
  }

  void run(int times, int rounds, Path folder, String command) throws Exception {
    NationalData data = NationalData.of(Bench.SEED, times);
    Dataset files = Dataset.write(data, folder);
    progress.println("data written to " + folder);
    Outcome exact = ExactReference.of(data, files.checklist());
    List<Candidate<?>> candidates = new ArrayList<>(LibraryCandidates.of(data, files));
    List<Engine> engines =
        ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).toList();
    try (DuckDbEngine duckDb = DuckDbEngine.open(files)) {
      candidates.addAll(duckDb.candidates());
      candidates.addAll(StreamsEngine.of(files));
      for (Engine engine : engines) {
        candidates.addAll(engine.candidates(files));
      }
      double load = Bench.load();
      Race race = Race.run(candidates, WARM_UP, rounds, progress::println);
      print(race, exact, data, files, rounds, load, command);
    } finally {
      engines.forEach(Engine::close);
    }
  }

  private void print(
      Race race,
      Outcome exact,
      NationalData data,
      Dataset files,
      int rounds,
      double loadBefore,
      String command)
      throws Exception {
    out.println(Bench.machine() + ", " + LocalDate.now(ZoneOffset.UTC) + ", `" + command + "`;");
    out.printf(
        Locale.ROOT,
        "%,d agencies, %,d respondents, CSV of %.1f MB, medians of %d rounds, load average %.1f before and %.1f after.%n%n",
        NationalData.AGENCIES,
        data.respondents(),
        Files.size(files.survey()) / 1e6,
        rounds,
        loadBefore,
        Bench.load());
    out.println(
        "| candidate | median ms | busy ms, all cores | × CSV → scores | × rows → tallies | totals that differ | ranks"
            + " that differ |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (String name : race.names()) {
      Optional<Outcome> found = race.outcome(name);
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.2f | %.2f | %s | %s |%n",
          name,
          race.millis(name),
          race.cpuMillis(name),
          race.ratio(name, LibraryCandidates.CSV_SCORES),
          race.ratio(name, LibraryCandidates.ROWS),
          found.map(outcome -> "" + outcome.differingTotals(exact)).orElse("–"),
          found.map(outcome -> "" + outcome.differingRanks(exact)).orElse("–"));
    }
    out.println();
    out.println("| target | wanted | reached | |");
    out.println("|---|---:|---:|---|");
    TARGETS.stream()
        .filter(target -> race.has(target.slower()) && race.has(target.faster()))
        .forEach(target -> out.println(target.row(race)));
  }
}
