package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.advice.Advice;
import org.openita.advice.Opportunities;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code gains}: from an assessment to the gain of each possible improvement. */
@Command(
    description = "Lists how much the total gains if one score improves by one step, best first.",
    mixinStandardHelpOptions = true)
final class GainsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  GainsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Advice advice = console.inputs().assessment(json, file);
    Opportunities gains =
        Opportunities.of(advice.analysis().scorecard(), json.advisor().catalogue());
    if (pretty.isWanted()) {
      console.out().print(PrettyGains.print(gains, pretty.page(console)));
    } else {
      console.out().println(json.decisions().gains().write(gains));
    }
    return ExitStatus.DONE;
  }
}
