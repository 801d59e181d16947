package org.openita.review;

import java.util.Arrays;
import java.util.List;

/** The runs of a few letters that occur in texts: what is left of them when words are moved. */
final class Runs {

  /** About two Thai syllables: shorter runs occur in any long text. */
  static final int LENGTH = 5;

  private static final long BASE = 8_191;
  private static final long HIGHEST = BASE * BASE * BASE * BASE;

  private final long[] sorted;

  private Runs(long[] sorted) {
    this.sorted = sorted;
  }

  /** Returns the runs of texts; none goes from one text into another. */
  static Runs of(List<? extends CharSequence> texts) {
    long[] runs = new long[texts.stream().mapToInt(Runs::count).sum()];
    int next = 0;
    for (CharSequence text : texts) {
      long run = 0;
      for (int i = 0; i < text.length(); i++) {
        run = next(run, text, i);
        if (i >= LENGTH - 1) {
          runs[next++] = run;
        }
      }
    }
    Arrays.sort(runs);
    return new Runs(runs);
  }

  private static int count(CharSequence text) {
    return Math.max(0, text.length() - LENGTH + 1);
  }

  private static long next(long run, CharSequence text, int at) {
    long rest = at < LENGTH ? run : run - HIGHEST * text.charAt(at - LENGTH);
    return rest * BASE + text.charAt(at);
  }

  /** Returns how many letters of a text lie in a run that occurs in these or in others. */
  int covered(CharSequence text, Runs others) {
    int covered = 0;
    int upTo = 0;
    long run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = next(run, text, i);
      if (i >= LENGTH - 1 && (has(run) || others.has(run))) {
        covered += i + 1 - Math.max(upTo, i + 1 - LENGTH);
        upTo = i + 1;
      }
    }
    return covered;
  }

  private boolean has(long run) {
    return Arrays.binarySearch(sorted, run) >= 0;
  }
}
