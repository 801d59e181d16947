package org.openita.whatif;

import java.math.BigInteger;

/** The scores of a {@link SearchTree} while changes of evidence are tried one after another. */
final class Trial {

  private final SearchTree tree;
  private final BigInteger[] sums;
  private final BigInteger[] values;

  /**
   * Starts with some evidence at its highest score.
   *
   * @param counts the number of such members of each group, the cheapest first
   */
  Trial(SearchTree tree, int[] counts) {
    this.tree = tree;
    this.sums = new BigInteger[tree.size()];
    this.values = new BigInteger[tree.size()];
    // Parents come before their children.
    for (int i = tree.size() - 1; i >= 0; i--) {
      SearchTree.Branch branch = tree.branch(i);
      BigInteger sum = branch.unchanging();
      for (SearchTree.Group group : branch.groups()) {
        sum = sum.add(group.value(counts[group.index()]));
      }
      for (SearchTree.Branch child : branch.branches()) {
        sum = sum.add(values[child.number()].multiply(child.factor()));
      }
      sums[i] = sum;
      values[i] = branch.value(sum);
    }
  }

  /** Returns whether a target that is reached remains so if the sum of a branch changes. */
  boolean allows(int number, BigInteger change) {
    int at = number;
    BigInteger more = change;
    while (at >= 0 && more.signum() != 0) {
      SearchTree.Branch branch = tree.branch(at);
      BigInteger value = branch.value(sums[at].add(more));
      if (!branch.suffices(value)) {
        return false;
      }
      more = value.subtract(values[at]).multiply(branch.factor());
      at = branch.above();
    }
    return true;
  }

  /** Changes the sum of a branch. */
  void change(int number, BigInteger change) {
    int at = number;
    BigInteger more = change;
    while (at >= 0 && more.signum() != 0) {
      SearchTree.Branch branch = tree.branch(at);
      sums[at] = sums[at].add(more);
      BigInteger value = branch.value(sums[at]);
      more = value.subtract(values[at]).multiply(branch.factor());
      values[at] = value;
      at = branch.above();
    }
  }
}
