package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.advice.Advisor;
import org.openita.examples.tally.CsvInput;
import org.openita.examples.tally.TallyFiles;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.internal.Excerpt;
import org.openita.json.ItaJson;
import org.openita.scoring.Assessment;
import org.openita.scoring.TalliedAssessments;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Implements {@code tally}: from raw answers to assessments or analyses, one per agency. */
@Command(
    description = "Counts raw answers, one row per respondent, into assessments, one per agency.",
    mixinStandardHelpOptions = true)
final class TallyCommand implements Callable<Integer> {

  /** The number of agencies analysed at a time, which bounds memory. */
  private static final int BATCH = 1024;

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "CSV",
      description = "Tables of raw answers, read as one; - is standard input.")
  private List<InputFile> files = List.of();

  @Mixin private YearOption year = new YearOption();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--scores", description = "Write analyses instead of assessments.")
  private boolean scores;

  TallyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    int workers = threads.number();
    console.inputs().checkStandardInput(files);
    Framework rules = year.framework(framework, console);
    if (rules.elements().values().stream().noneMatch(Element::takesTally)) {
      throw Console.unusable("--fiscal-year", ProgramProblem.NO_ITEMS_TO_TALLY.text(rules.id()));
    }
    TalliedAssessments assessments =
        YearOption.isNamed(rules) ? TalliedAssessments.naming(rules) : TalliedAssessments.of(rules);
    ProgressLine progress = new ProgressLine(console, size());
    RowProblems problems = new RowProblems(console, progress::end);
    TallyBook book = read(assessments.layout(), workers, progress, problems);
    List<Integer> agencies = Ints.asList(book.numbers().toArray());
    Lines lines = new Lines(rules, assessments, book);
    OutputStream out = console.bytes();
    ForkJoinPool pool = new ForkJoinPool(workers);
    try {
      for (List<Integer> some : Iterables.partition(agencies, BATCH)) {
        // The list keeps its order whatever the number of threads.
        for (Checked<byte[]> line :
            pool.submit(() -> some.parallelStream().map(lines::line).toList()).get()) {
          if (line.isValid()) {
            out.write(line.orElseThrow());
            out.write('\n');
          } else {
            named(line.problems()).forEach(problems::row);
          }
        }
      }
    } finally {
      pool.shutdown();
    }
    problems.end();
    return problems.status();
  }

  private TallyBook read(
      TallyLayout layout, int workers, ProgressLine progress, RowProblems problems)
      throws IOException {
    TallyFiles tally =
        TallyFiles.of(layout)
            .threads(workers)
            .onProgress(
                (bytes, total) -> {
                  progress.bytesDone(bytes);
                  progress.show();
                })
            .onProblem((input, problem) -> problems.row(new InputFile(input), problem));
    try {
      Checked<TallyBook> book = tally.read(files.stream().map(this::input).toList());
      if (!book.isValid()) {
        throw new InvalidInputException(invalid(book.problems()));
      }
      return book.orElseThrow();
    } catch (FileSystemException unreadable) {
      throw console.inputs().cannotRead(file(unreadable), unreadable);
    } finally {
      progress.end();
    }
  }

  private CsvInput input(InputFile file) {
    return isRegular(file)
        ? CsvInput.file(file.toString(), console.inputs().path(file))
        : CsvInput.stream(file.toString(), console.inputs().open(file));
  }

  /** Returns whether a file can be read in parts. Those that the system makes up have no size. */
  private boolean isRegular(InputFile file) {
    return !file.isStandardInput()
        && Files.isRegularFile(console.inputs().path(file))
        && console.inputs().size(file).orElse(0) > 0;
  }

  /** Returns the file of a failure. */
  private InputFile file(FileSystemException unreadable) {
    return files.stream()
        .filter(file -> console.inputs().path(file).toString().equals(unreadable.getFile()))
        .findFirst()
        .orElse(files.get(0));
  }

  /** Returns the problems of headers, or those of files that are no spreadsheets. */
  private ImmutableList<Problem> invalid(ImmutableList<Problem> headers) {
    ImmutableList<Problem> mistaken =
        files.stream()
            .filter(this::isRegular)
            .flatMap(
                file ->
                    DocumentKind.SPREADSHEET.mistaken(console.inputs().bytes(file)).stream()
                        .flatMap(List::stream)
                        .map(problem -> console.inputs().in(file, problem)))
            .collect(ImmutableList.toImmutableList());
    return mistaken.isEmpty() ? named(headers) : mistaken;
  }

  /** Returns problems with the name of the only file; those of several files have theirs. */
  private ImmutableList<Problem> named(List<Problem> problems) {
    return files.size() > 1
        ? ImmutableList.copyOf(problems)
        : problems.stream()
            .map(problem -> console.inputs().in(files.get(0), problem))
            .collect(ImmutableList.toImmutableList());
  }

  private OptionalLong size() {
    return files.stream()
        .map(console.inputs()::size)
        .reduce(
            OptionalLong.of(0),
            (a, b) ->
                a.isPresent() && b.isPresent()
                    ? OptionalLong.of(a.getAsLong() + b.getAsLong())
                    : OptionalLong.empty());
  }

  /** Formats the line of an agency; thread-safe. */
  private final class Lines {

    private final TalliedAssessments assessments;
    private final TallyBook book;
    private final ItaJson json;

    Lines(Framework rules, TalliedAssessments assessments, TallyBook book) {
      this.assessments = assessments;
      this.book = book;
      this.json = ItaJson.of(Advisor.standard().withFramework(rules));
    }

    Checked<byte[]> line(int agency) {
      Assessment assessment = assessments.assessment(book, agency);
      if (!scores) {
        return Checked.of(json.assessments().toBytes(assessment));
      }
      Checked<byte[]> line = json.advisor().advise(assessment).map(json.analyses()::toBytes);
      return line.isValid() ? line : Checked.failed(of(assessment, line.problems()));
    }

    /** Prefixes problems with the agency, as there is no line number to name. */
    private static ImmutableList<Problem> of(Assessment assessment, List<Problem> problems) {
      return problems.stream()
          .map(
              problem ->
                  problem.at(
                      "agency " + Excerpt.of(assessment.agency().id()) + ": " + problem.pointer()))
          .collect(ImmutableList.toImmutableList());
    }
  }
}
