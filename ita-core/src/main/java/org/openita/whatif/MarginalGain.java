package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/**
 * What one step up is worth at one piece of evidence, everything else unchanged.
 *
 * <p>The gains are those of scoring again, with every stage of rounding of the framework: of the
 * indicator and the instrument as they enter the level above, of the total before it is rounded.
 */
@Value.Immutable
public abstract class MarginalGain {

  private static final Comparator<MarginalGain> BEST_FIRST =
      Comparator.comparing(MarginalGain::totalGain).reversed().thenComparing(MarginalGain::code);

  MarginalGain() {}

  /** What one step up is. */
  public enum StepKind {
    /** The next higher score that an item of a checklist can have: usually from 0 to 100. */
    NEXT_OPTION,
    /** One point, or what is left to the highest score; an assumption. */
    ONE_POINT
  }

  /** Returns the element that has the evidence. */
  public abstract Code code();

  /** Returns what one step up is. */
  public abstract StepKind step();

  /** Returns the score now, not rounded. */
  public abstract Fraction from();

  /** Returns the score one step up. */
  public abstract Fraction to();

  /** Returns the indicator that the element is or belongs to. */
  public abstract Code indicator();

  /** Returns what the step adds to that indicator, in points. */
  public abstract Fraction indicatorGain();

  /** Returns the instrument that the element belongs to. */
  public abstract Code instrument();

  /** Returns what the step adds to that instrument, in points. */
  public abstract Fraction instrumentGain();

  /** Returns what the step adds to the total, in points. */
  public abstract Fraction totalGain();

  /** Returns whether the agency cannot take the step by itself, so that it is assumed. */
  public boolean isAssumption() {
    return step() == StepKind.ONE_POINT;
  }

  /**
   * Returns the gains of all evidence that can rise, those worth most to the total first, ties by
   * code. Parts of an instrument add nothing to the total and are left out.
   */
  public static ImmutableList<MarginalGain> all(Scorecard card) {
    return Lever.of(card).stream()
        .filter(lever -> !lever.isPart() && lever.canRise())
        .map(lever -> of(card, lever))
        .sorted(BEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  private static MarginalGain of(Scorecard card, Lever lever) {
    StepKind step = lever.isAssumption() ? StepKind.ONE_POINT : StepKind.NEXT_OPTION;
    Fraction to =
        switch (step) {
          case NEXT_OPTION -> Fraction.of(lever.choice(1));
          case ONE_POINT -> least(lever.now().plus(Fraction.of(1)), Fraction.of(lever.most()));
        };
    Framework framework = card.framework();
    Recalculation after = Recalculation.of(card).with(lever.code(), to);
    Indicator indicator = framework.indicatorOf(lever.code()).orElseThrow();
    Instrument instrument = framework.instrumentOf(lever.code()).orElseThrow();
    return ImmutableMarginalGain.builder()
        .code(lever.code())
        .step(step)
        .from(lever.now())
        .to(to)
        .indicator(indicator.code())
        .indicatorGain(gain(card, indicator.code(), after))
        .instrument(instrument.code())
        .instrumentGain(gain(card, instrument.code(), after))
        .totalGain(after.exactTotal().minus(card.total().exact()))
        .build();
  }

  private static Fraction least(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Fraction gain(Scorecard card, Code code, Recalculation after) {
    return after.value(code).orElseThrow().minus(card.node(code).orElseThrow().value());
  }

  /** Returns the step and its worth, such as {@code O42 0.00 -> 100.00: total +5.000000}. */
  @Override
  public String toString() {
    return code()
        + " "
        + from().toScore()
        + " -> "
        + to().toScore()
        + ": total +"
        + totalGain().toExactString();
  }
}
