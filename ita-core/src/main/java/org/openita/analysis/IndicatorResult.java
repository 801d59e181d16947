package org.openita.analysis;

import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;

/**
 * One indicator in an analysis.
 *
 * @param indicator the indicator
 * @param instrument the instrument that it belongs to
 * @param score its score
 * @param rank competition rank (1, 2, 2, 4) on the score with two decimals
 * @param standing where it stands
 */
public record IndicatorResult(
    Indicator indicator, Instrument instrument, Score score, int rank, Standing standing) {

  /** The indicator's code. */
  public Code code() {
    return indicator.code();
  }
}
