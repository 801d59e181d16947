package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ThaiNumerals;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.InstrumentPart;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/**
 * The spreadsheet that people have: one row an agency, one column a published score.
 *
 * <p>Columns of instruments are what was declared, all others are evidence. A blank cell says
 * nothing about its code.
 */
final class ScoreSheet {

  private static final String AGENCY = "agency";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a column holds. */
  private enum Kind {
    AGENCY,
    EVIDENCE,
    DECLARED
  }

  private record Column(Kind kind, String name, Optional<Code> code) {}

  private final Framework framework;
  private final Optional<String> named;

  /** A sheet of codes of a framework, which the assessments name where that is asked for. */
  ScoreSheet(Framework framework, boolean name) {
    this.framework = framework;
    this.named = name ? Optional.of(framework.id()) : Optional.empty();
  }

  /**
   * Hands over every row in order, as an assessment or as what is wrong with it.
   *
   * @throws InvalidInputException if the header cannot be used
   */
  void read(Reader csv, Consumer<Checked<Assessment>> rows) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            // A stray quote costs its row and not the rest of the sheet.
            .setTrailingData(true)
            .get()
            .parse(csv)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new InvalidInputException(
            ImmutableList.of(
                Problem.of("line 1, column 1", "the header is missing; it starts with agency")));
      }
      ImmutableList<Column> columns = header(records.next());
      long line = parser.getCurrentLineNumber();
      while (hasNext(records, line + 1, rows)) {
        CSVRecord row = records.next();
        line = parser.getCurrentLineNumber();
        rows.accept(row(columns, row, line));
      }
    } catch (UncheckedIOException malformed) {
      throw new InvalidInputException(
          ImmutableList.of(Problem.of("/", "the text is not well-formed CSV")));
    }
  }

  /** Whether there is one more row; one whose quote is never closed takes all that follows. */
  private static boolean hasNext(
      Iterator<CSVRecord> records, long line, Consumer<Checked<Assessment>> rows) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException open) {
      rows.accept(
          Checked.failed("line " + line, "a quote is opened at or below this line and not closed"));
      return false;
    }
  }

  private ImmutableList<Column> header(CSVRecord header) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = (i == 0 ? header.get(i).replace("\uFEFF", "") : header.get(i)).strip();
      String at = "line 1, column " + (i + 1);
      Checked<Column> column = column(name, at);
      problems.addAll(column.problems());
      column.value().ifPresent(columns::add);
      String key = column.value().flatMap(Column::code).map(Code::value).orElse(name);
      Integer first = seen.putIfAbsent(key, i + 1);
      if (first != null) {
        problems.add(Problem.of(at, Excerpt.of(name) + " stands in column " + first + " already"));
      }
    }
    if (!seen.containsKey(AGENCY)) {
      problems.add(Problem.of("line 1", "there is no column agency"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(ImmutableList.copyOf(problems));
    }
    return columns.build();
  }

  private Checked<Column> column(String name, String at) {
    if (name.equals(AGENCY)) {
      return Checked.of(new Column(Kind.AGENCY, name, Optional.empty()));
    }
    String arabic = ThaiNumerals.toArabic(name);
    Optional<Code> part =
        framework.parts().stream()
            .map(InstrumentPart::code)
            .filter(code -> code.value().equals(arabic))
            .findFirst();
    if (part.isPresent()) {
      return Checked.of(new Column(Kind.EVIDENCE, name, part));
    }
    Optional<Element> element = Code.tryParse(arabic).flatMap(framework::element);
    Optional<Indicator> indicator = framework.indicatorNamed(name);
    Optional<Element> found = element.isPresent() ? element : indicator.map(i -> i);
    if (found.isEmpty()) {
      return Checked.failed(
          at,
          Excerpt.of(name)
              + " is neither a code nor the name of an indicator of "
              + framework.id());
    }
    Optional<Code> code = found.map(Element::code);
    return switch (found.get().kind()) {
      case INSTRUMENT -> Checked.of(new Column(Kind.DECLARED, name, code));
      case LINE ->
          Checked.failed(
              at, Excerpt.of(name) + " is an answer line, which takes a tally and no score");
      case INDICATOR, SUB_INDICATOR, ITEM -> Checked.of(new Column(Kind.EVIDENCE, name, code));
    };
  }

  private Checked<Assessment> row(List<Column> columns, CSVRecord row, long line) {
    List<Problem> problems = new ArrayList<>();
    if (row.size() != columns.size()) {
      return Checked.failed(
          "line " + line,
          "the row has " + row.size() + " cells but the header has " + columns.size());
    }
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(framework.fiscalYear()).framework(named);
    Declared.Builder declared = Declared.builder();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String cell = row.get(i).strip();
      String at = "line " + line + ", column " + (i + 1);
      if (column.kind() == Kind.AGENCY) {
        if (cell.isEmpty()) {
          problems.add(Problem.of(at, "the id of the agency is blank"));
        } else {
          assessment.agency(Agency.of(cell));
        }
      } else if (!cell.isEmpty()) {
        Checked<BigDecimal> score = score(column, cell, at);
        problems.addAll(score.problems());
        score
            .value()
            .ifPresent(
                value -> {
                  Code code = column.code().orElseThrow();
                  if (column.kind() == Kind.DECLARED) {
                    declared.putScore(code, value);
                  } else {
                    assessment.putScore(code, value);
                  }
                });
      }
    }
    return problems.isEmpty()
        ? Checked.of(assessment.declared(declared.build()).build())
        : Checked.failed(problems);
  }

  private static Checked<BigDecimal> score(Column column, String cell, String at) {
    try {
      BigDecimal value = Decimals.parse(ThaiNumerals.toArabic(cell), Decimals.MOST_DECIMALS);
      if (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0) {
        return Checked.of(value);
      }
    } catch (IllegalArgumentException notDecimal) {
      return Checked.failed(at, column.name() + ": " + notDecimal.getMessage());
    }
    return Checked.failed(
        at, column.name() + ": a score must be in [0, 100] but was " + Excerpt.of(cell));
  }
}
