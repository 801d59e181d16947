package org.openita.framework;

import org.immutables.value.Value;
import org.openita.Language;
import org.openita.Text;

/** Where one kind of rule of a framework comes from, and how sure it is. */
@Value.Immutable
public abstract class Provenance implements WithProvenance {

  Provenance() {}

  /** The kinds of rule, in the order in which results list them. */
  public enum Kind {
    /** The weights of the instruments, and that an instrument is the mean of its indicators. */
    WEIGHTS,
    /** The points of the answer options. */
    POINTS,
    /** Which items or lines are scored in reverse. */
    REVERSAL,
    /** How answers make a line, an item and an indicator of a survey. */
    SURVEY_AGGREGATION,
    /** Which items make which sub-indicator of a checklist, and that these are averaged. */
    SPLIT,
    /** What a level requires. */
    LEVEL_CONDITIONS,
    /** Which stages are rounded, and how. */
    ROUNDING,
    /** How many respondents a survey needs. */
    SAMPLE_SIZE
  }

  /** Returns the provenance of a kind of rule. */
  public static Provenance of(Kind kind, Confidence confidence, Text source) {
    return builder().kind(kind).confidence(confidence).source(source).build();
  }

  /** Returns the kind of rule. */
  public abstract Kind kind();

  /** Returns how sure the rule is. */
  public abstract Confidence confidence();

  /** Returns where the rule comes from. */
  public abstract Text source();

  /** Returns {@code KIND confidence: source}, in English. */
  @Override
  public final String toString() {
    return kind() + " " + confidence().word() + ": " + source().in(Language.EN);
  }

  /** Returns a builder of provenances. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Provenance}; every member is set once. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
