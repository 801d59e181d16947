package org.openita.uncertainty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
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

  /**
   * Prepares the search.
   *
   * @param points the lowest and the highest score, and those between if it is an item of a
   *     checklist
   * @param isChecked whether it is an item of a checklist, which has only these scores
   * @param levelAt what the level is if this score is another
   */
  private LevelMarginSearch(
      Scorecard card,
      Code code,
      Fraction now,
      ImmutableSortedSet<BigDecimal> points,
      boolean isChecked,
      Function<Fraction, Level> levelAt) {
    this.card = card;
    this.code = code;
    this.now = now;
    this.points = points;
    this.isChecked = isChecked;
    this.levelAt = levelAt;
  }

  /** Returns the margins of a scorecard, in no particular order. */
  static Stream<LevelMargin> margins(Scorecard card) {
    return margins(card, card.framework().rounding()::round);
  }

  /**
   * Returns the margins of a scorecard, in no particular order.
   *
   * @param stage how the framework rounds the values of elements
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
      into.add(ofNode(card, node, score -> changed.level(place, score)));
    }
    for (ScoreNode.Child child : node.children()) {
      addAll(card, place.below(child), changed, into);
    }
  }

  private static LevelMarginSearch ofNode(
      Scorecard card, ScoreNode node, Function<Fraction, Level> levelAt) {
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
        levelAt);
  }

  private static LevelMarginSearch ofPart(Scorecard card, Code part, OneScoreChanged changed) {
    BigDecimal score = card.assessment().scores().getOrDefault(part, BigDecimal.ZERO);
    return new LevelMarginSearch(
        card,
        part,
        Fraction.of(score),
        ALL_POINTS,
        false,
        other -> changed.levelWithComponent(part, other));
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
      List<Fraction> options =
          ordered.stream()
              .map(Fraction::of)
              .filter(option -> option.compareTo(now) == sign)
              .toList();
      return first(options.size(), n -> options.get(n - 1));
    }
    int steps = room.times(Fraction.of(100)).toDecimal(0, RoundingMode.CEILING).intValueExact();
    return first(
        steps, n -> n == steps ? Fraction.of(end) : now.plus(Fraction.of((long) sign * n, 100)));
  }

  /**
   * Returns the first of so many steps that changes the level. Scoring is monotone, so that a
   * binary search finds it.
   */
  private Optional<LevelMargin> first(int steps, IntFunction<Fraction> step) {
    if (levelAt.apply(step.apply(steps)).equals(card.level())) {
      return Optional.empty();
    }
    int low = 1;
    int high = steps;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (levelAt.apply(step.apply(middle)).equals(card.level())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Fraction to = step.apply(low);
    return Optional.of(
        ImmutableLevelMargin.builder()
            .code(code)
            .from(now)
            .to(to)
            .level(levelAt.apply(to))
            .build());
  }
}
