package org.openita.framework;

/** How the score of an element follows from the scores of its children. */
public enum Aggregation {
  /** The mean of the children, all with the same weight. */
  MEAN,
  /**
   * The mean of the children, each weighted by its number of applicable items. Where the children
   * are means of their items too, that is the flat mean of all items below.
   */
  MEAN_OF_ITEMS
}
