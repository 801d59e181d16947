/**
 * The national data set on Apache Spark: where one machine is not enough, the same tally counts on
 * many.
 *
 * <p>{@link org.openita.examples.spark.SparkScores} is the program, {@link
 * org.openita.examples.spark.SparkTally} the part to copy into one's own.
 */
@NullMarked
package org.openita.examples.spark;

import org.jspecify.annotations.NullMarked;
