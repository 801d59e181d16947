package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.comparison.Comparison;
import org.openita.json.ItaJson;
import org.openita.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code compare}: from the assessments of one agency to the changes by year. */
@Command(
    description = "Explains what changed from year to year, from the earliest to the latest.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "2..*",
      paramLabel = "FILE",
      description = "Assessments of one agency in different years; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Comparison comparison = Comparison.compare(cards(json)).orElseThrow();
    if (pretty.isWanted()) {
      console
          .out()
          .print(PrettyComparison.print(comparison, pretty.language(), console.coloured()));
    } else {
      console.out().println(json.decisions().comparisons().write(comparison));
    }
    return ExitStatus.DONE;
  }

  private List<Scorecard> cards(ItaJson json) {
    Console.atMostOneStandardInput(files);
    List<Scorecard> cards = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      try {
        Checked<Advice> advice = json.advised().check(console.read(files.get(i)));
        advice.value().ifPresent(good -> cards.add(good.analysis().scorecard()));
        for (Problem problem : advice.problems()) {
          problems.add(within(i, problem));
        }
      } catch (InvalidInputException unreadable) {
        problems.addAll(unreadable.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(ImmutableList.copyOf(problems));
    }
    return cards;
  }

  /** Prefixes the pointer of a problem with the index of its document. */
  private static Problem within(int index, Problem problem) {
    String document = "/" + index;
    return problem.pointer().equals("/")
        ? Problem.of(document, problem.message())
        : problem.pointer().startsWith("/")
            ? Problem.of(document + problem.pointer(), problem.message())
            : Problem.of(document, problem.toString());
  }
}
