package org.openita.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.openita.bench.Agencies;
import org.openita.bench.Candidate;
import org.openita.bench.Dataset;
import org.openita.bench.Engine;
import org.openita.bench.NationalData;
import org.openita.bench.NationalScores;
import org.openita.bench.Outcome;
import org.openita.bench.ScoreSql;
import org.openita.bench.SparkNames;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Runs Spark on the national data set, with its SQL and with the tally of the library. */
public final class SparkEngine implements Engine {

  private final SparkSession session;

  /** Starts Spark on all cores. */
  public SparkEngine() {
    this.session =
        SparkSession.builder()
            .sparkContext(SparkScores.context("local[*]").sc())
            // The default of 200 partitions is far too many for a few megabytes.
            .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors())
            .getOrCreate();
  }

  @Override
  public ImmutableList<Candidate<?>> candidates(Dataset files) {
    view("survey", files.survey().toUri().toString(), ScoreSql.survey());
    view("checklist", files.checklist().toUri().toString(), ScoreSql.checklist());
    NationalScores scores = NationalScores.create();
    return ImmutableList.of(
        Candidate.scores(SparkNames.SQL, this::sql),
        Candidate.scores(
            SparkNames.TALLY, () -> scores.outcome(tally(files, scores.layout()), true)));
  }

  private void view(String name, String file, List<String> columns) {
    StructType schema = new StructType().add("agency", DataTypes.StringType);
    for (String column : columns) {
      schema = schema.add(column, DataTypes.ByteType);
    }
    session.read().option("header", true).schema(schema).csv(file).createOrReplaceTempView(name);
  }

  private Outcome sql() {
    int[] totals = new int[NationalData.AGENCIES];
    int[] ranks = new int[NationalData.AGENCIES];
    for (Row row : session.sql(ScoreSql.scores("survey", "checklist")).collectAsList()) {
      int agency = Agencies.number(row.getString(0));
      totals[agency] = (int) Math.round(100 * row.getDouble(1));
      ranks[agency] = row.getInt(2);
    }
    return Outcome.of(totals, ranks);
  }

  private TallyBook tally(Dataset files, TallyLayout layout) throws IOException {
    return SparkTally.of(
            JavaSparkContext.fromSparkContext(session.sparkContext()),
            layout,
            problem -> {
              throw new IllegalStateException(problem.toString());
            })
        .read(List.of(files.survey().toUri(), files.checklist().toUri()))
        .orElseThrow();
  }

  @Override
  public void close() {
    session.stop();
  }
}
