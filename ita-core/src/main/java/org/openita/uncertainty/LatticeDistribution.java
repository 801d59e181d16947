package org.openita.uncertainty;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * A discrete distribution on evenly spaced points.
 *
 * @param start the first point
 * @param spacing the distance between points
 * @param mass the probability of each point
 */
record LatticeDistribution(double start, double spacing, ImmutableDoubleArray mass) {

  private static final int CELLS = 400;

  /** Returns the distribution of a value that is certain. */
  static LatticeDistribution certain(double value) {
    return new LatticeDistribution(value, 0, ImmutableDoubleArray.of(1));
  }

  /**
   * Returns the distribution of a share of a normally distributed score without what lies below a
   * threshold. The mass of each cell is at its middle, so the masses add up to the probability of
   * reaching the threshold.
   *
   * @param reach how many standard errors either side of the mean are covered
   */
  static LatticeDistribution ofNormal(UncertainScore score, double threshold, double reach) {
    double low = Math.max(threshold, score.mean() - reach * score.error());
    double high = Math.max(low, score.mean() + reach * score.error());
    double width = (high - low) / CELLS;
    double[] mass = new double[CELLS];
    double below = StandardNormal.cdf((low - score.mean()) / score.error());
    for (int i = 0; i < CELLS; i++) {
      double next = StandardNormal.cdf((low + width * (i + 1) - score.mean()) / score.error());
      mass[i] = next - below;
      below = next;
    }
    return new LatticeDistribution(
        (low + width / 2) * score.share(),
        width * score.share(),
        ImmutableDoubleArray.copyOf(mass));
  }

  int size() {
    return mass.length();
  }

  double point(int index) {
    return start + spacing * index;
  }

  /** Returns the distribution of the sum with another independent value. */
  LatticeDistribution plus(LatticeDistribution other) {
    if (size() == 1) {
      return new LatticeDistribution(start + other.start, other.spacing, other.mass);
    }
    double sumStart = start + other.start;
    double sumSpacing = (spacing * (size() - 1) + other.spacing * (other.size() - 1)) / CELLS;
    double[] sum = new double[CELLS + 2];
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        double both = mass.get(i) * other.mass.get(j);
        double place = sumSpacing == 0 ? 0 : (point(i) + other.point(j) - sumStart) / sumSpacing;
        int cell = (int) place;
        // Linear binning keeps the mean.
        sum[cell] += both * (1 - (place - cell));
        sum[cell + 1] += both * (place - cell);
      }
    }
    return new LatticeDistribution(sumStart, sumSpacing, ImmutableDoubleArray.copyOf(sum));
  }
}
