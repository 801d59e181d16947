package org.openita.examples.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.openita.Checked;
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
  private String file = "";

  @Mixin private YearOption year = new YearOption();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  ScoresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Framework rules = year.framework(framework, console);
    Lines lines = new Lines();
    new ScoreSheet(rules, YearOption.isNamed(rules)).read(new StringReader(text()), lines::row);
    lines.problems.end();
    return lines.problems.status();
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(console.read(file)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw Console.unusable("/", "text must be UTF-8");
    }
  }

  /** Writes valid rows and reports invalid ones. */
  private final class Lines {

    private final ItaJson json = ItaJson.standard();
    private final RowProblems problems =
        new RowProblems(console.err(), console.showsProgress(), () -> {});

    void row(Checked<Assessment> row) {
      row.value().ifPresent(good -> console.out().println(json.assessments().write(good)));
      row.problems().forEach(problem -> problems.row("", problem));
    }
  }
}
