package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the benchmarks.
 *
 * <pre>{@code
 * mvn -q -B -Pbench -DskipTests clean package && java @ita-examples/target/bench.args national
 * }</pre>
 *
 * <ul>
 *   <li>{@code national}: a country's answers in one process, against other engines
 *   <li>{@code cold}: the same with a new process for each turn
 *   <li>{@code json}: documents, against the underlying parser and generator
 *   <li>{@code parts}: JMH, followed by its own arguments
 * </ul>
 *
 * <p>With {@code -Pspark} instead of {@code -Pbench}, {@code national} includes Spark.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Times the library against other engines.")
public final class Bench {

  /** The seed of all generated data. */
  static final long SEED = 2569;

  private final String command;
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final PrintStream progress = new PrintStream(System.err, true, UTF_8);

  private Bench(String command) {
    this.command = command;
  }

  /** Runs the benchmark that the arguments name. */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals("parts")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
      return;
    }
    Bench bench = new Bench("bench " + Joiner.on(' ').join(args));
    System.exit(new CommandLine(bench).execute(args));
  }

  static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.version")
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch");
  }

  /** Returns the load average of the machine over the last minute. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  @Command(description = "Scores a country in one process, the candidates in turns.")
  int national(
      @Option(names = "--times", defaultValue = "1", description = "Multiples of 1.5 million rows.")
          int times,
      @Option(names = "--rounds", defaultValue = "9", description = "Number of measured rounds.")
          int rounds,
      @Option(names = "--folder", description = "Folder of the data files, which are kept.")
          @Nullable Path folder)
      throws Exception {
    inFolder(folder, place -> new NationalRace(out, progress).run(times, rounds, place, command));
    return 0;
  }

  @Command(description = "Scores a country with a new process for each turn.")
  int cold(
      @Option(names = "--times", defaultValue = "1", description = "Multiples of 1.5 million rows.")
          int times,
      @Option(names = "--rounds", defaultValue = "5", description = "Number of measured rounds.")
          int rounds,
      @Option(names = "--folder", description = "Folder of the data files, which are kept.")
          @Nullable Path folder,
      @Option(names = "--python", defaultValue = "python3", description = "Python with pandas.")
          String python,
      @Option(
              names = "--jar",
              defaultValue = "ita-examples/target/ita.jar",
              description = "Jar of the program.")
          Path jar)
      throws Exception {
    inFolder(
        folder,
        place -> new ColdRace(out, progress, python, jar).run(times, rounds, place, command));
    return 0;
  }

  @Command(description = "Reads and writes documents, against the underlying parser and generator.")
  int json(
      @Option(names = "--rounds", defaultValue = "15", description = "Number of measured rounds.")
          int rounds)
      throws Exception {
    JsonRace.run(rounds, command, out, progress);
    return 0;
  }

  private interface Work {
    void in(Path folder) throws Exception;
  }

  private static void inFolder(@Nullable Path folder, Work work) throws Exception {
    if (folder != null) {
      work.in(folder);
      return;
    }
    Path temporary = Files.createTempDirectory("national");
    try {
      work.in(temporary);
    } finally {
      Dataset.in(temporary).delete();
      Files.delete(temporary);
    }
  }
}
