package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern INDEXED = Pattern.compile("/([0-9]{1,9})(/.*)");

  private final Console console;

  @Parameters(
      arity = "2..*",
      paramLabel = "FILE",
      description = "Assessments of one agency in different years; - is standard input.")
  private List<InputFile> files = new ArrayList<>();

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItaJson json = framework.json(console);
    Comparison comparison = compare(cards(json));
    if (pretty.isWanted()) {
      console.out().print(PrettyComparison.print(comparison, pretty.page(console)));
    } else {
      console.out().println(json.decisions().comparisons().write(comparison));
    }
    return ExitStatus.DONE;
  }

  private List<Scorecard> cards(ItaJson json) {
    console.inputs().checkStandardInput(files);
    List<Scorecard> cards = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (InputFile file : files) {
      Checked<Advice> advice = console.inputs().checkAssessment(json, file);
      advice.value().ifPresent(good -> cards.add(good.analysis().scorecard()));
      problems.addAll(advice.problems());
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(ImmutableList.copyOf(problems));
    }
    return cards;
  }

  private Comparison compare(List<Scorecard> cards) {
    Checked<Comparison> comparison = Comparison.compare(cards);
    if (!comparison.isValid()) {
      throw new InvalidInputException(
          comparison.problems().stream().map(this::named).collect(ImmutableList.toImmutableList()));
    }
    return comparison.orElseThrow();
  }

  /** Replaces the index of an assessment, with which a pointer begins, by its file. */
  private Problem named(Problem problem) {
    Matcher pointer = INDEXED.matcher(problem.pointer());
    return pointer.matches()
        ? console
            .inputs()
            .in(files.get(Integer.parseInt(pointer.group(1))), problem.at(pointer.group(2)))
        : problem;
  }
}
