package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Implements {@code analyze}: from an assessment to its analysis. */
@Command(
    description = "Scores and analyses an assessment, and proposes measures.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(names = "--trace", description = "Add the derivation of every number.")
  private boolean trace;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Advice advice = console.inputs().assessment(json, file);
    if (pretty.isWanted()) {
      console.out().print(PrettyAnalysis.print(advice, pretty.page(console)));
      if (trace) {
        console.out().print(PrettyTrace.print(advice.analysis(), pretty.page(console)));
      }
    } else {
      console.out().println((trace ? json.analysesWithTrace() : json.analyses()).write(advice));
    }
    return ExitStatus.DONE;
  }
}
