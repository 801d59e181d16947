package org.openita.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.ProblemKind;
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

  /** The most digits in the denominator of a sum. */
  private static final int MOST_DIGITS = 1000;

  private static final BigInteger MOST = BigInteger.TEN.pow(MOST_DIGITS);

  /** How many times as many values as changes there are where the changes are kept apart. */
  private static final int VALUES_PER_CHANGE = 8;

  private final ScoringTree tree;
  private final Assessment assessment;

  /** By the numbers of the elements; null where one does not apply or is below evidence. */
  private final @Nullable Fraction[] values;

  /** What replaces some of the values, by number: copying all for one takes n² for n of them. */
  private final Map<Integer, Fraction> changes;

  /**
   * The means of the values below, by the numbers of the elements; null until one is needed again.
   * Two threads may each make one; they are equal.
   */
  private @Nullable WeightedMean @Nullable [] means;

  private ElementValues(
      ScoringTree tree,
      Assessment assessment,
      @Nullable Fraction[] values,
      Map<Integer, Fraction> changes) {
    this.tree = tree;
    this.assessment = assessment;
    this.values = values;
    this.changes = changes;
  }

  /**
   * Computes the values of an assessment whose evidence fits the tree's framework.
   *
   * @return the values, or a problem for each sum that needs too large a denominator: its digits
   *     multiply with the answers to each item, and the work with them
   */
  static Checked<ElementValues> of(ScoringTree tree, Assessment assessment, EvidenceMap evidence) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    ElementValues computed = of(tree, assessment, evidence, found);
    ImmutableList<Problem> problems = found.build();
    return problems.isEmpty() ? Checked.of(computed) : Checked.failed(problems);
  }

  /**
   * Computes the values that do not need too large a denominator, and adds a problem for others.
   */
  static ElementValues of(
      ScoringTree tree,
      Assessment assessment,
      EvidenceMap evidence,
      ImmutableList.Builder<Problem> found) {
    ElementValues computed =
        new ElementValues(tree, assessment, new Fraction[tree.size()], Map.of());
    tree.instruments().forEach(instrument -> computed.compute(instrument, evidence, found));
    if (!computed.sum(true).hasDenominatorAtMost(MOST)) {
      found.add(ProblemKind.DENOMINATOR_OF_TOTAL.at("/", MOST_DIGITS));
    }
    return computed;
  }

  private void compute(
      ScoringTree.Stage stage, EvidenceMap evidence, ImmutableList.Builder<Problem> found) {
    if (!evidence.isTouched(stage.node())) {
      return;
    }
    BigDecimal score = evidence.score(stage.node());
    Tally tally = evidence.tally(stage.node());
    Fraction exact;
    if (score == null && tally == null) {
      for (int i = 0; i < stage.below().size(); i++) {
        compute(stage.below().get(i), evidence, found);
      }
      WeightedMean mean = mean(stage, true);
      if (!mean.sum().hasDenominatorAtMost(MOST)) {
        found.add(ProblemKind.DENOMINATOR_OF_CODE.at("/", stage.code(), MOST_DIGITS));
        return;
      }
      exact = mean.weights() == 0 ? null : mean.value();
    } else {
      exact = evidence(stage, score, tally);
    }
    values[stage.number()] = exact == null ? null : tree.rounded(stage, exact);
  }

  /**
   * Returns these values with some set and all above them computed anew; where one is set below
   * another, the upper one is as it was set.
   *
   * @param scores by the codes of elements that have a value; each is rounded as its stage is
   */
  ElementValues with(Map<Code, Fraction> scores) {
    // An element has a higher number than the one above it.
    NavigableMap<Integer, Fraction> exact = new TreeMap<>();
    Set<Integer> set = new HashSet<>();
    scores.forEach(
        (code, score) -> {
          ScoringTree.Stage stage = tree.stage(code);
          checkArgument(stage != null && value(stage) != null, "%s has no score", code);
          exact.put(stage.number(), score);
          set.add(stage.number());
        });
    Map<Integer, Fraction> changed = new HashMap<>(changes);
    Map<Integer, Fraction> differences = new HashMap<>();
    while (!exact.isEmpty()) {
      Map.Entry<Integer, Fraction> next = requireNonNull(exact.pollLastEntry());
      ScoringTree.Stage stage = tree.stage(next.getKey());
      Fraction difference = differences.get(next.getKey());
      Fraction before = requireNonNull(value(stage));
      Fraction value =
          tree.rounded(
              stage,
              difference == null
                  ? next.getValue()
                  : knownMean(stage).changedBy(difference).value());
      if (!value.equals(before)) {
        changed.put(stage.number(), value);
        if (stage.above() >= 0 && !set.contains(stage.above())) {
          Fraction change =
              value.minus(before).times(Fraction.of(weight(stage, tree.stage(stage.above()))));
          differences.merge(stage.above(), change, Fraction::plus);
          exact.putIfAbsent(stage.above(), Fraction.ZERO);
        }
      }
    }
    return withChanges(changed);
  }

  private ElementValues withChanges(Map<Integer, Fraction> changed) {
    if (changed.size() < values.length / VALUES_PER_CHANGE) {
      return new ElementValues(tree, assessment, values, changed);
    }
    @Nullable Fraction[] all = values.clone();
    changed.forEach((number, value) -> all[number] = value);
    return new ElementValues(tree, assessment, all, Map.of());
  }

  /** Returns the mean of the values below an element, which is computed once. */
  private WeightedMean knownMean(ScoringTree.Stage stage) {
    @Nullable WeightedMean[] known = means;
    if (known == null) {
      known = new WeightedMean[values.length];
      means = known;
    }
    WeightedMean mean = known[stage.number()];
    if (mean == null) {
      mean = mean(stage);
      known[stage.number()] = mean;
    }
    return mean;
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
    return value(stage.number());
  }

  private @Nullable Fraction value(int number) {
    Fraction change = changes.isEmpty() ? null : changes.get(number);
    return change == null ? values[number] : change;
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
    BigDecimal score = assessment.scores().get(stage.code());
    Tally tally = tally(stage);
    return score == null && tally == null
        ? mean(stage).value()
        : requireNonNull(evidence(stage, score, tally));
  }

  private static @Nullable Fraction evidence(
      ScoringTree.Stage stage, @Nullable BigDecimal score, @Nullable Tally tally) {
    return score != null
        ? Fraction.of(score)
        : requireNonNull(stage.scale()).mean(requireNonNull(tally).counts());
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
    return mean(stage, false);
  }

  /**
   * Returns that mean; or, where the sum may end early, some sum whose denominator is too large.
   */
  WeightedMean mean(ScoringTree.Stage stage, boolean mayEnd) {
    Fraction sum = Fraction.ZERO;
    long weights = 0;
    for (int i = 0; i < stage.below().size(); i++) {
      ScoringTree.Stage child = stage.below().get(i);
      Fraction value = value(child);
      if (value != null) {
        long weight = weight(child, stage);
        sum = sum.plus(weight == 1 ? value : value.times(Fraction.of(weight)));
        weights += weight;
        if (mayEnd && !sum.hasDenominatorAtMost(MOST)) {
          break;
        }
      }
    }
    return new WeightedMean(sum, weights);
  }

  /** Returns the sum of the instruments' values by their shares, before it is rounded. */
  Fraction exactTotal() {
    return sum(false);
  }

  private Fraction sum(boolean mayEnd) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < tree.instruments().size(); i++) {
      Fraction value = value(tree.instruments().get(i));
      if (value != null) {
        sum = sum.plus(value.times(tree.shares().get(i)));
        if (mayEnd && !sum.hasDenominatorAtMost(MOST)) {
          break;
        }
      }
    }
    return sum;
  }

  /** Returns the total after its own stage. */
  Fraction total() {
    return tree.roundedTotal(exactTotal());
  }
}
