package org.openita.uncertainty;

/**
 * The score of an instrument that has a sampling error.
 *
 * @param mean the score found
 * @param error its standard error, above 0
 * @param share the share of the total that it makes
 * @param isComponent whether levels have conditions on it
 */
record UncertainScore(double mean, double error, double share, boolean isComponent) {

  /** Returns the probability of this score or a higher one. */
  double probabilityOfAtLeast(double score) {
    return StandardNormal.cdf((mean - score) / error);
  }
}
