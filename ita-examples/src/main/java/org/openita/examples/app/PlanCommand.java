package org.openita.examples.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.FiscalYear;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.advice.PlanProposer;
import org.openita.catalogue.Catalogue;
import org.openita.json.ItaJson;
import org.openita.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code plan}: from an assessment to a proposed plan. */
@Command(
    description = "Proposes a plan of measures from an assessment.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(
      names = "--fiscal-year",
      paramLabel = "Y",
      description = "Fiscal year of the plan; by default the year after the assessment.",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear fiscalYear;

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Document of the names of the agency's units by role.")
  private @Nullable InputFile units;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "Document of measure templates to add to the built-in ones.")
  private @Nullable InputFile catalogue;

  @Option(
      names = "--max",
      paramLabel = "N",
      description =
          "Maximum number of measures, exceeded if an urgent weakness or issue to develop would"
              + " otherwise have none.")
  private @Nullable Integer most;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PlanProposer proposer = proposer();
    ItaJson json = json();
    Advice advice = console.inputs().assessment(json, file);
    String fingerprint = json.fingerprint(advice.analysis().scorecard().framework());
    Plan plan =
        console
            .inputs()
            .in(file, proposer.withFingerprint(fingerprint).propose(advice))
            .orElseThrow();
    if (pretty.isWanted()) {
      console
          .out()
          .print(
              PrettyPlan.print(
                  plan, json.advisor().framework(plan).orElseThrow(), pretty.page(console)));
    } else {
      console.out().println(json.plans().write(plan));
    }
    return ExitStatus.DONE;
  }

  private PlanProposer proposer() {
    if (most != null && most < 0) {
      throw new UsageException(spec, ProgramProblem.NEGATIVE_MOST.text(most));
    }
    PlanProposer proposer = PlanProposer.standard();
    if (most != null) {
      proposer = proposer.withAtMost(most);
    }
    if (fiscalYear != null) {
      proposer = proposer.withFiscalYear(fiscalYear);
    }
    return units == null ? proposer : proposer.withUnits(console.inputs().units(units));
  }

  private ItaJson json() {
    ItaJson json = framework.json(console);
    Advisor advisor = json.advisor();
    return Optional.ofNullable(catalogue)
        .map(console.inputs()::catalogue)
        .map(Catalogue.builtIn()::with)
        .map(advisor::withCatalogue)
        .map(ItaJson::of)
        .orElse(json);
  }
}
