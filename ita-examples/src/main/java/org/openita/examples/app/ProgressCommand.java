package org.openita.examples.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.Language;
import org.openita.Text;
import org.openita.json.ItaJson;
import org.openita.plan.Evidence;
import org.openita.plan.Plan;
import org.openita.plan.Progress;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code progress}: adds a progress entry to a plan. */
@Command(
    description =
        "Records the progress of a measure; texts may be Thai or English, and @FILE takes one from a"
            + " UTF-8 file (@@ begins a text with @).",
    mixinStandardHelpOptions = true)
final class ProgressCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PLAN", description = "Plan document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(
      names = "--measure",
      paramLabel = "ID",
      required = true,
      description = "Id of the measure.")
  private String measure = "";

  @Option(
      names = "--status",
      paramLabel = "S",
      required = true,
      description = "NOT_STARTED, IN_PROGRESS, DONE or CANCELLED, or its Thai name.",
      converter = StatusConverter.class)
  private Status status = Status.NOT_STARTED;

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Date of the report, such as 2023-01-27 or \"27 ม.ค. 66\".",
      converter = DateConverter.class)
  private @Nullable LocalDate date;

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "Monitoring round, as a month of the fiscal year from 1 to 12.")
  private @Nullable Integer round;

  @Option(names = "--result", paramLabel = "TEXT", description = "What was done.")
  private @Nullable String result;

  @Option(names = "--outcome", paramLabel = "TEXT", description = "What it achieved.")
  private @Nullable String outcome;

  @Option(names = "--evidence", paramLabel = "TEXT", description = "What proves it.")
  private @Nullable String evidence;

  @Option(names = "--link", paramLabel = "URL", description = "Where the evidence is published.")
  private @Nullable String link;

  @Option(names = "--suggestion", paramLabel = "TEXT", description = "What to do next.")
  private @Nullable String suggestion;

  @Mixin private FrameworkOption framework = new FrameworkOption();

  ProgressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProgressEntry entry = entry();
    ItaJson json = framework.json(console);
    Plan plan = console.inputs().plan(json, file);
    Plan recorded = console.inputs().in(file, Progress.record(plan, measure, entry)).orElseThrow();
    console.out().println(json.plans().write(recorded));
    return ExitStatus.DONE;
  }

  private ProgressEntry entry() {
    if (link != null && TextArguments.isBlank(link)) {
      throw Console.unusable("--link", ProgramProblem.BLANK_TEXT.text());
    }
    if (link != null && evidence == null) {
      throw new UsageException(spec, ProgramProblem.LINK_WITHOUT_EVIDENCE.text());
    }
    if (round != null && (round < 1 || round > 12)) {
      throw new UsageException(spec, ProgramProblem.NOT_A_ROUND.text(round));
    }
    ProgressEntry.Builder entry = ProgressEntry.builder();
    entry
        .date(Optional.ofNullable(date))
        .round(Optional.ofNullable(round))
        .status(status)
        .result(text("--result", result))
        .outcome(text("--outcome", outcome))
        .suggestion(text("--suggestion", suggestion));
    text("--evidence", evidence)
        .ifPresent(
            proof ->
                entry.addEvidence(
                    Evidence.builder()
                        .text(proof.in(Language.TH))
                        .link(Optional.ofNullable(link))
                        .build()));
    return entry.build();
  }

  private Optional<Text> text(String option, @Nullable String argument) {
    return Optional.ofNullable(argument).map(new ProgressText(option, console)::of);
  }
}
