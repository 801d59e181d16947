package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
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
 * <p>The tree of nodes is the trace. A node works out what it is asked for each time, so keep what
 * you need often. Immutable and safe for use by many threads; nodes of one number of one scorecard
 * are equal.
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

  private static final ImmutableSet<Provenance.Kind> WEIGHTS =
      ImmutableSet.of(Provenance.Kind.WEIGHTS);

  private final Results results;

  /** The element's place, or null for the total. */
  private final Outline.@Nullable Place place;

  private final Fraction value;

  private ScoreNode(Results results, Outline.@Nullable Place place, Fraction value) {
    this.results = results;
    this.place = place;
    this.value = value;
  }

  /** The total. */
  static ScoreNode total(Results results) {
    return new ScoreNode(results, null, results.outline().total(results.total()));
  }

  /** The number of an element, or null where it has none. */
  static @Nullable ScoreNode of(Results results, Outline.Place place) {
    Fraction value = results.value(place);
    return value == null ? null : new ScoreNode(results, place, value);
  }

  /** The element that this is the score of; empty for the total. */
  public Optional<Element> element() {
    return place == null ? Optional.empty() : Optional.of(place.element());
  }

  /** The element's code, or {@code total}. */
  public String label() {
    return place == null ? "total" : place.code().value();
  }

  /** How the number came about. */
  public Basis basis() {
    return place == null ? Basis.WEIGHTED_SUM : results.basis(place);
  }

  /** The number before this stage is rounded, in points. */
  public Fraction exact() {
    return place == null ? results.total() : results.exact(place);
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
    Outline outline = results.outline();
    ImmutableList.Builder<Child> children = ImmutableList.builder();
    if (place == null) {
      for (int i = 0; i < outline.instruments().size(); i++) {
        child(outline.instruments().get(i), outline.shares().get(i), children);
      }
    } else if (basis() == Basis.MEAN) {
      long count = results.mean(place).count();
      for (Outline.Place below : place.below()) {
        child(below, Fraction.of(results.times(below, place), count), children);
      }
    }
    return children.build();
  }

  private void child(Outline.Place below, Fraction share, ImmutableList.Builder<Child> children) {
    ScoreNode node = of(results, below);
    if (node != null) {
      children.add(new Child(node, share));
    }
  }

  /** The kinds of rule that this step rests on. */
  public ImmutableSet<Provenance.Kind> rules() {
    if (place == null) {
      return WEIGHTS;
    }
    return switch (results.basis(place)) {
      case TALLIED -> place.rulesOfTally();
      case MEAN -> place.rulesOfMean();
      case PUBLISHED, WEIGHTED_SUM -> ImmutableSet.of();
    };
  }

  /** Children that do not apply and were left out of the mean. */
  public ImmutableList<Code> leftOut() {
    if (place == null || basis() != Basis.MEAN) {
      return ImmutableList.of();
    }
    return place.below().stream()
        .filter(below -> results.value(below) == null)
        .map(Outline.Place::code)
        .collect(toImmutableList());
  }

  /** The score that somebody published, not rounded. */
  public Optional<BigDecimal> published() {
    return place == null
        ? Optional.empty()
        : Optional.ofNullable(results.assessment().scores().get(place.code()));
  }

  /** The answers that were counted. */
  public Optional<Tally> tally() {
    return place == null ? Optional.empty() : Optional.ofNullable(results.tally(place));
  }

  /** The points of each answer option, where answers were counted. */
  public ImmutableList<BigDecimal> points() {
    return place == null || results.tally(place) == null
        ? ImmutableList.of()
        : place.element().points();
  }

  /** What this number misses to 100, exactly. */
  public Fraction lost() {
    return Fraction.of(100).minus(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreNode that
        && results.equals(that.results)
        && label().equals(that.label());
  }

  @Override
  public int hashCode() {
    return Objects.hash(results, label());
  }

  /** The code and the number, such as {@code 8 94.94}. */
  @Override
  public String toString() {
    return label() + " " + score();
  }
}
