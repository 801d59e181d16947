package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Provenance;

/**
 * One number of a scorecard and how it came about: what was averaged with what, down to the
 * evidence.
 *
 * <p>The tree of nodes is the trace. Immutable and safe for use by many threads; nodes of the same
 * number of equal scorecards are equal.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class ScoreNode {

  ScoreNode() {}

  /** How a number came about. */
  public enum Basis {
    /** Somebody published it. */
    PUBLISHED,
    /** Answers were counted; it is the mean of their points. */
    TALLIED,
    /** It is the mean of its children, each with its share. */
    MEAN,
    /** It is the sum of its children, each with its weight in percent. */
    WEIGHTED_SUM
  }

  /** A child of a node and how much it counts. */
  @Value.Immutable(builder = false, copy = false)
  public abstract static class Child {

    Child() {}

    /** Returns the child. */
    @Value.Parameter
    public abstract ScoreNode node();

    /** Returns its share of the parent, above 0 and at most 1; the shares sum to 1. */
    @Value.Parameter
    public abstract Fraction share();

    /** Returns the child with its share, such as {@code 8 94.94 × 0.333333}. */
    @Override
    public String toString() {
      return node() + " × " + share().toDecimalString(6);
    }
  }

  private static final ImmutableSet<Provenance.Kind> WEIGHTS =
      ImmutableSet.of(Provenance.Kind.WEIGHTS);

  static ScoreNode total(Trace trace) {
    return ImmutableScoreNode.of(trace, Optional.empty(), trace.values().total());
  }

  /** Returns the node of an element that has a value. */
  static ScoreNode of(Trace trace, ScoringTree.Stage stage) {
    return ImmutableScoreNode.of(
        trace, Optional.of(stage), Objects.requireNonNull(trace.values().value(stage)));
  }

  @Value.Parameter
  abstract Trace trace();

  /** Returns the stage that gives the element its value; empty for the total. */
  @Value.Parameter
  abstract Optional<ScoringTree.Stage> stage();

  /** Returns the number that enters the parent: the exact one, rounded where this stage is. */
  @Value.Parameter
  public abstract Fraction value();

  private ElementValues values() {
    return trace().values();
  }

  /** Returns the element that this is the score of; empty for the total. */
  public Optional<Element> element() {
    return stage().map(ScoringTree.Stage::element);
  }

  /** Returns the element's code, or {@code total}. */
  public String label() {
    return stage().isPresent() ? stage().get().code().value() : "total";
  }

  /** Returns how the number came about. */
  public Basis basis() {
    return stage().isPresent() ? values().basis(stage().get()) : Basis.WEIGHTED_SUM;
  }

  /** Returns the number before this stage is rounded, in points. */
  @Value.Lazy
  public Fraction exact() {
    return stage().isPresent() ? values().exact(stage().get()) : values().exactTotal();
  }

  /** Returns the number with two decimals, HALF_UP. */
  @Value.Derived
  public Score score() {
    return value().toScore();
  }

  /** Returns what the number was computed from; empty for evidence. */
  @Value.Lazy
  public ImmutableList<Child> children() {
    ScoringTree tree = values().tree();
    ImmutableList.Builder<Child> children = ImmutableList.builder();
    if (stage().isEmpty()) {
      for (int i = 0; i < tree.instruments().size(); i++) {
        child(tree.instruments().get(i), tree.shares().get(i), children);
      }
    } else if (basis() == Basis.MEAN) {
      ScoringTree.Stage own = stage().get();
      long weights = values().mean(own).weights();
      for (ScoringTree.Stage below : own.below()) {
        child(below, Fraction.of(values().weight(below, own), weights), children);
      }
    }
    return children.build();
  }

  private void child(
      ScoringTree.Stage below, Fraction share, ImmutableList.Builder<Child> children) {
    ScoreNode node = trace().node(below);
    if (node != null) {
      children.add(ImmutableChild.of(node, share));
    }
  }

  /** Returns the kinds of rule that this step rests on. */
  public ImmutableSet<Provenance.Kind> rules() {
    if (stage().isEmpty()) {
      return WEIGHTS;
    }
    return switch (basis()) {
      case TALLIED -> stage().get().rulesOfTally();
      case MEAN -> stage().get().rulesOfMean();
      case PUBLISHED, WEIGHTED_SUM -> ImmutableSet.of();
    };
  }

  /** Returns the children that do not apply and were left out of the mean. */
  @Value.Lazy
  public ImmutableList<Code> leftOut() {
    if (basis() != Basis.MEAN) {
      return ImmutableList.of();
    }
    return stage().orElseThrow().below().stream()
        .filter(below -> values().value(below) == null)
        .map(ScoringTree.Stage::code)
        .collect(toImmutableList());
  }

  /** Returns the score that somebody published, not rounded. */
  public Optional<BigDecimal> published() {
    return stage().map(own -> values().assessment().scores().get(own.code()));
  }

  /** Returns the answers that were counted. */
  public Optional<Tally> tally() {
    return stage().map(values()::tally);
  }

  /** Returns the points of each answer option, where answers were counted. */
  public ImmutableList<BigDecimal> points() {
    return tally().isPresent() ? stage().orElseThrow().element().points() : ImmutableList.of();
  }

  /** Returns what this number lacks to 100, exactly. */
  public Fraction lost() {
    return Fraction.of(100).minus(value());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ScoreNode that
            && label().equals(that.label())
            && values().isSameAs(that.values()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(label(), value());
  }

  /** Returns the code and the number, such as {@code 8 94.94}. */
  @Override
  public String toString() {
    return label() + " " + score();
  }
}
