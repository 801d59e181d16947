package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Part;
import org.openita.framework.Rule;

/** One scoring of one assessment. */
final class Run {

  private static final ImmutableSet<Rule.Kind> WEIGHTS = ImmutableSet.of(Rule.Kind.WEIGHTS);

  private final Outline outline;
  private final Framework framework;
  private final Assessment assessment;
  private final EvidenceMap evidence;
  private final @Nullable ScoreNode[] nodes;
  private final List<Code> missing = new ArrayList<>();
  private final List<Problem> empty = new ArrayList<>();

  /** How often evidence that there must be was missing or could not be used. */
  private int gaps;

  /**
   * A scoring.
   *
   * @param unreadable the codes of the evidence that is there and not in the assessment
   */
  Run(Outline outline, Assessment assessment, Set<Code> unreadable) {
    this.outline = outline;
    this.framework = outline.framework();
    this.assessment = assessment;
    this.evidence = new EvidenceMap(outline, assessment, unreadable);
    this.nodes = new ScoreNode[outline.size()];
  }

  /** What is missing beside what is wrong; known once the total was tried. */
  ImmutableList<Problem> problems() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(EvidenceCheck.problems(outline, assessment, evidence));
    if (!missing.isEmpty()) {
      problems.add(
          Problem.of(
              "/scores",
              "missing evidence of "
                  + Joiner.on(", ").join(missing)
                  + "; each needs a score, or complete evidence below it, or to be in"
                  + " notApplicable"));
    }
    return problems.addAll(empty).build();
  }

  /** The scorecard of the total, where there was one. */
  Scorecard card(ScoreNode total) {
    return new Scorecard(outline, assessment, total, nodes, parts());
  }

  private ImmutableMap<Code, Score> parts() {
    ImmutableMap.Builder<Code, Score> parts = ImmutableMap.builder();
    for (Part part : framework.parts()) {
      BigDecimal score = assessment.scores().get(part.code());
      if (score != null) {
        parts.put(part.code(), Fraction.of(score).toScore());
      }
    }
    return parts.buildOrThrow();
  }

  /** The total, or null where evidence is missing or wrong. */
  @Nullable ScoreNode total() {
    ImmutableList.Builder<ScoreNode.Child> children = ImmutableList.builder();
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < outline.instruments().size(); i++) {
      Outline.Place instrument = outline.instruments().get(i);
      int gapsBefore = gaps;
      ScoreNode node = mean(instrument);
      if (node == null) {
        if (gaps == gapsBefore) {
          empty.add(
              Problem.of(
                  "/notApplicable",
                  "no indicator of " + instrument.code() + " applies, so it has no score"));
        }
        continue;
      }
      Fraction share = outline.shares().get(i);
      children.add(new ScoreNode.Child(node, share));
      sum = sum.plus(node.value().times(share));
    }
    if (gaps > 0 || !empty.isEmpty()) {
      return null;
    }
    return new ScoreNode(
        null,
        ScoreNode.Basis.WEIGHTED_SUM,
        sum,
        outline.total(sum),
        children.build(),
        WEIGHTS,
        ImmutableList.of(),
        null,
        null);
  }

  /** The node of an element, or null where it does not apply or evidence is missing. */
  private @Nullable ScoreNode node(Outline.Place place) {
    if (evidence.isNotApplicable(place)) {
      return null;
    }
    if (evidence.isUnreadable(place.code())) {
      return gap();
    }
    BigDecimal score = evidence.score(place);
    if (score != null) {
      return leaf(place, ScoreNode.Basis.PUBLISHED, Fraction.of(score), score, null);
    }
    Tally tally = evidence.tally(place);
    if (tally != null) {
      PointScale scale = place.scale();
      Fraction mean =
          scale == null || tally.options() != scale.options() ? null : scale.mean(tally.counts());
      return mean == null ? gap() : leaf(place, ScoreNode.Basis.TALLIED, mean, null, tally);
    }
    if (!evidence.isTouched(place) || place.below().isEmpty()) {
      missing.add(place.code());
      return gap();
    }
    return mean(place);
  }

  /** Evidence that is missing, or there and wrong, is not the same as not applicable. */
  private @Nullable ScoreNode gap() {
    gaps++;
    return null;
  }

  private ScoreNode leaf(
      Outline.Place place,
      ScoreNode.Basis basis,
      Fraction exact,
      @Nullable BigDecimal published,
      @Nullable Tally tally) {
    return made(
        place,
        new ScoreNode(
            place.element(),
            basis,
            exact,
            outline.staged(place, exact),
            ImmutableList.of(),
            tally == null ? ImmutableSet.of() : place.rulesOfTally(),
            ImmutableList.of(),
            published,
            tally));
  }

  private @Nullable ScoreNode mean(Outline.Place place) {
    int gapsBefore = gaps;
    Mean mean = new Mean();
    boolean complete = true;
    for (Outline.Place child : place.below()) {
      ScoreNode node = node(child);
      if (node == null) {
        complete = false;
      } else {
        mean.add(node.value(), place.countsItems() ? items(child) : 1);
      }
    }
    if (gaps > gapsBefore || mean.count() == 0) {
      return null;
    }
    Fraction exact = mean.value();
    return made(
        place,
        new ScoreNode(
            place.element(),
            ScoreNode.Basis.MEAN,
            exact,
            outline.staged(place, exact),
            children(place, mean.count()),
            place.rulesOfMean(),
            complete ? ImmutableList.of() : leftOut(place),
            null,
            null));
  }

  private ImmutableList<ScoreNode.Child> children(Outline.Place place, long count) {
    ImmutableList.Builder<ScoreNode.Child> children =
        ImmutableList.builderWithExpectedSize(place.below().size());
    Fraction once = Fraction.of(1, count);
    for (Outline.Place child : place.below()) {
      ScoreNode node = nodes[child.number()];
      if (node != null) {
        children.add(
            new ScoreNode.Child(
                node, place.countsItems() ? Fraction.of(items(child), count) : once));
      }
    }
    return children.build();
  }

  private ImmutableList<Code> leftOut(Outline.Place place) {
    return place.below().stream()
        .filter(child -> nodes[child.number()] == null)
        .map(Outline.Place::code)
        .collect(toImmutableList());
  }

  private ScoreNode made(Outline.Place place, ScoreNode node) {
    nodes[place.number()] = node;
    return node;
  }

  /**
   * How many items a number stands for: those that were averaged, or all where evidence is above.
   */
  private long items(Outline.Place place) {
    ScoreNode node = nodes[place.number()];
    if (node == null) {
      return 0;
    }
    return place.element().kind() == Element.Kind.ITEM || node.basis() != ScoreNode.Basis.MEAN
        ? place.items()
        : place.below().stream().mapToLong(this::items).sum();
  }
}
