package org.openita.examples.spark;

import java.io.Serializable;
import java.util.List;

/**
 * Holds what reading a split yields besides counts.
 *
 * @param number the number of the split
 * @param file the URI of the file
 * @param lines how many lines start in the split
 * @param problems the problems of its invalid rows
 */
record SplitResult(int number, String file, long lines, List<RowProblem> problems)
    implements Serializable {

  /**
   * Represents a problem of a cell.
   *
   * @param line the line, numbered as if the split were the first of its file
   * @param column the column, such as {@code column 2}
   * @param message the description
   */
  record RowProblem(long line, String column, String message) implements Serializable {}
}
