package org.openita.uncertainty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Element;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** Searches how far one score can change before the level does. */
final class LevelMarginSearch {

  private static final ImmutableSortedSet<BigDecimal> ALL_POINTS =
      ImmutableSortedSet.of(BigDecimal.ZERO, BigDecimal.valueOf(100));

  private final Scorecard card;
  private final Code code;
  private final Fraction now;
  private final ImmutableSortedSet<BigDecimal> points;
  private final boolean isChecked;
  private final Function<Fraction, Level> levelAt;
  private final DoubleFunction<Level> likelyLevelAt;

  /**
   * Prepares the search.
   *
   * @param points the lowest and the highest score, and those between if it is an item of a
   *     checklist
   * @param isChecked whether it is an item of a checklist, which has only these scores
   * @param levelAt what the level is if this score changes so much
   * @param likelyLevelAt what that is likely to be
   */
  private LevelMarginSearch(
      Scorecard card,
      Code code,
      Fraction now,
      ImmutableSortedSet<BigDecimal> points,
      boolean isChecked,
      Function<Fraction, Level> levelAt,
      DoubleFunction<Level> likelyLevelAt) {
    this.card = card;
    this.code = code;
    this.now = now;
    this.points = points;
    this.isChecked = isChecked;
    this.levelAt = levelAt;
    this.likelyLevelAt = likelyLevelAt;
  }

  /** Returns the margins of a scorecard, in no particular order. */
  static Stream<LevelMargin> margins(Scorecard card) {
    return margins(card, OneScoreChanged.stages(card.framework().rounding()));
  }

  /**
   * Returns the margins of a scorecard, in no particular order.
   *
   * @param stage the stages of the card's framework
   */
  static Stream<LevelMargin> margins(Scorecard card, OneScoreChanged.Stage stage) {
    OneScoreChanged changed = new OneScoreChanged(card, stage);
    ImmutableList.Builder<LevelMarginSearch> searches = ImmutableList.builder();
    for (ScoreNode.Child instrument : card.total().children()) {
      addAll(card, changed.instrument(instrument), changed, searches);
    }
    card.parts().keySet().forEach(part -> searches.add(ofPart(card, part, changed)));
    return searches.build().stream().flatMap(LevelMarginSearch::margins);
  }

  private static void addAll(
      Scorecard card,
      OneScoreChanged.Place place,
      OneScoreChanged changed,
      ImmutableList.Builder<LevelMarginSearch> into) {
    ScoreNode node = place.node();
    if (node.children().isEmpty()
        || node.element().orElseThrow().kind() == Element.Kind.INDICATOR) {
      into.add(ofNode(card, place, changed));
    }
    for (ScoreNode.Child child : node.children()) {
      addAll(card, place.below(child), changed, into);
    }
  }

  private static LevelMarginSearch ofNode(
      Scorecard card, OneScoreChanged.Place place, OneScoreChanged changed) {
    ScoreNode node = place.node();
    Element element = node.element().orElseThrow();
    boolean isChecked =
        element.kind() == Element.Kind.ITEM
            && card.framework().instrumentOf(element.code()).orElseThrow().form()
                == Instrument.Form.CHECKLIST;
    return new LevelMarginSearch(
        card,
        element.code(),
        node.exact(),
        element.points().isEmpty() ? ALL_POINTS : ImmutableSortedSet.copyOf(element.points()),
        isChecked,
        change -> changed.level(place, change),
        change -> changed.likelyLevel(place, change));
  }

  private static LevelMarginSearch ofPart(Scorecard card, Code part, OneScoreChanged changed) {
    Fraction now = Fraction.of(card.assessment().scores().getOrDefault(part, BigDecimal.ZERO));
    Function<Fraction, Level> levelAt =
        change -> changed.levelWithComponent(part, now.plus(change));
    return new LevelMarginSearch(
        card,
        part,
        now,
        ALL_POINTS,
        false,
        levelAt,
        change -> levelAt.apply(Fraction.of(BigDecimal.valueOf(change))));
  }

  private Stream<LevelMargin> margins() {
    return Stream.of(towards(points, 1), towards(points.descendingSet(), -1))
        .flatMap(Optional::stream);
  }

  /** Returns the margin in one direction. */
  private Optional<LevelMargin> towards(ImmutableSortedSet<BigDecimal> ordered, int sign) {
    BigDecimal end = ordered.last();
    Fraction room = Fraction.of(end).minus(now).times(Fraction.of(sign));
    if (room.signum() <= 0) {
      return Optional.empty();
    }
    if (isChecked) {
      List<Fraction> changes =
          ordered.stream()
              .map(Fraction::of)
              .filter(option -> option.compareTo(now) == sign)
              .map(option -> option.minus(now))
              .toList();
      return margin(changes.size(), n -> changes.get(n - 1));
    }
    Fraction whole = Fraction.of(end).minus(now);
    int steps = room.times(Fraction.of(100)).toDecimal(0, RoundingMode.CEILING).intValueExact();
    return margin(steps, n -> n == steps ? whole : Fraction.of((long) sign * n, 100));
  }

  /**
   * Returns the margin of the first of so many steps that changes the level.
   *
   * @param change how much the score changes with a step
   */
  private Optional<LevelMargin> margin(int steps, IntFunction<Fraction> change) {
    if (!isChange(change.apply(steps))) {
      return Optional.empty();
    }
    int likely =
        first(steps, n -> !isSame(likelyLevelAt.apply(ErrorPropagation.toDouble(change.apply(n)))));
    boolean isFirst =
        isChange(change.apply(likely)) && (likely == 1 || !isChange(change.apply(likely - 1)));
    int first = isFirst ? likely : first(steps, n -> isChange(change.apply(n)));
    Fraction size = change.apply(first);
    return Optional.of(
        ImmutableLevelMargin.builder()
            .code(code)
            .from(now)
            .to(now.plus(size))
            .level(levelAt.apply(size))
            .build());
  }

  /**
   * Returns the first of so many steps from which on a condition holds; the last where it holds
   * nowhere before. Scoring is monotone, so that a binary search finds it.
   */
  private static int first(int steps, IntPredicate holds) {
    int low = 1;
    int high = steps;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isChange(Fraction change) {
    return !isSame(levelAt.apply(change));
  }

  private boolean isSame(Level level) {
    return level.equals(card.level());
  }
}
