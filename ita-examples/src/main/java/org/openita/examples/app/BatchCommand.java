package org.openita.examples.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;
import org.openita.json.JsonLine;
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

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ItaJson json = framework.json(console);
    ProgressLine progress = new ProgressLine(console, console.inputs().size(file));
    OutputStream out = console.bytes();
    int status = ExitStatus.DONE;
    try (InputStream in = console.inputs().open(file)) {
      Iterator<JsonLine<Advice>> lines = json.advised().lines(progress.counting(in)).iterator();
      while (lines.hasNext()) {
        JsonLine<Advice> line = lines.next();
        if (line.document().isValid()) {
          json.analyses().writeLine(line.document().orElseThrow(), out);
        } else {
          status = ExitStatus.BAD_LINES;
          progress.end();
          console.report(file, line.number(), line.document().problems());
        }
        progress.lines(line.number());
      }
    }
    progress.end();
    return status;
  }
}
