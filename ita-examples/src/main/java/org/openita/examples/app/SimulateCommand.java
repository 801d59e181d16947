package org.openita.examples.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.advice.ServingTemplates;
import org.openita.json.ItaJson;
import org.openita.scoring.Scorecard;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Simulation;
import org.openita.whatif.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code simulate}: the effect of changed scores, or the changes for a target. */
@Command(
    description =
        "Computes the result with some scores changed, or the cheapest changes to reach a target.",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

  /** The number of cheapest paths to offer. */
  private static final int MOST_PATHS = 5;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(
      names = "--set",
      paramLabel = "CODE=SCORE",
      description = "Score to assume for a code; more may follow.")
  private List<String> assignments = new ArrayList<>();

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "CODE=SCORE", hidden = true)
  private List<String> more = new ArrayList<>();

  @Option(names = "--target", paramLabel = "LEVEL|SCORE", description = "Level or total to reach.")
  private @Nullable String target;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (assignments.isEmpty() == (target == null)) {
      throw new UsageException(spec, ProgramProblem.SET_OR_TARGET.text());
    }
    if (target != null && !more.isEmpty()) {
      throw new UsageException(spec, ProgramProblem.ONE_FILE_WITH_TARGET.text());
    }
    ItaJson json = framework.json(console);
    Scorecard card = console.inputs().assessment(json, file).analysis().scorecard();
    if (target == null) {
      assignments.addAll(more);
      simulate(
          json,
          console.inputs().in(file, ScoreAssignments.of(assignments).simulate(card)).orElseThrow());
    } else {
      reach(
          json,
          card,
          console.inputs().in(file, TargetArgument.check(target, card.framework())).orElseThrow());
    }
    return ExitStatus.DONE;
  }

  private void simulate(ItaJson json, Simulation simulation) {
    if (pretty.isWanted()) {
      console.out().print(PrettySimulation.print(simulation, pretty.page(console)));
    } else {
      console.out().println(json.decisions().simulations().write(simulation));
    }
  }

  private void reach(ItaJson json, Scorecard card, Target wanted) {
    ServingTemplates serving = ServingTemplates.of(json.advisor().catalogue(), card);
    ImprovementPaths paths =
        console
            .inputs()
            .in(file, ImprovementPaths.find(card, wanted, serving.costs(), MOST_PATHS))
            .orElseThrow();
    if (pretty.isWanted()) {
      console.out().print(PrettyPaths.print(card, paths, serving, pretty.page(console)));
    } else {
      console.out().println(json.decisions().paths().write(paths));
    }
  }
}
