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
import org.openita.Score;
import org.openita.ThaiNumerals;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.InstrumentPart;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/**
 * Reads a spreadsheet of published scores, with one row per agency and one column per score.
 *
 * <p>The scores of instruments are declared results, all others are evidence. A blank cell is a
 * missing score, and a blank row is skipped.
 */
final class ScoreSheet {

  private static final String AGENCY = "agency";

  /** The most characters of an id, as in an assessment document. */
  private static final int LONGEST_ID = 100_000;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The content of a column. */
  private enum Kind {
    AGENCY,
    EVIDENCE,
    DECLARED
  }

  private record Column(Kind kind, String name, Optional<Code> code) {}

  private final Framework framework;
  private final Optional<String> frameworkId;

  /** Creates a reader; the assessments name the framework if {@code named} is true. */
  ScoreSheet(Framework framework, boolean named) {
    this.framework = framework;
    this.frameworkId = named ? Optional.of(framework.id()) : Optional.empty();
  }

  /**
   * Passes every row in order to a consumer, as an assessment or its problems.
   *
   * @throws InvalidInputException if the header is invalid
   */
  void read(Reader csv, Consumer<Checked<Assessment>> rows) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            // A stray quote invalidates its row only, not the rest of the sheet.
            .setTrailingData(true)
            .get()
            .parse(csv)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new InvalidInputException(
            ImmutableList.of(ProgramProblem.NO_HEADER.at("line 1, column 1")));
      }
      ImmutableList<Column> columns = header(records.next());
      long line = parser.getCurrentLineNumber();
      while (hasNext(records, line + 1, rows)) {
        CSVRecord row = records.next();
        line = parser.getCurrentLineNumber();
        if (row.size() > 1 || !Blanks.isBlank(row.get(0))) {
          rows.accept(row(columns, row, line));
        }
      }
    } catch (UncheckedIOException malformed) {
      throw new InvalidInputException(ImmutableList.of(ProgramProblem.MALFORMED_CSV.at("/")));
    }
  }

  /** Returns whether there is another row; an unclosed quote consumes all that follow. */
  private static boolean hasNext(
      Iterator<CSVRecord> records, long line, Consumer<Checked<Assessment>> rows) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException open) {
      rows.accept(Checked.failed(ProgramProblem.UNCLOSED_QUOTE.at("line " + line)));
      return false;
    }
  }

  private ImmutableList<Column> header(CSVRecord header) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = Blanks.strip(header.get(i));
      String at = "line 1, column " + (i + 1);
      Checked<Column> column = column(name, at);
      problems.addAll(column.problems());
      column.value().ifPresent(columns::add);
      String key = column.value().flatMap(Column::code).map(Code::value).orElse(name);
      Integer first = seen.putIfAbsent(key, i + 1);
      if (first != null) {
        problems.add(ProgramProblem.DUPLICATE_COLUMN.at(at, Excerpt.of(name), first));
      }
    }
    if (!seen.containsKey(AGENCY)) {
      problems.add(ProgramProblem.NO_AGENCY_COLUMN.at("line 1"));
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
      return Checked.failed(ProgramProblem.UNKNOWN_COLUMN.at(at, Excerpt.of(name), framework.id()));
    }
    Optional<Code> code = found.map(Element::code);
    return switch (found.get().kind()) {
      case INSTRUMENT -> Checked.of(new Column(Kind.DECLARED, name, code));
      case LINE -> Checked.failed(ProgramProblem.LINE_COLUMN.at(at, Excerpt.of(name)));
      case INDICATOR, SUB_INDICATOR, ITEM -> Checked.of(new Column(Kind.EVIDENCE, name, code));
    };
  }

  private Checked<Assessment> row(List<Column> columns, CSVRecord row, long line) {
    List<Problem> problems = new ArrayList<>();
    if (row.size() != columns.size()) {
      return Checked.failed(
          ProgramProblem.OTHER_NUMBER_OF_CELLS.at("line " + line, columns.size(), row.size()));
    }
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(framework.fiscalYear()).framework(frameworkId);
    Declared.Builder declared = Declared.builder();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String cell = Blanks.strip(row.get(i));
      String at = "line " + line + ", column " + (i + 1);
      if (column.kind() == Kind.AGENCY) {
        if (cell.isEmpty()) {
          problems.add(ProgramProblem.NO_AGENCY_ID.at(at));
        } else if (cell.codePointCount(0, cell.length()) > LONGEST_ID) {
          problems.add(
              ProgramProblem.AGENCY_ID_TOO_LONG.at(
                  at, LONGEST_ID, Excerpt.of(cell), cell.codePointCount(0, cell.length())));
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
      BigDecimal value = Score.parseExact(ThaiNumerals.toArabic(cell));
      if (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0) {
        return Checked.of(value);
      }
    } catch (IllegalArgumentException notDecimal) {
      return Checked.failed(
          ProgramProblem.IN_COLUMN.at(
              at, Excerpt.bare(column.name()), ProgramProblem.said(notDecimal)));
    }
    return Checked.failed(
        ProgramProblem.SCORE_OUTSIDE.at(at, Excerpt.bare(column.name()), Excerpt.of(cell)));
  }
}
