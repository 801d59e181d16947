package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.scoring.Scorecard;

/**
 * A set of changes that together reach a target, and of which none can be spared.
 *
 * @param changes what is changed, by code
 * @param effort the sum of the efforts
 * @param after the scorecard when all of them are made
 */
public record ImprovementPath(ImmutableList<Change> changes, long effort, Scorecard after) {

  /**
   * One piece of evidence that rises.
   *
   * @param code where it stands
   * @param from its score, not rounded
   * @param to the least score that is enough: of the options of a checklist's item, else of the
   *     scores with two decimals
   * @param assumption whether nobody can bring it about by doing something: the answers of a
   *     survey, a score above the items
   * @param alternatives other codes of the same effort whose change would do exactly the same
   */
  public record Change(
      Code code,
      Fraction from,
      BigDecimal to,
      boolean assumption,
      ImmutableList<Code> alternatives) {}

  /** The scores after the changes, as {@link Simulation} takes them. */
  public ImmutableMap<Code, BigDecimal> scores() {
    return changes.stream().collect(ImmutableMap.toImmutableMap(Change::code, Change::to));
  }

  /** How many of the changes can only be assumed. */
  public long assumptions() {
    return changes.stream().filter(Change::assumption).count();
  }

  /** The points by which the changed evidence rises, added up. */
  public Fraction raised() {
    return changes.stream()
        .map(change -> Fraction.of(change.to()).minus(change.from()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
