package org.openita.framework;

import org.immutables.value.Value;
import org.openita.Text;

/** One kind of rule of a framework: how sure it is, and where it comes from. */
@Value.Immutable
public abstract class Provenance {

  Provenance() {}

  /** The kinds of rule, in the order in which results name them. */
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
    /** What a level asks for. */
    LEVEL_CONDITIONS,
    /** At which stages numbers are rounded, and how. */
    ROUNDING,
    /** How many respondents a survey needs. */
    SAMPLE_SIZE
  }

  /** A rule of this kind. */
  public static Provenance of(Kind kind, Confidence confidence, Text source) {
    return ImmutableProvenance.builder().kind(kind).confidence(confidence).source(source).build();
  }

  /** What it rules. */
  public abstract Kind kind();

  /** How sure it is. */
  public abstract Confidence confidence();

  /** Where it comes from. */
  public abstract Text source();
}
