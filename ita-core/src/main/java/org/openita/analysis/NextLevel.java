package org.openita.analysis;

import com.google.common.collect.ImmutableList;
import org.openita.Score;
import org.openita.framework.Level;

/**
 * The level above the one reached, and what is missing to it.
 *
 * @param level the level above
 * @param missing what is too low: the total first, then components in official order; never empty
 */
public record NextLevel(Level level, ImmutableList<Gap> missing) {

  /**
   * One score that is too low.
   *
   * @param what {@code total}, or the code of a component such as {@code EIT1}
   * @param now the score
   * @param need the least score that is enough
   */
  public record Gap(String what, Score now, Score need) {}
}
