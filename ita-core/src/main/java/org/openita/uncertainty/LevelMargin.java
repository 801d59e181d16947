package org.openita.uncertainty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.scoring.Recalculation;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * The smallest change of one number alone that changes the level.
 *
 * <p>A score moves by hundredths of a point, an item of a checklist to another of its options.
 *
 * @param code the indicator, the evidence below one, or the part
 * @param from its score, not rounded
 * @param to its score after the change
 * @param level the level that the change leads to
 */
public record LevelMargin(Code code, Fraction from, Fraction to, Level level) {

  private static final Comparator<LevelMargin> CLOSEST =
      Comparator.comparing(LevelMargin::size).thenComparing(LevelMargin::code);

  /** The change in points: above 0 where it leads to a higher level, below 0 to a lower one. */
  public Fraction change() {
    return to.minus(from);
  }

  private Fraction size() {
    return change().signum() < 0 ? change().negated() : change();
  }

  /**
   * The margins of every indicator, of all evidence below indicators and of every part, upwards and
   * downwards, where the level can change at all: the smallest change first, ties by code.
   */
  public static ImmutableList<LevelMargin> all(Scorecard card) {
    ImmutableList.Builder<LevelMargin> margins = ImmutableList.builder();
    for (ScoreNode node : card.nodes().values()) {
      Element element = node.element().orElseThrow();
      if (element.kind() == Element.Kind.INDICATOR || node.children().isEmpty()) {
        margins.addAll(new Search(card, element.code(), node.exact(), Optional.of(element)).run());
      }
    }
    for (Code part : card.parts().keySet()) {
      Fraction now = Fraction.of(card.assessment().scores().getOrDefault(part, BigDecimal.ZERO));
      margins.addAll(new Search(card, part, now, Optional.empty()).run());
    }
    return margins.build().stream().sorted(CLOSEST).collect(toImmutableList());
  }

  /** How far one number can go before the level changes. */
  private static final class Search {

    private final Scorecard card;
    private final Code code;
    private final Fraction now;
    private final ImmutableSortedSet<BigDecimal> points;
    private final boolean checked;

    Search(Scorecard card, Code code, Fraction now, Optional<Element> element) {
      this.card = card;
      this.code = code;
      this.now = now;
      List<BigDecimal> options = element.map(Element::points).orElse(ImmutableList.of());
      this.points =
          ImmutableSortedSet.copyOf(
              options.isEmpty() ? List.of(BigDecimal.ZERO, BigDecimal.valueOf(100)) : options);
      this.checked =
          element.filter(e -> e.kind() == Element.Kind.ITEM).isPresent()
              && card.framework().instrumentOf(code).orElseThrow().form()
                  == Instrument.Form.CHECKLIST;
    }

    List<LevelMargin> run() {
      return Stream.of(towards(points.last(), 1), towards(points.first(), -1))
          .flatMap(Optional::stream)
          .toList();
    }

    private Optional<LevelMargin> towards(BigDecimal end, int sign) {
      Fraction room = Fraction.of(end).minus(now).times(Fraction.of(sign));
      if (room.signum() <= 0) {
        return Optional.empty();
      }
      if (checked) {
        List<Fraction> options =
            (sign > 0 ? points : points.descendingSet())
                .stream()
                    .map(Fraction::of)
                    .filter(option -> option.compareTo(now) == sign)
                    .toList();
        return first(options.size(), n -> options.get(n - 1));
      }
      int steps = room.times(Fraction.of(100)).toDecimal(0, RoundingMode.CEILING).intValueExact();
      return first(
          steps, n -> n == steps ? Fraction.of(end) : now.plus(Fraction.of((long) sign * n, 100)));
    }

    /** The level goes one way only, so the first step that changes it can be searched by halves. */
    private Optional<LevelMargin> first(int steps, IntFunction<Fraction> step) {
      if (levelAt(step.apply(steps)).equals(card.level())) {
        return Optional.empty();
      }
      int low = 1;
      int high = steps;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (levelAt(step.apply(middle)).equals(card.level())) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      Fraction to = step.apply(low);
      return Optional.of(new LevelMargin(code, now, to, levelAt(to)));
    }

    private Level levelAt(Fraction score) {
      return Recalculation.of(card).with(code, score).level();
    }
  }
}
