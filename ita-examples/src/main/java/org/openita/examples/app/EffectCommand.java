package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.plan.Effect;
import org.openita.plan.Plan;
import org.openita.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code effect}: from a plan and two assessments to the changes of scores. */
@Command(
    description =
        "Compares the change of the indicators that a plan targeted with that of the others.",
    mixinStandardHelpOptions = true)
final class EffectCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "PLAN", description = "Plan document.")
  private InputFile file = new InputFile("");

  @Parameters(index = "1", paramLabel = "BEFORE", description = "Assessment before the plan.")
  private InputFile before = new InputFile("");

  @Parameters(index = "2", paramLabel = "AFTER", description = "Assessment after the plan.")
  private InputFile after = new InputFile("");

  @Mixin private FrameworkOption framework = new FrameworkOption();

  EffectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Inputs inputs = console.inputs();
    inputs.checkStandardInput(ImmutableList.of(file, before, after));
    Checked<Plan> plan = inputs.checkPlan(json, file);
    Checked<Advice> earlier = inputs.checkAssessment(json, before);
    Checked<Advice> later = inputs.checkAssessment(json, after);
    ImmutableList<Problem> problems =
        ImmutableList.<Problem>builder()
            .addAll(plan.problems())
            .addAll(earlier.problems())
            .addAll(later.problems())
            .build();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    Framework own = inputs.in(file, json.advisor().framework(plan.orElseThrow())).orElseThrow();
    Checked<Effect> effect = Effect.evaluate(plan.orElseThrow(), own, card(earlier), card(later));
    if (!effect.isValid()) {
      throw new InvalidInputException(
          effect.problems().stream()
              .map(problem -> inputs.in(isOfYears(problem) ? after : file, problem))
              .collect(ImmutableList.toImmutableList()));
    }
    console.out().println(json.effects().write(effect.orElseThrow()));
    return ExitStatus.DONE;
  }

  /** Returns whether a problem is one of the two assessments; the plan has a fiscal year too. */
  private static boolean isOfYears(Problem problem) {
    return problem.pointer().equals("/fiscalYear");
  }

  private static Scorecard card(Checked<Advice> advice) {
    return advice.orElseThrow().analysis().scorecard();
  }
}
