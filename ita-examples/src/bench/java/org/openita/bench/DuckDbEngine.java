package org.openita.bench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs DuckDB over JDBC, in memory and, by default, on all cores. */
final class DuckDbEngine implements AutoCloseable {

  static final String FROM_CSV = "DuckDB: CSV → scores in SQL";
  static final String LOADED_SUMS = "DuckDB: loaded → sum/count of 20 items";
  static final String LOADED_SCORES = "DuckDB: loaded → scores in SQL";

  private final Connection connection;
  private final Dataset files;

  private DuckDbEngine(Connection connection, Dataset files) {
    this.connection = connection;
    this.files = files;
  }

  static DuckDbEngine open(Dataset files) throws SQLException {
    return new DuckDbEngine(DriverManager.getConnection("jdbc:duckdb:"), files);
  }

  ImmutableList<Candidate<?>> candidates() throws SQLException {
    String survey = table(files.survey(), ScoreSql.survey());
    String checklist = table(files.checklist(), ScoreSql.checklist());
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE survey AS SELECT * FROM " + survey);
      statement.execute("CREATE TABLE checklist AS SELECT * FROM " + checklist);
    }
    return ImmutableList.of(
        Candidate.scores(FROM_CSV, this::scoresFromCsv),
        Candidate.scan(LOADED_SUMS, () -> sums("survey")),
        Candidate.scores(LOADED_SCORES, () -> scores("survey", "checklist")));
  }

  Outcome scoresFromCsv() throws SQLException {
    return scores(
        table(files.survey(), ScoreSql.survey()), table(files.checklist(), ScoreSql.checklist()));
  }

  /** Returns the table expression of a file; the columns are given, so none are sniffed. */
  private static String table(Path file, List<String> columns) {
    return "read_csv('"
        + file.toString().replace("'", "''")
        + "', header = true, auto_detect = false, delim = ',', columns = {'agency': 'VARCHAR', "
        + String.join(", ", columns.stream().map(code -> "'" + code + "': 'TINYINT'").toList())
        + "})";
  }

  private Outcome scores(String survey, String checklist) throws SQLException {
    int[] totals = new int[NationalData.AGENCIES];
    int[] ranks = new int[NationalData.AGENCIES];
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ScoreSql.scores(survey, checklist))) {
      while (rows.next()) {
        int agency = Agencies.number(rows.getString(1));
        totals[agency] = (int) Math.round(100 * rows.getDouble(2));
        ranks[agency] = rows.getInt(3);
      }
    }
    return Outcome.of(totals, ranks);
  }

  private long sums(String survey) throws SQLException {
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ScoreSql.sums(survey))) {
      int columns = 2 * NationalData.SURVEY_ITEMS;
      while (rows.next()) {
        for (int i = 0; i < columns; i++) {
          sum += rows.getLong(i + 2);
        }
      }
    }
    return sum;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
