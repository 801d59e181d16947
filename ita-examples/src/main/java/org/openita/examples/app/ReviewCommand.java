package org.openita.examples.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.plan.Plan;
import org.openita.review.Review;
import org.openita.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Implements {@code review}: from a plan to its review. */
@Command(
    description = "Reviews a plan by the criteria of its fiscal year and reports its faults.",
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PLAN", description = "Plan document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count the progress reported by this date, and report overdue measures.",
      converter = DateConverter.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--assessment",
      paramLabel = "FILE",
      description = "Assessment on which the plan is based.")
  private @Nullable InputFile assessment;

  @Option(
      names = "--since",
      paramLabel = "REVIEW",
      description = "Earlier review of the plan: say which findings are new, gone or unchanged.")
  private @Nullable InputFile since;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ItaJson json = framework.json(console);
    Plan plan = console.inputs().plan(json, file);
    Framework own = console.inputs().in(file, json.advisor().framework(plan)).orElseThrow();
    Review review = console.inputs().in(file, reviewer(json).review(plan, own)).orElseThrow();
    if (pretty.isWanted()) {
      console.out().print(PrettyReview.print(review, pretty.page(console)));
    } else {
      // A plan may have a hundred thousand findings; as a text they would take twice the memory.
      json.reviews().writeLine(review, console.bytes());
    }
    return ExitStatus.DONE;
  }

  private Reviewer reviewer(ItaJson json) {
    Reviewer reviewer = Reviewer.standard();
    if (asOf != null) {
      reviewer = reviewer.asOf(asOf);
    }
    if (assessment != null) {
      reviewer = reviewer.withAnalysis(console.inputs().assessment(json, assessment).analysis());
    }
    if (since != null) {
      reviewer = reviewer.since(console.inputs().earlierReview(json, since));
    }
    return reviewer;
  }
}
