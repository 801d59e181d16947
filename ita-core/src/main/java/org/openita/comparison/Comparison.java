package org.openita.comparison;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Fraction;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.internal.Excerpt;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * One agency over the years: what moved the total from one year to the next, and what the level.
 *
 * @param steps from each year to the next one given, the earliest first
 */
public record Comparison(ImmutableList<Step> steps) {

  /**
   * From one year to the next one given.
   *
   * @param from the earlier scorecard
   * @param to the later scorecard
   * @param contributions what each indicator contributed, in the order of the later framework; then
   *     those of the earlier one only
   * @param totalChange the change of the unrounded total, in points: the sum of the contributions
   * @param levelChange the change of the level, where it is another
   * @param findings what does not compare
   */
  public record Step(
      Scorecard from,
      Scorecard to,
      ImmutableList<Contribution> contributions,
      Fraction totalChange,
      Optional<LevelChange> levelChange,
      ImmutableList<Finding> findings) {}

  /**
   * The comparison of scorecards in any order, or every problem, each at the index of the
   * scorecard: fewer than two, another agency, the same year twice.
   */
  public static Checked<Comparison> of(List<Scorecard> cards) {
    ImmutableList<Problem> problems = problems(cards);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Scorecard> ordered =
        cards.stream()
            .sorted(Comparator.comparing(card -> card.assessment().fiscalYear()))
            .toList();
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 1; i < ordered.size(); i++) {
      steps.add(new Between(ordered.get(i - 1), ordered.get(i)).step());
    }
    return Checked.of(new Comparison(steps.build()));
  }

  private static ImmutableList<Problem> problems(List<Scorecard> cards) {
    if (cards.size() < 2) {
      return ImmutableList.of(
          Problem.of(
              "/", "a comparison needs at least two years of one agency but has " + cards.size()));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    List<Integer> years = new ArrayList<>();
    String id = cards.get(0).assessment().agency().id();
    for (int i = 0; i < cards.size(); i++) {
      String other = cards.get(i).assessment().agency().id();
      if (!other.equals(id)) {
        problems.add(
            Problem.of(
                "/" + i + "/agency/id",
                "a comparison is of one agency; the first is "
                    + Excerpt.of(id)
                    + " but this is "
                    + Excerpt.of(other)));
      }
      int year = cards.get(i).assessment().fiscalYear().value();
      if (years.contains(year)) {
        problems.add(Problem.of("/" + i + "/fiscalYear", "fiscal year " + year + " stands twice"));
      }
      years.add(year);
    }
    return problems.build();
  }

  /** How two scorecards meet. */
  private static final class Between {

    private final Scorecard from;
    private final Scorecard to;
    private final ImmutableMap<Code, Fraction> sharesBefore;
    private final ImmutableMap<Code, Fraction> sharesAfter;
    private final List<Contribution> contributions = new ArrayList<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Between(Scorecard from, Scorecard to) {
      this.from = from;
      this.to = to;
      this.sharesBefore = shares(from);
      this.sharesAfter = shares(to);
    }

    /** The share of the total that every indicator has. */
    private static ImmutableMap<Code, Fraction> shares(Scorecard card) {
      ImmutableMap.Builder<Code, Fraction> shares = ImmutableMap.builder();
      for (ScoreNode.Child instrument : card.total().children()) {
        for (ScoreNode.Child indicator : instrument.node().children()) {
          shares.put(
              indicator.node().element().orElseThrow().code(),
              instrument.share().times(indicator.share()));
        }
      }
      return shares.buildOrThrow();
    }

    Step step() {
      indicators();
      rounding();
      rules();
      return new Step(
          from,
          to,
          ImmutableList.copyOf(contributions),
          to.total().exact().minus(from.total().exact()),
          LevelChange.between(from, to),
          findings.build());
    }

    private void indicators() {
      Map<Code, Indicator> left = new LinkedHashMap<>();
      for (Indicator indicator : from.framework().indicators()) {
        if (sharesBefore.containsKey(indicator.code())) {
          left.put(indicator.code(), indicator);
        }
      }
      boolean weights = false;
      for (Indicator after : to.framework().indicators()) {
        if (!sharesAfter.containsKey(after.code())) {
          continue;
        }
        Optional<Indicator> before = sameName(after).filter(b -> left.containsKey(b.code()));
        if (before.isEmpty()) {
          add(after.code(), Contribution.Kind.ONLY_AFTER, Optional.empty(), Optional.of(after));
          onlyIn(after, to, from);
          continue;
        }
        left.remove(before.get().code());
        add(after.code(), Contribution.Kind.COMPARED, before, Optional.of(after));
        weights |= !share(sharesBefore, before).equals(share(sharesAfter, Optional.of(after)));
        if (!sameContent(before.get(), after)) {
          find(FindingKind.INDICATOR_CONTENT_DIFFERS, after.code(), year(to), year(from));
        }
      }
      for (Indicator before : left.values()) {
        add(before.code(), Contribution.Kind.ONLY_BEFORE, Optional.of(before), Optional.empty());
        onlyIn(before, from, to);
      }
      if (weights) {
        find(FindingKind.WEIGHTS_DIFFER, year(to), year(from));
      }
    }

    private Optional<Indicator> sameName(Indicator after) {
      return indicatorNamed(after.name().th()).or(() -> indicatorNamed(after.name().en()));
    }

    private Optional<Indicator> indicatorNamed(Optional<String> name) {
      return name.flatMap(from.framework()::indicatorNamed);
    }

    private static boolean sameContent(Indicator before, Indicator after) {
      return before.aggregation() == after.aggregation()
          && before.children().equals(after.children());
    }

    private void add(
        Code code, Contribution.Kind kind, Optional<Indicator> before, Optional<Indicator> after) {
      Fraction then = weighted(from, sharesBefore, before);
      Fraction now = weighted(to, sharesAfter, after);
      contributions.add(
          new Contribution(code, kind, score(from, before), score(to, after), now.minus(then)));
    }

    private static Fraction weighted(
        Scorecard card, Map<Code, Fraction> shares, Optional<Indicator> indicator) {
      return indicator
          .flatMap(i -> card.node(i.code()))
          .map(node -> node.value().times(share(shares, indicator)))
          .orElse(Fraction.ZERO);
    }

    private static Fraction share(Map<Code, Fraction> shares, Optional<Indicator> indicator) {
      return indicator.map(i -> shares.get(i.code())).orElse(Fraction.ZERO);
    }

    private static Optional<Score> score(Scorecard card, Optional<Indicator> indicator) {
      return indicator.flatMap(i -> card.node(i.code())).map(ScoreNode::score);
    }

    /** What an instrument's own rounding adds belongs to no indicator. */
    private void rounding() {
      Map<Code, Fraction> changes = new LinkedHashMap<>();
      rounding(to, changes, 1);
      rounding(from, changes, -1);
      changes.forEach(
          (code, change) -> {
            if (change.signum() != 0) {
              contributions.add(
                  new Contribution(
                      code,
                      Contribution.Kind.ROUNDING,
                      Optional.empty(),
                      Optional.empty(),
                      change));
            }
          });
    }

    private static void rounding(Scorecard card, Map<Code, Fraction> changes, long sign) {
      for (ScoreNode.Child instrument : card.total().children()) {
        Fraction added = instrument.node().value().minus(instrument.node().exact());
        changes.merge(
            instrument.node().element().orElseThrow().code(),
            added.times(instrument.share()).times(Fraction.of(sign)),
            Fraction::plus);
      }
    }

    private void rules() {
      Framework before = from.framework();
      Framework after = to.framework();
      if (!LevelChange.sameRule(before, after)) {
        find(FindingKind.LEVEL_RULE_DIFFERS, year(to), year(from));
      }
      if (!from.components().keySet().equals(to.components().keySet())) {
        find(FindingKind.COMPONENTS_DIFFER, codes(to), year(to), codes(from), year(from));
      }
    }

    private static String codes(Scorecard card) {
      return Joiner.on(", ").join(card.components().keySet());
    }

    private void onlyIn(Indicator indicator, Scorecard here, Scorecard there) {
      String name = indicator.name().in(Language.TH);
      find(
          FindingKind.INDICATOR_NOT_COMPARABLE,
          indicator.code() + " (" + name + ")",
          year(here),
          year(there));
    }

    private void find(FindingKind kind, Object... details) {
      findings.add(kind.at("/", details));
    }

    private static String year(Scorecard card) {
      return card.assessment().fiscalYear().toString();
    }
  }
}
