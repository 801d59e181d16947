package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.advice.Advice;
import org.openita.advice.Opportunities;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An assessment in, what one step better is worth out. */
@Command(
    name = "gains",
    description = "Tells what one step better is worth everywhere, best first.",
    mixinStandardHelpOptions = true)
final class GainsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "An assessment document; - is standard input.")
  private String file = "";

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  GainsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Advice advice = json.advised().read(console.read(file));
    Opportunities gains =
        Opportunities.of(advice.analysis().scorecard(), json.advisor().catalogue());
    if (pretty.isWanted()) {
      console.out().print(PrettyGains.print(gains, pretty.language(), console.coloured()));
    } else {
      console.out().println(json.decisions().gains().write(gains));
    }
    return Status.DONE;
  }
}
