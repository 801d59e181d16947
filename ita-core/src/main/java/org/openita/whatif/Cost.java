package org.openita.whatif;

/**
 * What a set of changes costs, compared lexicographically: what the cost model weighs first, what
 * it weighs second, then the number of assumptions.
 */
record Cost(long first, long second, long assumptions) implements Comparable<Cost> {

  static final Cost NOTHING = new Cost(0, 0, 0);

  Cost plus(Cost other) {
    return new Cost(first + other.first, second + other.second, assumptions + other.assumptions);
  }

  Cost minus(Cost other) {
    return new Cost(first - other.first, second - other.second, assumptions - other.assumptions);
  }

  @Override
  public int compareTo(Cost other) {
    int order = Long.compare(first, other.first);
    order = order != 0 ? order : Long.compare(second, other.second);
    return order != 0 ? order : Long.compare(assumptions, other.assumptions);
  }
}
