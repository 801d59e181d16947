package org.openita.framework;

/** How the score of an element follows from those below it. */
public enum Aggregation {
  /** The mean of its children, each counting the same. */
  MEAN,
  /** The flat mean of all items below it: each child counts as often as it has items. */
  MEAN_OF_ITEMS
}
