package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.json.ItaJson;
import org.openita.scoring.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A spreadsheet of published scores in, assessments out, one to a line. */
@Command(
    name = "scores",
    description =
        "Makes assessments of a spreadsheet: agency, then one column a code or indicator.",
    mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "CSV", description = "The spreadsheet as CSV; - is standard input.")
  private String file = "";

  @Option(
      names = "--fiscal-year",
      paramLabel = "YEAR",
      required = true,
      description = "The fiscal year of the scores (B.E.).",
      converter = FiscalYearConverter.class)
  private @Nullable FiscalYear year;

  @Mixin private FrameworkOption framework = new FrameworkOption();

  ScoresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Framework> own = framework.framework(console);
    FiscalYear asked = Objects.requireNonNull(year);
    Framework rules = own.orElseGet(() -> Frameworks.builtIn().of(asked).orElseThrow());
    if (!rules.fiscalYear().equals(asked)) {
      throw new InvalidInputException(
          ImmutableList.of(
              Problem.of(
                  "--fiscal-year",
                  "framework "
                      + rules.id()
                      + " holds for "
                      + rules.fiscalYear()
                      + ", not "
                      + asked)));
    }
    Lines lines = new Lines();
    new ScoreSheet(rules, isNamed(rules)).read(new StringReader(text()), lines::row);
    return lines.status;
  }

  /** Whether the assessments must name the framework, because it is not the year's own. */
  private static boolean isNamed(Framework rules) {
    return Frameworks.builtIn()
        .of(rules.fiscalYear())
        .value()
        .map(builtIn -> !builtIn.id().equals(rules.id()))
        .orElse(true);
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(console.read(file)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidInputException(
          ImmutableList.of(Problem.of("/", "the text is not UTF-8; only UTF-8 is allowed")));
    }
  }

  /** Writes good rows and reports bad ones. */
  private final class Lines {

    private final ItaJson json = ItaJson.standard();
    private int status = Status.DONE;

    void row(Checked<Assessment> row) {
      row.value().ifPresent(good -> console.out().println(json.assessments().write(good)));
      row.problems().forEach(problem -> console.err().println(problem));
      if (!row.isValid()) {
        status = Status.BAD_LINES;
      }
    }
  }
}
