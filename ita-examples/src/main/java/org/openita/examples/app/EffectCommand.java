package org.openita.examples.app;

import java.util.concurrent.Callable;
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
  private String file = "";

  @Parameters(index = "1", paramLabel = "BEFORE", description = "Assessment before the plan.")
  private String before = "";

  @Parameters(index = "2", paramLabel = "AFTER", description = "Assessment after the plan.")
  private String after = "";

  @Mixin private FrameworkOption framework = new FrameworkOption();

  EffectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Plan plan = json.checkedPlans().read(console.read(file));
    Framework own = json.advisor().framework(plan).orElseThrow();
    Effect effect = Effect.evaluate(plan, own, card(json, before), card(json, after)).orElseThrow();
    console.out().println(json.effects().write(effect));
    return ExitStatus.DONE;
  }

  private Scorecard card(ItaJson json, String assessment) {
    return json.advised().read(console.read(assessment)).analysis().scorecard();
  }
}
