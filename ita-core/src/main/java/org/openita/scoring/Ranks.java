package org.openita.scoring;

import org.openita.Score;

/**
 * Standard competition ranks (1, 2, 2, 4) by score, the highest first. Immutable and safe for use
 * by many threads.
 */
public final class Ranks {

  /** For each score, in hundredths, how many are higher, and one more. */
  private final int[] ranks;

  private Ranks(int[] ranks) {
    this.ranks = ranks;
  }

  /** Returns the ranks among these scores. */
  public static Ranks among(Iterable<Score> scores) {
    int[] ranks = new int[Score.FULL.hundredths() + 1];
    for (Score score : scores) {
      ranks[score.hundredths()]++;
    }
    int rank = 1;
    for (int i = Score.FULL.hundredths(); i >= 0; i--) {
      int here = ranks[i];
      ranks[i] = rank;
      rank += here;
    }
    return new Ranks(ranks);
  }

  /** Returns the rank of a score, from 1: one more than the number of higher scores. */
  public int rank(Score score) {
    return ranks[score.hundredths()];
  }

  /** Returns the range of ranks, such as {@code ranks 1 to 8300}. */
  @Override
  public String toString() {
    return "ranks 1 to " + ranks[0];
  }
}
