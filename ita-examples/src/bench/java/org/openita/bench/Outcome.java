package org.openita.bench;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Arrays;

/** Holds the totals and ranks of all agencies as computed by one candidate. Immutable. */
public final class Outcome {

  private static final int MOST = 100_00;

  private final int[] totals;
  private final int[] ranks;

  private Outcome(int[] totals, int[] ranks) {
    this.totals = totals;
    this.ranks = ranks;
  }

  /**
   * Returns an outcome with competition ranks (1, 2, 2, 4) by these totals.
   *
   * @param totals in hundredths of a point, 0 to 10000, by the number of the agency
   */
  public static Outcome of(int[] totals) {
    int[] above = new int[MOST + 2];
    for (int total : totals) {
      checkArgument(total >= 0 && total <= MOST, "total must be in [0, 10000] but was %s", total);
      above[total]++;
    }
    int rank = 1;
    for (int i = MOST; i >= 0; i--) {
      int here = above[i];
      above[i] = rank;
      rank += here;
    }
    return of(totals, Arrays.stream(totals).map(total -> above[total]).toArray());
  }

  /** Returns an outcome with ranks computed by the engine. */
  public static Outcome of(int[] totals, int[] ranks) {
    return new Outcome(totals.clone(), ranks.clone());
  }

  /** Returns how many totals differ from those of another. */
  int differingTotals(Outcome other) {
    return differing(totals, other.totals);
  }

  /** Returns how many ranks differ from those of another. */
  int differingRanks(Outcome other) {
    return differing(ranks, other.ranks);
  }

  /** Returns the id, total and rank of each agency as CSV. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < totals.length; i++) {
      text.append(NationalData.id(i)).append(',');
      text.append(BigDecimal.valueOf(totals[i], 2)).append(',').append(ranks[i]).append('\n');
    }
    return text.toString();
  }

  private static int differing(int[] mine, int[] others) {
    checkArgument(mine.length == others.length, "outcomes must have the same agencies");
    int count = 0;
    for (int i = 0; i < mine.length; i++) {
      count += mine[i] == others[i] ? 0 : 1;
    }
    return count;
  }
}
