package org.openita.examples.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What the reading of a share leaves beside its counts.
 *
 * @param share the number of the share
 * @param file the file
 * @param lines how many lines begin in it
 * @param faults what is wrong in it
 */
record SharedRead(int share, String file, long lines, List<Fault> faults) implements Serializable {

  /**
   * A bad cell.
   *
   * @param line the line, as if the share were the first of its file
   * @param column the column
   * @param message what is wrong
   */
  record Fault(long line, String column, String message) implements Serializable {}
}
