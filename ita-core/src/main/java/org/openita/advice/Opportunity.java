package org.openita.advice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.catalogue.MeasureTemplate;
import org.openita.whatif.MarginalGain;

/** A one-step improvement of one piece of evidence: its gain, and the templates that serve it. */
@Value.Immutable(builder = false)
public abstract class Opportunity {

  Opportunity() {}

  /** Returns the gain. */
  @Value.Parameter
  public abstract MarginalGain gain();

  /** Returns the templates that serve it, as {@link ServingTemplates#templates}. */
  @Value.Parameter
  public abstract ImmutableList<MeasureTemplate> templates();

  /** Returns the code of the evidence. */
  public Code code() {
    return gain().code();
  }

  /** Returns the effort of the first template, 1 to 5; empty where nothing serves it. */
  @Value.Lazy
  public Optional<Integer> effort() {
    return templates().stream().findFirst().map(MeasureTemplate::effort);
  }

  /** Returns the points of the total for each unit of effort; empty where nothing serves it. */
  @Value.Lazy
  public Optional<Fraction> perEffort() {
    return effort().map(effort -> gain().totalGain().dividedBy(effort));
  }

  /** Returns the code and the points of the total, such as {@code O42 +5.000000}. */
  @Override
  public String toString() {
    return code() + " +" + gain().totalGain().toDecimalString(6);
  }
}
