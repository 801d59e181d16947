package org.openita.scoring;

import org.openita.Score;

/**
 * Competition ranks (1, 2, 2, 4) by score, the highest first. Immutable and safe for use by many
 * threads.
 */
public final class Ranks {

  /** For each score, in hundredths, how many are higher, and one more. */
  private final int[] ranks;

  private Ranks(int[] ranks) {
    this.ranks = ranks;
  }

  /** The ranks among these scores. */
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

  /** The rank of a score, from 1: how many are higher, and one more. */
  public int of(Score score) {
    return ranks[score.hundredths()];
  }

  /** How many scores are higher than the lowest possible one, for people. */
  @Override
  public String toString() {
    return "ranks 1 to " + ranks[0];
  }
}
