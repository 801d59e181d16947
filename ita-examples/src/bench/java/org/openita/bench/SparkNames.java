package org.openita.bench;

/** How tables call what runs on Spark, which takes part only in its own profile. */
public final class SparkNames {

  /** Spark SQL on the files. */
  public static final String SQL = "Spark SQL: CSV → scores";

  /** The tally on Spark. */
  public static final String TALLY = "openita on Spark: CSV → scores";

  private SparkNames() {}
}
