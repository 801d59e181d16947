package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Rule;

/**
 * One number of a scorecard and how it came about: what was averaged with what, down to the
 * evidence.
 *
 * <p>The tree of nodes is the trace. Immutable and safe for use by many threads.
 */
public final class ScoreNode {

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

  /**
   * A child of a node and how much it counts.
   *
   * @param node the child
   * @param share the part of the parent that it makes, above 0 and at most 1; shares sum to 1
   */
  public record Child(ScoreNode node, Fraction share) {}

  private final @Nullable Element element;
  private final Basis basis;
  private final Fraction exact;
  private final Fraction value;
  private final ImmutableList<Child> children;
  private final ImmutableSet<Rule.Kind> rules;
  private final ImmutableList<Code> leftOut;
  private final @Nullable BigDecimal published;
  private final @Nullable Tally tally;

  ScoreNode(
      @Nullable Element element,
      Basis basis,
      Fraction exact,
      Fraction value,
      ImmutableList<Child> children,
      ImmutableSet<Rule.Kind> rules,
      ImmutableList<Code> leftOut,
      @Nullable BigDecimal published,
      @Nullable Tally tally) {
    this.element = element;
    this.basis = basis;
    this.exact = exact;
    this.value = value;
    this.children = children;
    this.rules = rules;
    this.leftOut = leftOut;
    this.published = published;
    this.tally = tally;
  }

  /** The element that this is the score of; empty for the total. */
  public Optional<Element> element() {
    return Optional.ofNullable(element);
  }

  /** The element's code, or {@code total}. */
  public String label() {
    return element == null ? "total" : element.code().value();
  }

  /** How the number came about. */
  public Basis basis() {
    return basis;
  }

  /** The number before this stage is rounded, in points. */
  public Fraction exact() {
    return exact;
  }

  /** The number that goes on to the parent: the exact one, rounded where this stage is. */
  public Fraction value() {
    return value;
  }

  /** The number with two decimals, HALF_UP. */
  public Score score() {
    return value.toScore();
  }

  /** What the number was computed from; empty for evidence. */
  public ImmutableList<Child> children() {
    return children;
  }

  /** The kinds of rule that this step rests on. */
  public ImmutableSet<Rule.Kind> rules() {
    return rules;
  }

  /** Children that do not apply and were left out of the mean. */
  public ImmutableList<Code> leftOut() {
    return leftOut;
  }

  /** The score that somebody published, not rounded. */
  public Optional<BigDecimal> published() {
    return Optional.ofNullable(published);
  }

  /** The answers that were counted. */
  public Optional<Tally> tally() {
    return Optional.ofNullable(tally);
  }

  /** The points of each answer option, where answers were counted. */
  public ImmutableList<BigDecimal> points() {
    return tally == null || element == null ? ImmutableList.of() : element.points();
  }

  /** What this number misses to 100, exactly. */
  public Fraction lost() {
    return Fraction.of(100).minus(value);
  }
}
