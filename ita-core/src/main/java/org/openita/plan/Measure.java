package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Text;
import org.openita.catalogue.Responsibility;

/** One measure of a plan: what for, what, who, when, and how far it is. */
@Value.Immutable
public abstract class Measure {

  Measure() {}

  /**
   * One step.
   *
   * @param text what is done
   * @param owner the unit that does it
   * @param due by when
   */
  public record Step(Text text, Optional<String> owner, Optional<LocalDate> due) {

    /**
     * Checks the owner.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Step {
      checkArgument(
          owner.map(unit -> !CharMatcher.whitespace().matchesAllOf(unit)).orElse(true),
          "the owner of a step must not be blank");
    }

    /** A step without owner and due date. */
    public static Step of(Text text) {
      return new Step(text, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A unit that is responsible.
   *
   * @param unit its name
   * @param duty leading or supporting
   */
  public record Responsible(String unit, Responsibility duty) {

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Responsible {
      checkArgument(
          !CharMatcher.whitespace().matchesAllOf(unit), "a responsible unit must not be blank");
    }
  }

  /**
   * When a measure is carried out.
   *
   * @param from the first day, where it is stated
   * @param to the last day, where it is stated
   */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Checks that there is a day.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public Period {
      checkArgument(from.isPresent() || to.isPresent(), "a period needs from, to or both");
    }
  }

  /**
   * How a measure is followed up.
   *
   * @param rounds in which months of the fiscal year, 1 to 12
   * @param text how
   */
  public record Monitoring(ImmutableList<Integer> rounds, Optional<Text> text) {

    /**
     * Checks that there is something.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public Monitoring {
      checkArgument(!rounds.isEmpty() || text.isPresent(), "monitoring needs rounds, text or both");
    }
  }

  /** The id, unique in its plan. */
  public abstract String id();

  /** The id of the template that it came from, if from any. */
  public abstract Optional<String> template();

  /** What it is for: codes of indicators, sub-indicators or items; never empty. */
  public abstract ImmutableList<Code> targets();

  /** The indicator that the document printed it under, where that may not be its own. */
  public abstract Optional<Code> filedUnder();

  /** What it is called. */
  public abstract Text title();

  /** Why it is in the plan. */
  public abstract Optional<Text> why();

  /** What the total would gain if every target reached its full points. */
  public abstract Optional<Fraction> gain();

  /** What to go by. */
  public abstract Optional<Text> guideline();

  /** The steps, in order. */
  public abstract ImmutableList<Step> steps();

  /** Who is responsible. */
  public abstract ImmutableList<Responsible> responsible();

  /** When it is carried out. */
  public abstract Optional<Period> period();

  /** How it is followed up. */
  public abstract Optional<Monitoring> monitoring();

  /** What to keep as evidence. */
  public abstract ImmutableList<Text> evidence();

  /** What was reported, in order; entries without a date first. */
  public abstract ImmutableList<ProgressEntry> progress();

  @Value.Check
  void check() {
    checkArgument(
        !CharMatcher.whitespace().matchesAllOf(id()), "the id of a measure must not be blank");
    checkArgument(!targets().isEmpty(), "measure %s needs at least one target", id());
  }

  /** The status after all entries. */
  public Status status() {
    return progress().isEmpty()
        ? Status.NOT_STARTED
        : progress().get(progress().size() - 1).status();
  }

  /** The status at the end of a day: that of the last entry which counts by then. */
  public Status statusAt(LocalDate day) {
    return progress().stream()
        .filter(entry -> entry.countsAt(day))
        .reduce((earlier, later) -> later)
        .map(ProgressEntry::status)
        .orElse(Status.NOT_STARTED);
  }

  /**
   * The day by which it is to be done: the end of its period, else the latest due date of its
   * steps; empty where the plan states neither.
   */
  public Optional<LocalDate> deadline() {
    return period()
        .flatMap(Period::to)
        .or(
            () ->
                steps().stream()
                    .flatMap(step -> step.due().stream())
                    .max(Comparator.naturalOrder()));
  }

  /** Whether at the end of a day its deadline is past and it is neither done nor cancelled. */
  public boolean isOverdueAt(LocalDate day) {
    return deadline().filter(day::isAfter).isPresent() && !statusAt(day).isFinal();
  }

  /** This measure with one more entry. */
  Measure withEntry(ProgressEntry entry) {
    Builder builder = builder();
    builder
        .id(id())
        .template(template())
        .addAllTargets(targets())
        .filedUnder(filedUnder())
        .title(title())
        .why(why())
        .gain(gain())
        .guideline(guideline())
        .addAllSteps(steps())
        .addAllResponsible(responsible())
        .period(period())
        .monitoring(monitoring())
        .addAllEvidence(evidence())
        .addAllProgress(progress())
        .addProgress(entry);
    return builder.build();
  }

  /** A builder of measures. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Measure}; every member is set once. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
