package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The benchmarks as a program.
 *
 * <pre>{@code
 * mvn -q -B -Pbench -DskipTests package && java @ita-examples/target/bench.args national
 * }</pre>
 *
 * <p>With {@code -Pspark} in place of {@code -Pbench}, Spark takes part.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Times the library beside other engines.")
public final class Bench {

  /** From which all data follow. */
  static final long SEED = 2569;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final PrintStream progress = new PrintStream(System.err, true, UTF_8);

  private Bench() {}

  /** Runs the benchmark that the arguments name. */
  public static void main(String[] args) {
    String command = "bench " + Joiner.on(' ').join(args);
    Bench bench = new Bench();
    int status =
        new CommandLine(bench).addSubcommand("national", bench.new National(command)).execute(args);
    System.exit(status);
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

  /** How many threads of the whole machine wanted a processor in the last minute, on average. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  @Command(description = "The whole country in one process, candidates in turns.")
  private final class National implements Callable<Integer> {

    private final String command;

    @Option(names = "--times", defaultValue = "1", description = "How many times 1.5 million rows.")
    private int times;

    @Option(names = "--rounds", defaultValue = "9", description = "How many rounds count.")
    private int rounds;

    @Option(names = "--folder", description = "Where the files go; they stay there then.")
    private Optional<Path> folder = Optional.empty();

    National(String command) {
      this.command = command;
    }

    @Override
    public Integer call() throws Exception {
      if (folder.isPresent()) {
        new NationalRace(out, progress).run(times, rounds, folder.get(), command);
        return 0;
      }
      Path temporary = Files.createTempDirectory("national");
      try {
        new NationalRace(out, progress).run(times, rounds, temporary, command);
      } finally {
        Dataset.in(temporary).delete();
        Files.delete(temporary);
      }
      return 0;
    }
  }
}
