package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.framework.Part;
import org.openita.framework.Rule;

/**
 * The scored assessment: the total, its level, and every number below with its explanation.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Scorecard {

  private final Outline outline;
  private final Assessment assessment;
  private final ScoreNode total;
  // By the numbers of the outline; never changed.
  private final @Nullable ScoreNode[] nodes;
  private final ImmutableMap<Code, Score> parts;
  private final ImmutableMap<Code, Score> components;
  private final Level level;

  Scorecard(
      Outline outline,
      Assessment assessment,
      ScoreNode total,
      @Nullable ScoreNode[] nodes,
      ImmutableMap<Code, Score> parts) {
    this.outline = outline;
    this.assessment = assessment;
    this.total = total;
    this.nodes = nodes;
    this.parts = parts;
    this.components = graded(framework(), total, parts);
    this.level = Grading.level(framework(), total.score(), components.values());
  }

  /** Components are the instruments, and the given parts of an instrument in its place. */
  private static ImmutableMap<Code, Score> graded(
      Framework framework, ScoreNode total, ImmutableMap<Code, Score> parts) {
    ImmutableMap.Builder<Code, Score> graded = ImmutableMap.builder();
    for (int i = 0; i < framework.instruments().size(); i++) {
      Instrument instrument = framework.instruments().get(i);
      ImmutableMap<Code, Score> own = partsOf(instrument, parts);
      if (own.isEmpty()) {
        graded.put(instrument.code(), total.children().get(i).node().score());
      } else {
        graded.putAll(own);
      }
    }
    return graded.buildOrThrow();
  }

  private static ImmutableMap<Code, Score> partsOf(
      Instrument instrument, ImmutableMap<Code, Score> parts) {
    ImmutableMap.Builder<Code, Score> own = ImmutableMap.builder();
    for (Part part : instrument.parts()) {
      Score score = parts.get(part.code());
      if (score != null) {
        own.put(part.code(), score);
      }
    }
    return own.buildOrThrow();
  }

  /** The framework by which it was scored. */
  public Framework framework() {
    return outline.framework();
  }

  /** The evidence. */
  public Assessment assessment() {
    return assessment;
  }

  /** The total, and through its children the whole trace. */
  public ScoreNode total() {
    return total;
  }

  /** The level that the total and the components reach. */
  public Level level() {
    return level;
  }

  /** The number of an element; empty where it does not apply or evidence stands above it. */
  public Optional<ScoreNode> node(Code code) {
    Outline.Place place = outline.place(code);
    return place == null ? Optional.empty() : Optional.ofNullable(nodes[place.number()]);
  }

  /** Every number but the total, from the top of the tree down, in official order. */
  public ImmutableMap<Code, ScoreNode> nodes() {
    ImmutableMap.Builder<Code, ScoreNode> made = ImmutableMap.builder();
    for (int i = 0; i < nodes.length; i++) {
      ScoreNode node = nodes[i];
      if (node != null) {
        made.put(outline.place(i).code(), node);
      }
    }
    return made.buildOrThrow();
  }

  /** The numbers of the indicators that apply, in official order. */
  public ImmutableMap<Code, ScoreNode> indicators() {
    ImmutableMap.Builder<Code, ScoreNode> indicators = ImmutableMap.builder();
    for (Indicator indicator : framework().indicators()) {
      node(indicator.code()).ifPresent(node -> indicators.put(indicator.code(), node));
    }
    return indicators.buildOrThrow();
  }

  /** The given scores of parts of instruments. */
  public ImmutableMap<Code, Score> parts() {
    return parts;
  }

  /** The given scores of the parts of one instrument. */
  public ImmutableMap<Code, Score> partsOf(Code instrument) {
    return framework().instruments().stream()
        .filter(candidate -> candidate.code().equals(instrument))
        .findFirst()
        .map(candidate -> partsOf(candidate, parts))
        .orElse(ImmutableMap.of());
  }

  /** What the level rule looks at beside the total. */
  public ImmutableMap<Code, Score> components() {
    return components;
  }

  /** Indicators that do not apply, in official order: named so, or without anything that does. */
  public ImmutableList<Code> notApplicableIndicators() {
    return framework().indicators().stream()
        .map(Element::code)
        .filter(code -> node(code).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** The kinds of rule that the result rests on, in their own order. */
  public Set<Rule.Kind> rulesInUse() {
    EnumSet<Rule.Kind> rules = EnumSet.of(Rule.Kind.LEVEL_CONDITIONS);
    rules.addAll(total.rules());
    Set<Rule.Kind> last = ImmutableSet.of();
    for (ScoreNode node : nodes) {
      // Neighbours mostly rest on the same rules.
      if (node != null && node.rules() != last) {
        last = node.rules();
        rules.addAll(last);
      }
    }
    return Sets.immutableEnumSet(rules);
  }

  /** Whether both score the same assessment by the same framework, and so in the same way. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scorecard that
        && framework().equals(that.framework())
        && assessment.equals(that.assessment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework().id(), assessment);
  }

  /** The total and the level, such as {@code 98.75 AA}. */
  @Override
  public String toString() {
    return total.score() + " " + level.code();
  }
}
