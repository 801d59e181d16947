package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.scoring.Recalculation;
import org.openita.scoring.Scorecard;

/**
 * What one step up is worth at one piece of evidence, everything else unchanged.
 *
 * <p>A step leads from the score that an analysis shows to the next one that the framework can
 * show. The gains are those of scoring again, with every stage of rounding of the framework: of the
 * indicator and the instrument as they enter the level above, of the total before it is rounded.
 */
@Value.Immutable
public abstract class MarginalGain {

  private static final Comparator<MarginalGain> BEST_FIRST =
      Comparator.comparing(MarginalGain::totalGain).reversed().thenComparing(MarginalGain::code);

  MarginalGain() {}

  /** What one step up is. */
  public enum StepKind {
    /** The next higher score that an item of a checklist can show: usually from 0 to 100. */
    NEXT_OPTION,
    /** One point, or what is left to the highest score; an assumption. */
    ONE_POINT
  }

  /** Returns the element that has the evidence. */
  public abstract Code code();

  /** Returns what one step up is. */
  public abstract StepKind step();

  /** Returns the score now, after the rounding of its stage. */
  public abstract Fraction from();

  /** Returns the score one step up, after the rounding of its stage. */
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
   * Returns the gains of all evidence, those worth most to the total first, ties by code. Left out
   * is evidence that cannot show a higher score, such as 99.995 of 100 where two decimals are
   * shown, or whose step is lost in the rounding of its indicator. Parts of an instrument add
   * nothing to the total and are left out too.
   */
  public static ImmutableList<MarginalGain> all(Scorecard card) {
    Recalculation now = Recalculation.of(card);
    return Lever.of(card).stream()
        .filter(lever -> !lever.isPart())
        .flatMap(lever -> of(card, now, lever).stream())
        .filter(gain -> gain.indicatorGain().signum() > 0)
        .sorted(BEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the gain of the lowest score that shows as a higher one, if there is one. */
  private static Optional<MarginalGain> of(Scorecard card, Recalculation now, Lever lever) {
    Fraction from = now.value(lever.code()).orElseThrow();
    for (Fraction score : scoresAbove(from, lever)) {
      Recalculation after = now.with(lever.code(), score);
      Fraction to = after.value(lever.code()).orElseThrow();
      if (to.toScore().isAbove(from.toScore())) {
        return Optional.of(gain(card, lever, from, to, after));
      }
    }
    return Optional.empty();
  }

  private static List<Fraction> scoresAbove(Fraction from, Lever lever) {
    return lever.isAssumption()
        ? List.of(least(from.plus(Fraction.of(1)), Fraction.of(lever.most())))
        : Lists.transform(lever.options(), Fraction::of);
  }

  private static MarginalGain gain(
      Scorecard card, Lever lever, Fraction from, Fraction to, Recalculation after) {
    Indicator indicator = card.framework().indicatorOf(lever.code()).orElseThrow();
    Instrument instrument = card.framework().instrumentOf(lever.code()).orElseThrow();
    return ImmutableMarginalGain.builder()
        .code(lever.code())
        .step(lever.isAssumption() ? StepKind.ONE_POINT : StepKind.NEXT_OPTION)
        .from(from)
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
    return after.value(code).orElseThrow().minus(card.value(code).orElseThrow());
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
