package org.openita.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.openita.Checked;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.json.JsonOutput;
import org.openita.scoring.TalliedAssessments;
import org.openita.tally.TallyBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Scores raw answers on Spark and writes the analyses as NDJSON to standard output.
 *
 * <pre>{@code
 * mvn -q -B -Pspark -DskipTests clean package
 * java @ita-examples/target/spark.args --framework F.json survey.csv checklist.csv
 * }</pre>
 *
 * <p>Runs on all cores of this machine. With {@code --master}, it runs on a cluster, and the files
 * are URIs that all its machines can read. Neither requires JVM flags.
 */
@Command(
    name = "spark-scores",
    mixinStandardHelpOptions = true,
    description = "Scores raw answers on Apache Spark.")
public final class SparkScores implements Callable<Integer> {

  @Option(names = "--framework", required = true, description = "Framework document.")
  private Path framework = Path.of("");

  @Option(names = "--master", defaultValue = "local[*]", description = "URL of the Spark master.")
  private String master = "";

  @Parameters(arity = "1..*", description = "Files or URIs of raw answers.")
  private List<String> files = List.of();

  private SparkScores() {}

  /** Runs the program. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new SparkScores()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    Framework rules = ItaJson.standard().frameworkDocuments().read(framework);
    try (JavaSparkContext spark = context(master)) {
      Checked<TallyBook> book =
          SparkTally.of(spark, TalliedAssessments.naming(rules).layout(), err::println)
              .read(files.stream().map(SparkScores::uri).toList());
      book.problems().forEach(err::println);
      if (book.isValid()) {
        OutputStream out = new BufferedOutputStream(System.out);
        write(book.orElseThrow(), rules, out);
        out.flush();
        return 0;
      }
      return 2;
    }
  }

  private static URI uri(String file) {
    return file.contains("://") ? URI.create(file) : Path.of(file).toUri();
  }

  /** Returns a context without a web interface. */
  static JavaSparkContext context(String master) {
    return new JavaSparkContext(
        new SparkConf().setAppName("openita").setMaster(master).set("spark.ui.enabled", "false"));
  }

  /** Writes the analyses of all agencies by id, one per line. */
  static void write(TallyBook book, Framework rules, OutputStream out) throws IOException {
    Advisor advisor = Advisor.standard().withFramework(rules);
    TalliedAssessments assessments = TalliedAssessments.naming(rules);
    // Counts are few however many the answers, so the driver scores them on all cores.
    ImmutableList<Advice> analyses =
        assessments
            .all(book)
            .parallel()
            .map(assessment -> advisor.advise(assessment).orElseThrow())
            .collect(ImmutableList.toImmutableList());
    JsonOutput<Advice> documents = ItaJson.standard().analyses();
    for (Advice analysis : analyses) {
      documents.writeLine(analysis, out);
    }
  }
}
