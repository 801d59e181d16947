package org.openita.framework;

/** How the score of an element follows from those below it. */
public enum Aggregation {
  /** The mean of its children, each counting the same. */
  MEAN,
  /**
   * Each child counts as often as it has items that apply: where the children are means of their
   * items too, that is the flat mean of all items below.
   */
  MEAN_OF_ITEMS
}
