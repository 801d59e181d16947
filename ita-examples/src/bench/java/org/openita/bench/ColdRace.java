package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.json.ItaJson;

/** Times whole processes, from start to exit. */
final class ColdRace {

  private static final String ITA = "openita: ita tally --scores";
  private static final String ITA_ONE = "openita: ita tally --scores --threads 1";
  private static final String ITA_TALLIES = "openita: ita tally";
  private static final String ITA_SMALL = "openita: ita tally --scores, heap of 128 MB";
  private static final String DUCKDB = "DuckDB by JDBC: CSV → scores in SQL";
  private static final String PANDAS = "pandas: CSV → scores";

  private final PrintStream out;
  private final PrintStream progress;
  private final String python;
  private final Path jar;

  ColdRace(PrintStream out, PrintStream progress, String python, Path jar) {
    this.out = out;
    this.progress = progress;
    this.python = python;
    this.jar = jar;
  }

  void run(int times, int rounds, Path folder, String command) throws Exception {
    NationalData data = NationalData.of(Bench.SEED, times);
    Dataset files = Dataset.write(data, folder);
    ItaJson.standard().frameworkDocuments().write(NationalFramework.framework(), files.framework());
    Files.writeString(files.pandas(), PandasScript.TEXT, UTF_8);
    double load = Bench.load();
    Race race = Race.run(candidates(files, folder), 1, rounds, progress::println);
    out.printf(
        Locale.ROOT,
        "%s, %s, `%s`;%n%,d respondents, medians of %d rounds, load average %.1f before and %.1f"
            + " after.%n%n",
        Bench.machine(),
        LocalDate.now(ZoneOffset.UTC),
        command,
        data.respondents(),
        rounds,
        load,
        Bench.load());
    out.println("| whole process | median ms | × ita tally --scores |");
    out.println("|---|---:|---:|");
    for (String name : race.names()) {
      out.printf(
          Locale.ROOT, "| %s | %.0f | %.2f |%n", name, race.millis(name), race.ratio(name, ITA));
    }
  }

  private List<Candidate<?>> candidates(Dataset files, Path folder)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    ImmutableList<String> ita = ImmutableList.of(java, "-jar", jar.toString());
    ImmutableList<String> tally =
        ImmutableList.of(
            "tally",
            files.survey().toString(),
            files.checklist().toString(),
            "--fiscal-year",
            Integer.toString(NationalFramework.framework().fiscalYear().value()),
            "--framework",
            files.framework().toString());
    List<Candidate<?>> candidates = new ArrayList<>();
    candidates.add(process(ITA, joined(ita, tally, List.of("--scores"))));
    candidates.add(process(ITA_ONE, joined(ita, tally, List.of("--scores", "--threads", "1"))));
    candidates.add(
        process(
            ITA_SMALL,
            joined(List.of(java, "-Xmx128m", "-jar", jar.toString()), tally, List.of("--scores"))));
    candidates.add(process(ITA_TALLIES, joined(ita, tally, List.of())));
    candidates.add(
        process(
            DUCKDB,
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path", ""),
                DuckDbProcess.class.getName(),
                folder.toString())));
    if (status(List.of(python, "-c", "import pandas")) == 0) {
      candidates.add(
          process(
              PANDAS,
              List.of(
                  python,
                  files.pandas().toString(),
                  files.survey().toString(),
                  files.checklist().toString())));
    } else {
      progress.println(python + " lacks pandas, which is skipped");
    }
    return candidates;
  }

  private static List<String> joined(List<String> first, List<String> second, List<String> third) {
    return ImmutableList.<String>builder().addAll(first).addAll(second).addAll(third).build();
  }

  private static Candidate<Long> process(String name, List<String> command) {
    return Candidate.scan(
        name,
        () -> {
          int status = status(command);
          if (status != 0) {
            throw new IOException("exit status " + status + " of " + command);
          }
          return 0L;
        });
  }

  private static int status(List<String> command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException absent) {
      return -1;
    }
  }
}
