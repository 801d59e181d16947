package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.scoring.Scorecard;
import org.openita.whatif.MarginalGain;

/** The one-step improvements that a scorecard leaves open, each with its gain and its effort. */
@Value.Immutable(builder = false)
public abstract class Opportunities {

  private static final Comparator<Opportunity> EASIEST_POINTS =
      Comparator.comparing((Opportunity one) -> one.perEffort().orElse(Fraction.ZERO))
          .reversed()
          .thenComparing(Opportunity::code);

  Opportunities() {}

  /** Returns the scorecard as it is. */
  @Value.Parameter
  public abstract Scorecard scorecard();

  /** Returns the opportunities, those worth most to the total first, ties by code. */
  @Value.Parameter
  public abstract ImmutableList<Opportunity> all();

  /** Finds the opportunities of a scorecard, with the templates of a catalogue. */
  public static Opportunities of(Scorecard card, Catalogue catalogue) {
    ServingTemplates serving = ServingTemplates.of(catalogue, card);
    return ImmutableOpportunities.of(
        card,
        MarginalGain.all(card).stream()
            .map(gain -> ImmutableOpportunity.of(gain, serving.templates(gain.code())))
            .collect(toImmutableList()));
  }

  /** Returns the codes by points of the total for each unit of effort, most first, ties by code. */
  @Value.Lazy
  public ImmutableList<Code> byEffort() {
    return all().stream()
        .filter(one -> one.effort().isPresent())
        .sorted(EASIEST_POINTS)
        .map(Opportunity::code)
        .collect(toImmutableList());
  }

  /** Returns the templates that serve any of them, in the order in which they are first named. */
  @Value.Lazy
  public ImmutableList<MeasureTemplate> templates() {
    return all().stream()
        .flatMap(one -> one.templates().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** Returns the scorecard and the number of opportunities. */
  @Override
  public String toString() {
    return scorecard() + ", opportunities: " + all().size();
  }
}
