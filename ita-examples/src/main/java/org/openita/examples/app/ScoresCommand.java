package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.scoring.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code scores}: from a spreadsheet of published scores to assessments. */
@Command(
    description =
        "Converts a spreadsheet to assessments: agency, then one column per code or indicator.",
    mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "CSV", description = "Spreadsheet as CSV; - is standard input.")
  private InputFile file = new InputFile("");

  @Mixin private YearOption year = new YearOption();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  ScoresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Framework rules = year.framework(framework, console);
    Lines lines = new Lines();
    ScoreSheet sheet = new ScoreSheet(rules, YearOption.isNamed(rules));
    String text = text();
    try {
      sheet.read(new StringReader(text), lines::row);
    } catch (InvalidInputException header) {
      throw new InvalidInputException(named(header.problems()));
    }
    lines.problems.end();
    return lines.problems.status();
  }

  private ImmutableList<Problem> named(List<Problem> problems) {
    return problems.stream()
        .map(problem -> console.inputs().in(file, problem))
        .collect(ImmutableList.toImmutableList());
  }

  private String text() {
    byte[] document = console.inputs().bytes(file);
    Optional<ImmutableList<Problem>> other = DocumentKind.SPREADSHEET.mistaken(document);
    if (other.isPresent()) {
      throw new InvalidInputException(
          ImmutableList.of(console.inputs().in(file, other.get().get(0))));
    }
    if (document.length > Inputs.LARGEST) {
      throw console.inputs().invalid(file, ProgramProblem.TOO_LARGE.at("/"));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw console.inputs().invalid(file, ProgramProblem.NOT_UTF_8.at("/"));
    }
  }

  /** Writes valid rows and reports invalid ones. */
  private final class Lines {

    private final ItaJson json = ItaJson.standard();
    private final RowProblems problems = new RowProblems(console, () -> {});

    void row(Checked<Assessment> row) {
      row.value().ifPresent(good -> console.out().println(json.assessments().write(good)));
      row.problems().forEach(problem -> problems.row(file, problem));
    }
  }
}
