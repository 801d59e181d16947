package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.scoring.Scorecard;

/**
 * Everything that can get one step better, with what it is worth and how hard it is.
 *
 * @param scorecard the scorecard as it is
 * @param all all of it, what is worth most to the total first, ties by code
 */
public record Opportunities(Scorecard scorecard, ImmutableList<Opportunity> all) {

  private static final Comparator<Opportunity> EASIEST_POINTS =
      Comparator.comparing((Opportunity one) -> one.perEffort().orElse(Fraction.ZERO))
          .reversed()
          .thenComparing(Opportunity::code);

  /** The opportunities of a scorecard with the templates of a catalogue. */
  public static Opportunities of(Scorecard card, Catalogue catalogue) {
    ServingTemplates serving = ServingTemplates.of(catalogue, card);
    return new Opportunities(
        card,
        org.openita.whatif.MarginalGain.all(card).stream()
            .map(gain -> new Opportunity(gain, serving.templates(gain.code())))
            .collect(toImmutableList()));
  }

  /** The codes by points of the total for each unit of effort, most first, ties by code. */
  public ImmutableList<Code> byEffort() {
    return all.stream()
        .filter(one -> one.effort().isPresent())
        .sorted(EASIEST_POINTS)
        .map(Opportunity::code)
        .collect(toImmutableList());
  }

  /** The templates that serve any of them, in the order in which they are first named. */
  public ImmutableList<MeasureTemplate> templates() {
    return all.stream()
        .flatMap(one -> one.templates().stream())
        .distinct()
        .collect(toImmutableList());
  }
}
