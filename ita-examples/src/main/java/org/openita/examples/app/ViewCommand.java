package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.openita.Digits;
import org.openita.Language;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.plan.Layout;
import org.openita.plan.Plan;
import org.openita.plan.PlanView;
import org.openita.plan.TableView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code view}: from a plan to a table in one of the layouts of agencies. */
@Command(
    description = "Shows a plan as a table in one of the layouts that agencies use.",
    mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PLAN", description = "Plan document; - is standard input.")
  private InputFile file = new InputFile("");

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      required = true,
      description = "issues, items, indicators, guideline or method.",
      converter = LayoutConverter.class)
  private Layout layout = Layout.METHOD;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--digits",
      paramLabel = "thai|arabic",
      description = "Digits of the table: arabic (default) or thai.",
      defaultValue = "arabic",
      converter = DigitsConverter.class)
  private Digits digits = Digits.ARABIC;

  @Option(names = "--pretty", description = "Print a page for people instead of JSON.")
  private boolean pretty;

  @Mixin private FrameworkOption framework = new FrameworkOption();

  ViewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Plan plan = console.inputs().plan(json, file);
    Framework own = console.inputs().in(file, json.advisor().framework(plan)).orElseThrow();
    Language language = LanguageOption.ofPages(spec);
    TableView table = PlanView.of(plan, own, layout, language, digits);
    if (pretty) {
      console
          .out()
          .print(
              PrettyTable.print(
                  table, new PrettyPage(language, Digits.ARABIC, console.coloured())));
    } else {
      console.out().println(json.tables().write(table));
    }
    return ExitStatus.DONE;
  }
}
