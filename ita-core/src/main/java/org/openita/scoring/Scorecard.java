package org.openita.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Level;
import org.openita.framework.Provenance;

/**
 * The scored assessment: the total, its level, and every number below with its explanation.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Scorecard {

  private final Results results;
  private final ScoreNode total;
  private final ImmutableMap<Code, Score> parts;
  private final ImmutableMap<Code, Score> components;
  private final Level level;

  Scorecard(Results results) {
    this.results = results;
    this.total = ScoreNode.total(results);
    this.parts = parts(results);
    this.components = components(results, parts);
    this.level = Grading.level(framework(), total.score(), components.values());
  }

  private static ImmutableMap<Code, Score> parts(Results results) {
    ImmutableMap.Builder<Code, Score> parts = ImmutableMap.builder();
    for (InstrumentPart part : results.outline().framework().parts()) {
      BigDecimal score = results.assessment().scores().get(part.code());
      if (score != null) {
        parts.put(part.code(), Fraction.of(score).toScore());
      }
    }
    return parts.buildOrThrow();
  }

  /** Components are the instruments, and the given parts of an instrument in its place. */
  private static ImmutableMap<Code, Score> components(
      Results results, ImmutableMap<Code, Score> parts) {
    ImmutableMap.Builder<Code, Score> components = ImmutableMap.builder();
    for (Outline.Place place : results.outline().instruments()) {
      ImmutableMap<Code, Score> own = partsOf((Instrument) place.element(), parts);
      if (own.isEmpty()) {
        components.put(place.code(), requireNonNull(results.value(place)).toScore());
      } else {
        components.putAll(own);
      }
    }
    return components.buildOrThrow();
  }

  private static ImmutableMap<Code, Score> partsOf(
      Instrument instrument, ImmutableMap<Code, Score> parts) {
    ImmutableMap.Builder<Code, Score> own = ImmutableMap.builder();
    for (InstrumentPart part : instrument.parts()) {
      Score score = parts.get(part.code());
      if (score != null) {
        own.put(part.code(), score);
      }
    }
    return own.buildOrThrow();
  }

  /** The framework by which it was scored. */
  public Framework framework() {
    return results.outline().framework();
  }

  /** The evidence. */
  public Assessment assessment() {
    return results.assessment();
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
    Outline.Place place = results.outline().place(code);
    return place == null ? Optional.empty() : Optional.ofNullable(ScoreNode.of(results, place));
  }

  /** Every number but the total, from the top of the tree down, in official order. */
  public ImmutableMap<Code, ScoreNode> nodes() {
    ImmutableMap.Builder<Code, ScoreNode> nodes = ImmutableMap.builder();
    for (int i = 0; i < results.outline().size(); i++) {
      ScoreNode node = ScoreNode.of(results, results.outline().place(i));
      if (node != null) {
        nodes.put(results.outline().place(i).code(), node);
      }
    }
    return nodes.buildOrThrow();
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
  public Set<Provenance.Kind> rulesInUse() {
    EnumSet<Provenance.Kind> rules = EnumSet.of(Provenance.Kind.LEVEL_CONDITIONS);
    rules.addAll(total.rules());
    Outline outline = results.outline();
    for (int i = 0; i < outline.size(); i++) {
      int above = outline.place(i).above();
      // What lies under evidence has no number, so whatever is above a number is a mean.
      if (above >= 0 && results.value(outline.place(i)) != null) {
        rules.addAll(outline.place(above).rulesOfMean());
      }
    }
    for (Code code : assessment().tallies().keySet()) {
      rules.addAll(requireNonNull(outline.place(code)).rulesOfTally());
    }
    return Sets.immutableEnumSet(rules);
  }

  /** Whether both score the same assessment by the same framework, and so in the same way. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scorecard that
        && framework().equals(that.framework())
        && assessment().equals(that.assessment());
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework().id(), assessment());
  }

  /** The total and the level, such as {@code 98.75 AA}. */
  @Override
  public String toString() {
    return total.score() + " " + level.code();
  }
}
