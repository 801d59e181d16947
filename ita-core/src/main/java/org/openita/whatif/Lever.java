package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * One piece of evidence of a scorecard, and the scores to which it can rise.
 *
 * @param code the element or part that has the score
 * @param isPart whether it is a part of an instrument
 * @param now its score, not rounded
 * @param isAssumption whether the agency cannot decide the score, which then takes any two decimals
 * @param options the higher scores of an item of a checklist, lowest first; empty otherwise
 * @param most the highest score that it can have
 */
record Lever(
    Code code,
    boolean isPart,
    Fraction now,
    boolean isAssumption,
    ImmutableList<BigDecimal> options,
    BigDecimal most) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Returns all evidence in official order, parts of instruments last. */
  static ImmutableList<Lever> of(Scorecard card) {
    ImmutableList.Builder<Lever> all = ImmutableList.builder();
    for (ScoreNode node : card.nodes().values()) {
      if (node.children().isEmpty()) {
        all.add(of(card.framework(), node));
      }
    }
    for (InstrumentPart part : card.framework().parts()) {
      BigDecimal score = card.assessment().scores().get(part.code());
      if (score != null) {
        all.add(new Lever(part.code(), true, Fraction.of(score), true, ImmutableList.of(), FULL));
      }
    }
    return all.build();
  }

  private static Lever of(Framework framework, ScoreNode node) {
    Element element = node.element().orElseThrow();
    List<BigDecimal> points = element.points().isEmpty() ? List.of(FULL) : element.points();
    boolean isChecked =
        element.kind() == Element.Kind.ITEM
            && framework.instrumentOf(element.code()).orElseThrow().form()
                == Instrument.Form.CHECKLIST;
    return new Lever(
        element.code(),
        false,
        node.exact(),
        !isChecked,
        isChecked ? above(node.exact(), points) : ImmutableList.of(),
        points.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  private static ImmutableList<BigDecimal> above(Fraction now, List<BigDecimal> points) {
    return points.stream()
        .filter(point -> Fraction.of(point).compareTo(now) > 0)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .asList();
  }

  boolean canRise() {
    return Fraction.of(most).compareTo(now) > 0;
  }

  /** Returns how many higher scores it can have. */
  int choices() {
    return isAssumption
        ? most.subtract(floor()).movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact()
        : options.size();
  }

  /** Returns the n-th higher score, from 1 for the next one to {@link #choices} for the highest. */
  BigDecimal choice(int n) {
    return isAssumption ? floor().add(BigDecimal.valueOf(n, 2)).min(most) : options.get(n - 1);
  }

  private BigDecimal floor() {
    return now.toDecimal(2, RoundingMode.FLOOR);
  }
}
