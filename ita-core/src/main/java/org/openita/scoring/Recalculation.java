package org.openita.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Level;

/**
 * The numbers of a scorecard with some replaced: the result of scoring again, at a fraction of the
 * cost, and for numbers that are not evidence as well.
 *
 * <pre>{@code
 * Level level = Recalculation.of(card).with(Code.of("8"), Fraction.of(100)).level();
 * }</pre>
 *
 * <p>Everything above a replaced number is computed and rounded as in scoring. Immutable and safe
 * for use by many threads.
 */
public final class Recalculation {

  private final ElementValues values;
  private final ImmutableMap<Code, Score> parts;
  private final Fraction exactTotal;
  private final Score total;

  private Recalculation(ElementValues values, ImmutableMap<Code, Score> parts) {
    this.values = values;
    this.parts = parts;
    this.exactTotal = values.exactTotal();
    this.total = values.tree().roundedTotal(exactTotal).toScore();
  }

  /** Returns the numbers of a scorecard as they are. */
  public static Recalculation of(Scorecard card) {
    return new Recalculation(card.values(), card.parts());
  }

  /**
   * Replaces the score of one element or part. Its own stage rounds it if the framework says so.
   *
   * @throws IllegalArgumentException if the scorecard has no score of this code
   */
  public Recalculation with(Code code, Fraction score) {
    return with(ImmutableMap.of(code, score));
  }

  /**
   * Replaces the scores of several elements or parts. Where one is below another, the upper one has
   * the score given for it; a later replacement below computes it anew.
   *
   * @throws IllegalArgumentException if the scorecard has no score of one of these codes
   */
  public Recalculation with(Map<Code, Fraction> scores) {
    Map<Code, Fraction> ofParts = Maps.filterKeys(scores, parts::containsKey);
    Map<Code, Fraction> ofElements = Maps.filterKeys(scores, code -> !parts.containsKey(code));
    return new Recalculation(
        ofElements.isEmpty() ? values : values.with(ofElements),
        ofParts.isEmpty() ? parts : replaced(ofParts));
  }

  private ImmutableMap<Code, Score> replaced(Map<Code, Fraction> scores) {
    return parts.entrySet().stream()
        .collect(
            toImmutableMap(
                Map.Entry::getKey,
                part -> {
                  Fraction score = scores.get(part.getKey());
                  return score == null ? part.getValue() : score.toScore();
                }));
  }

  /** Returns the value of an element that enters its parent; empty where it has none. */
  public Optional<Fraction> value(Code code) {
    ScoringTree.Stage stage = values.tree().stage(code);
    return stage == null ? Optional.empty() : Optional.ofNullable(values.value(stage));
  }

  /** Returns the total before it is rounded. */
  public Fraction exactTotal() {
    return exactTotal;
  }

  /** Returns the total. */
  public Score total() {
    return total;
  }

  /** Returns the components, as {@link Scorecard#components}. */
  public ImmutableMap<Code, Score> components() {
    return Components.of(values, parts);
  }

  /** Returns the level that the total and the components reach. */
  public Level level() {
    return Grading.level(values.tree().framework(), total, components().values());
  }

  /** Returns the total and the level, such as {@code 98.75 AA}. */
  @Override
  public String toString() {
    return total + " " + level().code();
  }
}
