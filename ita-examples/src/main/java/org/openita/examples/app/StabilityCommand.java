package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.json.ItaJson;
import org.openita.scoring.Scorecard;
import org.openita.uncertainty.UncertaintyAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code stability}: from an assessment to the uncertainty of its level. */
@Command(
    description =
        "Estimates how certain the level is, given the number of answers, and the smallest changes"
            + " that would alter it.",
    mixinStandardHelpOptions = true)
final class StabilityCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  StabilityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Scorecard card = console.inputs().assessment(json, file).analysis().scorecard();
    UncertaintyAnalysis analysis =
        console.inputs().in(file, UncertaintyAnalysis.run(card)).orElseThrow();
    if (pretty.isWanted()) {
      console.out().print(PrettyStability.print(analysis, pretty.page(console)));
    } else {
      console.out().println(json.decisions().stabilities().write(analysis));
    }
    return ExitStatus.DONE;
  }
}
