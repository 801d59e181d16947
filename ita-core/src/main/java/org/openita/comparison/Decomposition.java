package org.openita.comparison;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.Code;
import org.openita.FindingKind;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.TextPattern;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * Decomposes the change of the total between two scorecards into contributions of the indicators,
 * as OECD/JRC, "Handbook on Constructing Composite Indicators", 2008, step 8 ("Back to the
 * details") recommends.
 */
final class Decomposition {

  /** A scorecard with the share of the total that each of its indicators makes. */
  private record Side(Scorecard card, ImmutableMap<Code, Fraction> shares) {

    static Side of(Scorecard card) {
      ImmutableMap.Builder<Code, Fraction> shares = ImmutableMap.builder();
      for (ScoreNode.Child instrument : card.total().children()) {
        for (ScoreNode.Child indicator : instrument.node().children()) {
          shares.put(
              indicator.node().element().orElseThrow().code(),
              instrument.share().times(indicator.share()));
        }
      }
      return new Side(card, shares.buildOrThrow());
    }

    /** Returns the indicators that apply, in official order. */
    List<Indicator> indicators() {
      return card.framework().indicators().stream()
          .filter(indicator -> shares.containsKey(indicator.code()))
          .toList();
    }

    Fraction share(Indicator indicator) {
      return shares.getOrDefault(indicator.code(), Fraction.ZERO);
    }

    ScoreNode node(Indicator indicator) {
      return card.node(indicator.code()).orElseThrow();
    }

    Score score(Indicator indicator) {
      return node(indicator).score();
    }

    /** Returns what an indicator contributes to the total, in points. */
    Fraction points(Indicator indicator) {
      return node(indicator).value().times(share(indicator));
    }

    String year() {
      return card.assessment().fiscalYear().toString();
    }

    String components() {
      return Joiner.on(", ").join(card.components().keySet());
    }
  }

  private static final TextPattern NAMED = TextPattern.of("{1} ({2})", "{1} ({2})");

  private final Side from;
  private final Side to;
  private final ImmutableComparisonStep.Builder step = ImmutableComparisonStep.builder();

  Decomposition(Scorecard from, Scorecard to) {
    this.from = Side.of(from);
    this.to = Side.of(to);
  }

  ComparisonStep step() {
    indicators();
    rounding();
    levels();
    return step.build();
  }

  private void indicators() {
    Map<Code, Indicator> left = new LinkedHashMap<>();
    from.indicators().forEach(indicator -> left.put(indicator.code(), indicator));
    boolean weightsDiffer = false;
    for (Indicator after : to.indicators()) {
      Optional<Indicator> before = sameName(after).filter(b -> left.containsKey(b.code()));
      if (before.isPresent()) {
        left.remove(before.get().code());
        compare(before.get(), after);
        weightsDiffer |= !from.share(before.get()).equals(to.share(after));
      } else {
        onlyAfter(after);
      }
    }
    left.values().forEach(this::onlyBefore);
    if (weightsDiffer) {
      find(FindingKind.WEIGHTS_DIFFER, to.year(), from.year());
    }
  }

  private Optional<Indicator> sameName(Indicator after) {
    Framework earlier = from.card().framework();
    return after
        .name()
        .th()
        .flatMap(earlier::indicatorNamed)
        .or(() -> after.name().en().flatMap(earlier::indicatorNamed));
  }

  private void compare(Indicator before, Indicator after) {
    step.addContribution(
        contribution(after, Contribution.Kind.COMPARED, to.points(after).minus(from.points(before)))
            .before(from.score(before))
            .after(to.score(after))
            .build());
    if (!sameContent(before, after)) {
      find(FindingKind.INDICATOR_CONTENT_DIFFERS, after.code(), to.year(), from.year());
    }
  }

  private static boolean sameContent(Indicator before, Indicator after) {
    return before.aggregation() == after.aggregation()
        && before.children().equals(after.children());
  }

  private void onlyAfter(Indicator after) {
    step.addContribution(
        contribution(after, Contribution.Kind.ONLY_AFTER, to.points(after))
            .after(to.score(after))
            .build());
    notComparable(after, to, from);
  }

  private void onlyBefore(Indicator before) {
    step.addContribution(
        contribution(before, Contribution.Kind.ONLY_BEFORE, from.points(before).negated())
            .before(from.score(before))
            .build());
    notComparable(before, from, to);
  }

  private static ImmutableContribution.Builder contribution(
      Indicator indicator, Contribution.Kind kind, Fraction change) {
    return ImmutableContribution.builder().code(indicator.code()).kind(kind).change(change);
  }

  private void notComparable(Indicator indicator, Side here, Side there) {
    find(
        FindingKind.INDICATOR_NOT_COMPARABLE,
        NAMED.format(indicator.code(), indicator.name()),
        here.year(),
        there.year());
  }

  /** Adds what the rounding of instruments changes, which no indicator contributes. */
  private void rounding() {
    Map<Code, Fraction> changes = new LinkedHashMap<>();
    rounding(to, changes, 1);
    rounding(from, changes, -1);
    changes.forEach(
        (code, change) -> {
          if (change.signum() != 0) {
            step.addContribution(
                ImmutableContribution.builder()
                    .code(code)
                    .kind(Contribution.Kind.ROUNDING)
                    .change(change)
                    .build());
          }
        });
  }

  private static void rounding(Side side, Map<Code, Fraction> changes, long sign) {
    for (ScoreNode.Child instrument : side.card().total().children()) {
      Fraction added = instrument.node().value().minus(instrument.node().exact());
      changes.merge(
          instrument.node().element().orElseThrow().code(),
          added.times(instrument.share()).times(Fraction.of(sign)),
          Fraction::plus);
    }
  }

  private void levels() {
    LevelComparison levels = new LevelComparison(from.card(), to.card());
    step.from(from.card()).to(to.card()).levelChange(levels.change());
    if (levels.isRuleChanged()) {
      find(FindingKind.LEVEL_RULE_DIFFERS, to.year(), from.year());
    }
    if (!from.card().components().keySet().equals(to.card().components().keySet())) {
      find(
          FindingKind.COMPONENTS_DIFFER,
          to.components(),
          to.year(),
          from.components(),
          from.year());
    }
  }

  private void find(FindingKind kind, Object... details) {
    step.addFinding(kind.at("/", details));
  }
}
