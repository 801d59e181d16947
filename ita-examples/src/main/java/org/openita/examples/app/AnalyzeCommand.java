package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An assessment in, its analysis out. */
@Command(
    name = "analyze",
    description = "Scores, grades and analyses an assessment, and proposes measures.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "An assessment document; - is standard input.")
  private String file = "";

  @Option(names = "--trace", description = "Add how every number came about.")
  private boolean trace;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Advice advice = json.advised().read(console.read(file));
    if (pretty.isWanted()) {
      console.out().print(PrettyAnalysis.print(advice, pretty.language(), console.coloured()));
      if (trace) {
        console
            .out()
            .print(PrettyTrace.print(advice.analysis(), pretty.language(), console.coloured()));
      }
    } else {
      console.out().println((trace ? json.analysesWithTrace() : json.analyses()).write(advice));
    }
    return Status.DONE;
  }
}
