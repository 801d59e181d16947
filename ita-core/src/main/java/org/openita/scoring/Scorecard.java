package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Confidence;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.framework.Provenance;

/**
 * The scored assessment: the total, its level, and every number below with its explanation.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Scorecard {

  Scorecard() {}

  static Scorecard of(ElementValues values) {
    ImmutableMap<Code, Score> parts = Components.parts(values);
    ImmutableMap<Code, Score> components = Components.of(values, parts);
    Trace trace = new Trace(values);
    Level level =
        Grading.level(values.tree().framework(), trace.total().score(), components.values());
    return ImmutableScorecard.of(trace, level, parts, components);
  }

  @Value.Parameter
  abstract Trace trace();

  /** Returns the level that the total and the components reach. */
  @Value.Parameter
  public abstract Level level();

  /** Returns the given scores of parts of instruments. */
  @Value.Parameter
  public abstract ImmutableMap<Code, Score> parts();

  /**
   * Returns the components, which the level rule tests besides the total: instruments, or their
   * given parts.
   */
  @Value.Parameter
  public abstract ImmutableMap<Code, Score> components();

  ElementValues values() {
    return trace().values();
  }

  private ScoringTree tree() {
    return values().tree();
  }

  /** Returns the framework by which it was scored. */
  public Framework framework() {
    return tree().framework();
  }

  /** Returns the evidence. */
  public Assessment assessment() {
    return values().assessment();
  }

  /** Returns the total, and through its children the whole trace. */
  public ScoreNode total() {
    return trace().total();
  }

  /** Returns the number of an element; empty where it does not apply or is below evidence. */
  public Optional<ScoreNode> node(Code code) {
    ScoringTree.Stage stage = tree().stage(code);
    return stage == null ? Optional.empty() : Optional.ofNullable(trace().node(stage));
  }

  /** Returns the value of an element, as {@link ScoreNode#value}, without its explanation. */
  public Optional<Fraction> value(Code code) {
    ScoringTree.Stage stage = tree().stage(code);
    return stage == null ? Optional.empty() : Optional.ofNullable(values().value(stage));
  }

  /** Returns every number but the total, from the top of the tree down, in official order. */
  @Value.Lazy
  public ImmutableMap<Code, ScoreNode> nodes() {
    ImmutableMap.Builder<Code, ScoreNode> nodes = ImmutableMap.builder();
    for (int i = 0; i < tree().size(); i++) {
      ScoreNode node = trace().node(tree().stage(i));
      if (node != null) {
        nodes.put(tree().stage(i).code(), node);
      }
    }
    return nodes.buildOrThrow();
  }

  /** Returns the numbers of the indicators that apply, in official order. */
  @Value.Lazy
  public ImmutableMap<Code, ScoreNode> indicators() {
    ImmutableMap.Builder<Code, ScoreNode> indicators = ImmutableMap.builder();
    for (Indicator indicator : framework().indicators()) {
      node(indicator.code()).ifPresent(node -> indicators.put(indicator.code(), node));
    }
    return indicators.buildOrThrow();
  }

  /** Returns the given scores of the parts of one instrument. */
  public ImmutableMap<Code, Score> partsOf(Code instrument) {
    return framework().elements().get(instrument) instanceof Instrument element
        ? Components.partsOf(element, parts())
        : ImmutableMap.of();
  }

  /**
   * Returns the indicators that do not apply, in official order: those named so, and those below
   * which nothing applies.
   */
  @Value.Lazy
  public ImmutableList<Code> notApplicableIndicators() {
    return framework().indicators().stream()
        .map(Element::code)
        .filter(code -> node(code).isEmpty())
        .collect(toImmutableList());
  }

  /** Returns the kinds of rule that the result rests on, in their own order. */
  @Value.Lazy
  public ImmutableSet<Provenance.Kind> rulesInUse() {
    EnumSet<Provenance.Kind> rules = EnumSet.of(Provenance.Kind.LEVEL_CONDITIONS);
    rules.addAll(total().rules());
    for (int i = 0; i < tree().size(); i++) {
      int above = tree().stage(i).above();
      // What is below evidence has no value, so whatever is above a value is a mean.
      if (above >= 0 && values().value(tree().stage(i)) != null) {
        rules.addAll(tree().stage(above).rulesOfMean());
      }
    }
    for (Code code : assessment().tallies().keySet()) {
      rules.addAll(requireNonNull(tree().stage(code)).rulesOfTally());
    }
    return Sets.immutableEnumSet(rules);
  }

  /**
   * Returns how sure the result is of a kind of rule. The conditions of levels are as sure as the
   * least sure of the level reached and those above it: the result meets the former and fails each
   * of the latter.
   */
  public Confidence confidence(Provenance.Kind kind) {
    if (kind != Provenance.Kind.LEVEL_CONDITIONS) {
      return framework().confidence(kind);
    }
    Confidence least = level().confidence();
    for (Level above : framework().levels()) {
      if (above.equals(level())) {
        break;
      }
      if (above.confidence().compareTo(least) > 0) {
        least = above.confidence();
      }
    }
    return least;
  }

  /** Returns whether both score the same assessment by the same framework. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Scorecard that && values().isSameAs(that.values()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework().id(), assessment());
  }

  /** Returns the total and the level, such as {@code 98.75 AA}. */
  @Override
  public String toString() {
    return total().score() + " " + level().code();
  }
}
