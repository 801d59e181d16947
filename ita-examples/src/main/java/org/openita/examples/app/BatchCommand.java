package org.openita.examples.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code batch}: from assessments to their analyses, one per line. */
@Command(
    description = "Analyses a stream of assessments, one per line, in input order.",
    mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Assessments as NDJSON; - is standard input.")
  private InputFile file = new InputFile("");

  @Mixin private FrameworkOption framework = new FrameworkOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    AssessmentLines lines = new AssessmentLines(console, file, threads);
    ItaJson json = framework.json(console);
    OutputStream out = console.bytes();
    return lines.read(
        json.advised(),
        advice -> Checked.of(json.analyses().toBytes(advice)),
        analysis -> {
          out.write(analysis);
          out.write('\n');
        });
  }
}
