package org.openita.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Tally;
import org.openita.evidence.EvidenceMap;
import org.openita.framework.Element;

/**
 * The value of every element under one assessment, computed from the evidence up: weighted
 * arithmetic means, rounded where the framework rounds (additive aggregation: OECD/JRC, Handbook on
 * Constructing Composite Indicators, 2008, section 1.6, Weighting and aggregation).
 *
 * <p>How each value came about follows from the evidence; {@link ScoreNode} works it out on demand.
 */
final class ElementValues {

  private final ScoringTree tree;
  private final Assessment assessment;

  /** By the numbers of the elements; null where one does not apply or is below evidence. */
  private final @Nullable Fraction[] values;

  private ElementValues(ScoringTree tree, Assessment assessment, @Nullable Fraction[] values) {
    this.tree = tree;
    this.assessment = assessment;
    this.values = values;
  }

  /** Computes the values of an assessment whose evidence fits the tree's framework. */
  static ElementValues of(ScoringTree tree, Assessment assessment, EvidenceMap evidence) {
    ElementValues computed = new ElementValues(tree, assessment, new Fraction[tree.size()]);
    tree.instruments().forEach(instrument -> computed.compute(instrument, evidence));
    return computed;
  }

  private void compute(ScoringTree.Stage stage, EvidenceMap evidence) {
    if (!evidence.isTouched(stage.node())) {
      return;
    }
    BigDecimal score = evidence.score(stage.node());
    Tally tally = evidence.tally(stage.node());
    if (score == null && tally == null) {
      for (int i = 0; i < stage.below().size(); i++) {
        compute(stage.below().get(i), evidence);
      }
    }
    Fraction exact = exact(stage, score, tally);
    values[stage.number()] = exact == null ? null : tree.rounded(stage, exact);
  }

  /**
   * Returns these values with some set and all above them computed anew; where one is set below
   * another, the upper one is as it was set.
   *
   * @param scores by the codes of elements that have a value; each is rounded as its stage is
   */
  ElementValues with(Map<Code, Fraction> scores) {
    @Nullable Fraction[] set = new Fraction[values.length];
    scores.forEach(
        (code, score) -> {
          ScoringTree.Stage stage = tree.stage(code);
          checkArgument(stage != null && value(stage) != null, "%s has no score", code);
          set[stage.number()] = score;
        });
    ElementValues changed = new ElementValues(tree, assessment, values.clone());
    boolean[] stale = new boolean[values.length];
    for (int i = values.length - 1; i >= 0; i--) {
      Fraction exact = set[i];
      if (exact == null && !stale[i]) {
        continue;
      }
      ScoringTree.Stage stage = tree.stage(i);
      Fraction value = tree.rounded(stage, exact == null ? changed.mean(stage).value() : exact);
      if (!value.equals(values[i])) {
        changed.values[i] = value;
        if (stage.above() >= 0) {
          stale[stage.above()] = true;
        }
      }
    }
    return changed;
  }

  ScoringTree tree() {
    return tree;
  }

  Assessment assessment() {
    return assessment;
  }

  /** Returns whether both are of the same assessment and framework, and so the same values. */
  boolean isSameAs(ElementValues other) {
    return this == other
        || (tree.framework().equals(other.tree.framework()) && assessment.equals(other.assessment));
  }

  /** Returns the value of an element after its stage, or null where it has none. */
  @Nullable Fraction value(ScoringTree.Stage stage) {
    return values[stage.number()];
  }

  /** Returns the answers that were counted at an element. */
  @Nullable Tally tally(ScoringTree.Stage stage) {
    return assessment.tallies().get(stage.code());
  }

  /** Returns how the value of an element came about. */
  ScoreNode.Basis basis(ScoringTree.Stage stage) {
    if (assessment.scores().containsKey(stage.code())) {
      return ScoreNode.Basis.PUBLISHED;
    }
    return tally(stage) == null ? ScoreNode.Basis.MEAN : ScoreNode.Basis.TALLIED;
  }

  /** Returns the value of an element before its own stage is rounded; it must have one. */
  Fraction exact(ScoringTree.Stage stage) {
    return requireNonNull(exact(stage, assessment.scores().get(stage.code()), tally(stage)));
  }

  private @Nullable Fraction exact(
      ScoringTree.Stage stage, @Nullable BigDecimal score, @Nullable Tally tally) {
    if (score != null) {
      return Fraction.of(score);
    }
    if (tally != null) {
      return requireNonNull(stage.scale()).mean(tally.counts());
    }
    if (stage.below().isEmpty()) {
      return null;
    }
    WeightedMean mean = mean(stage);
    return mean.weights() == 0 ? null : mean.value();
  }

  /** Returns the weight of an element in the mean of the one above: 1, or its number of items. */
  long weight(ScoringTree.Stage stage, ScoringTree.Stage above) {
    return above.countsItems() ? items(stage) : 1;
  }

  /** Returns how many items a value is for: those averaged, or all where evidence is above them. */
  private long items(ScoringTree.Stage stage) {
    if (value(stage) == null) {
      return 0;
    }
    return stage.element().kind() == Element.Kind.ITEM || basis(stage) != ScoreNode.Basis.MEAN
        ? stage.items()
        : stage.below().stream().mapToLong(this::items).sum();
  }

  /** Returns the mean of the values directly below an element. */
  WeightedMean mean(ScoringTree.Stage stage) {
    WeightedMean mean = new WeightedMean();
    for (int i = 0; i < stage.below().size(); i++) {
      ScoringTree.Stage child = stage.below().get(i);
      Fraction value = value(child);
      if (value != null) {
        mean.add(value, weight(child, stage));
      }
    }
    return mean;
  }

  /** Returns the sum of the instruments' values by their shares, before it is rounded. */
  Fraction exactTotal() {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < tree.instruments().size(); i++) {
      Fraction value = value(tree.instruments().get(i));
      if (value != null) {
        sum = sum.plus(value.times(tree.shares().get(i)));
      }
    }
    return sum;
  }

  /** Returns the total after its own stage. */
  Fraction total() {
    return tree.roundedTotal(exactTotal());
  }
}
