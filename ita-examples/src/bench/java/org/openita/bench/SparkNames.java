package org.openita.bench;

/** Names the candidates on Spark, which run only in the profile {@code spark}. */
public final class SparkNames {

  /** The name of Spark SQL on the files. */
  public static final String SQL = "Spark SQL: CSV → scores";

  /** The name of the tally on Spark. */
  public static final String TALLY = "openita on Spark: CSV → scores";

  private SparkNames() {}
}
