package org.openita.advice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.catalogue.MeasureTemplate;

/**
 * One step better at one piece of evidence: what it is worth, and what there is to bring it about.
 *
 * @param gain what it is worth
 * @param templates the templates that serve it, the easiest first
 */
public record Opportunity(
    org.openita.whatif.MarginalGain gain, ImmutableList<MeasureTemplate> templates) {

  /** Where the evidence stands. */
  public Code code() {
    return gain.code();
  }

  /** The effort of the easiest template, 1 to 5; empty where nothing serves it. */
  public Optional<Integer> effort() {
    return templates.stream().findFirst().map(MeasureTemplate::effort);
  }

  /** The points of the total for each unit of effort. */
  public Optional<Fraction> perEffort() {
    return effort().map(effort -> gain.totalGain().dividedBy(effort));
  }
}
