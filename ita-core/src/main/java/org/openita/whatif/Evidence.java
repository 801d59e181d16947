package org.openita.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * One piece of evidence of a scorecard, and how its score can rise.
 *
 * @param code where it stands
 * @param element the element; empty for a part of an instrument
 * @param now its score, not rounded
 * @param options the scores above that it can take, where it can take only some: those of a
 *     checklist's item
 * @param most the highest score that it can take
 */
record Evidence(
    Code code,
    Optional<Element> element,
    Fraction now,
    Optional<ImmutableList<BigDecimal>> options,
    BigDecimal most) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** All evidence, in official order, the parts last. */
  static ImmutableList<Evidence> of(Scorecard card) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    for (ScoreNode node : card.nodes().values()) {
      if (node.children().isEmpty()) {
        all.add(of(card.framework(), node));
      }
    }
    for (InstrumentPart part : card.framework().parts()) {
      BigDecimal score = card.assessment().scores().get(part.code());
      if (score != null) {
        all.add(
            new Evidence(
                part.code(), Optional.empty(), Fraction.of(score), Optional.empty(), FULL));
      }
    }
    return all.build();
  }

  private static Evidence of(Framework framework, ScoreNode node) {
    Element element = node.element().orElseThrow();
    List<BigDecimal> points = element.points().isEmpty() ? List.of(FULL) : element.points();
    BigDecimal most = points.stream().max(BigDecimal::compareTo).orElseThrow();
    boolean checked =
        element.kind() == Element.Kind.ITEM
            && framework.instrumentOf(element.code()).orElseThrow().form()
                == Instrument.Form.CHECKLIST;
    return new Evidence(
        element.code(),
        Optional.of(element),
        node.exact(),
        checked ? Optional.of(above(node.exact(), points)) : Optional.empty(),
        most);
  }

  private static ImmutableList<BigDecimal> above(Fraction now, List<BigDecimal> points) {
    return points.stream()
        .filter(point -> Fraction.of(point).compareTo(now) > 0)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .asList();
  }

  /** Whether the score can rise at all. */
  boolean canRise() {
    return Fraction.of(most).compareTo(now) > 0;
  }

  /** Whether nobody can bring the rise about by doing something, so that it can only be assumed. */
  boolean isAssumption() {
    return options.isEmpty();
  }

  /** How many scores above it can take: the options, or those of two decimals. */
  int choices() {
    if (options.isPresent()) {
      return options.get().size();
    }
    BigDecimal rest = most.subtract(floor()).movePointRight(2).setScale(0, RoundingMode.CEILING);
    return rest.intValueExact();
  }

  /** The n-th score above, from 1 for the next one to {@link #choices} for the highest. */
  BigDecimal choice(int n) {
    return options.isPresent()
        ? options.get().get(n - 1)
        : floor().add(BigDecimal.valueOf(n, 2)).min(most);
  }

  private BigDecimal floor() {
    return now.toDecimal(2, RoundingMode.FLOOR);
  }
}
