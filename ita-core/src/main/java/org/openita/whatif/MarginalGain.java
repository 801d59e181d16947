package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/**
 * What one step better is worth at one piece of evidence, all else as it is.
 *
 * <p>The gains are those that scoring anew would show, through every stage of rounding of the
 * framework: of the indicator and the instrument as they enter the level above, of the total before
 * it is rounded.
 *
 * @param code the element that has the evidence
 * @param step what one step better is
 * @param from its score, not rounded
 * @param to the score one step better
 * @param indicator the indicator that it is or lies under
 * @param indicatorGain what the step adds to that indicator, in points
 * @param instrument the instrument that it lies under
 * @param instrumentGain what the step adds to that instrument, in points
 * @param totalGain what the step adds to the total, in points
 */
public record MarginalGain(
    Code code,
    Step step,
    Fraction from,
    Fraction to,
    Code indicator,
    Fraction indicatorGain,
    Code instrument,
    Fraction instrumentGain,
    Fraction totalGain) {

  /** What one step better is. */
  public enum Step {
    /** The next higher score that an item of a checklist can have: from 0 to 100, as a rule. */
    NEXT_OPTION,
    /** One point more, or what is left to the highest score; assumed, for nobody can command it. */
    ONE_POINT
  }

  private static final Comparator<MarginalGain> BEST_FIRST =
      Comparator.comparing(MarginalGain::totalGain).reversed().thenComparing(MarginalGain::code);

  /**
   * The gains of all evidence that can still rise, those worth most to the total first, ties by
   * code. Parts of an instrument add nothing to the total and are not among them.
   */
  public static ImmutableList<MarginalGain> all(Scorecard card) {
    return Evidence.of(card).stream()
        .filter(evidence -> evidence.element().isPresent() && evidence.canRise())
        .map(evidence -> of(card, evidence))
        .sorted(BEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  private static MarginalGain of(Scorecard card, Evidence evidence) {
    Step step = evidence.isAssumption() ? Step.ONE_POINT : Step.NEXT_OPTION;
    Fraction to =
        step == Step.NEXT_OPTION
            ? Fraction.of(evidence.choice(1))
            : least(evidence.now().plus(Fraction.of(1)), Fraction.of(evidence.most()));
    Framework framework = card.framework();
    Recalculation after = Recalculation.of(card).with(evidence.code(), to);
    Indicator indicator = framework.indicatorOf(evidence.code()).orElseThrow();
    Instrument instrument = framework.instrumentOf(evidence.code()).orElseThrow();
    return new MarginalGain(
        evidence.code(),
        step,
        evidence.now(),
        to,
        indicator.code(),
        gain(card, indicator.code(), after),
        instrument.code(),
        gain(card, instrument.code(), after),
        after.exactTotal().minus(card.total().exact()));
  }

  private static Fraction least(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Fraction gain(Scorecard card, Code code, Recalculation after) {
    return after.value(code).orElseThrow().minus(card.node(code).orElseThrow().value());
  }

  /** Whether nobody can bring the step about by doing something, so that it is assumed. */
  public boolean isAssumption() {
    return step == Step.ONE_POINT;
  }
}
