/**
 * Tallies the national data set on Apache Spark, where one machine is not enough.
 *
 * <p>{@link org.openita.examples.spark.SparkScores} is the program, {@link
 * org.openita.examples.spark.SparkTally} the part to copy into an application.
 */
@NullMarked
package org.openita.examples.spark;

import org.jspecify.annotations.NullMarked;
