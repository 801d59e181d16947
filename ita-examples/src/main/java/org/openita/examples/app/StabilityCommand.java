package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.json.ItaJson;
import org.openita.scoring.Scorecard;
import org.openita.uncertainty.UncertaintyAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An assessment in, how sure its level is out. */
@Command(
    name = "stability",
    description =
        "Tells how sure the level is, given who answered, and how little would change it.",
    mixinStandardHelpOptions = true)
final class StabilityCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "An assessment document; - is standard input.")
  private String file = "";

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  StabilityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Scorecard card = json.advised().read(console.read(file)).analysis().scorecard();
    UncertaintyAnalysis analysis = UncertaintyAnalysis.run(card).orElseThrow();
    if (pretty.isWanted()) {
      console.out().print(PrettyStability.print(analysis, pretty.language(), console.coloured()));
    } else {
      console.out().println(json.decisions().stabilities().write(analysis));
    }
    return Status.DONE;
  }
}
