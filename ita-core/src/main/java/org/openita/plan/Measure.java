package org.openita.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.InvalidInputException;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * One measure of a plan: its targets, what is done, by whom, when, and its progress.
 *
 * <p>A measure whose targets are not distinct, or whose entries are not in order, cannot be built:
 * that throws {@link InvalidInputException}, which carries every problem with its place in the
 * measure.
 */
@Value.Immutable
public abstract class Measure implements WithMeasure {

  Measure() {}

  /** Returns the id, unique in its plan; not blank. */
  public abstract String id();

  /** Returns the id of the template that it came from; not blank. */
  public abstract Optional<String> template();

  /** Returns what it is for: indicators, sub-indicators or items; never empty, each once. */
  public abstract ImmutableList<Code> targets();

  /** Returns the indicator that the document printed it under, which may not be its own. */
  public abstract Optional<Code> filedUnder();

  /** Returns what it is called. */
  public abstract Text title();

  /** Returns why it is in the plan. */
  public abstract Optional<Text> why();

  /**
   * Returns what the total would gain at most if every target reached its full points, shared with
   * the plan's other measures for the same points.
   */
  public abstract Optional<Fraction> gain();

  /** Returns the guideline. */
  public abstract Optional<Text> guideline();

  /** Returns the steps, in order. */
  public abstract ImmutableList<Step> steps();

  /** Returns who is responsible. */
  public abstract ImmutableList<ResponsibleUnit> responsible();

  /** Returns when it is carried out. */
  public abstract Optional<TimeFrame> period();

  /** Returns what it costs. */
  public abstract Optional<Budget> budget();

  /** Returns how one will know that it succeeded (ตัวชี้วัดความสำเร็จ). */
  public abstract Optional<Text> success();

  /** Returns how it is followed up. */
  public abstract Optional<Monitoring> monitoring();

  /** Returns what to keep as evidence. */
  public abstract ImmutableList<Text> evidence();

  /** Returns what was reported, in the order of dates; entries without a date come first. */
  public abstract ImmutableList<ProgressEntry> progress();

  @Value.Check
  void check() {
    Invariants.notBlank(ProblemKind.MEASURE_ID_BLANK, id());
    template().ifPresent(id -> Invariants.notBlank(ProblemKind.MEASURE_TEMPLATE_BLANK, id));
    ProblemKind.MEASURE_WITHOUT_TARGETS.require(!targets().isEmpty());
    PlanRules rules = new PlanRules();
    rules.targets(Pointer.ROOT, targets());
    for (int i = 1; i < progress().size(); i++) {
      rules.entry(Pointer.ROOT, i, progress().get(i - 1), progress().get(i));
    }
    rules.throwIfBroken();
  }

  MeasureDraft draft() {
    return MeasureDraft.builder()
        .id(id())
        .addAllTargets(targets())
        .filedUnder(filedUnder())
        .addAllProgress(progress().stream().map(ProgressEntry::draft).collect(toImmutableList()))
        .build();
  }

  /** Returns the status after all entries. */
  public Status status() {
    return progress().isEmpty()
        ? Status.NOT_STARTED
        : progress().get(progress().size() - 1).status();
  }

  /**
   * Returns the status at the end of a day, after the entries that count then.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public Status statusAt(LocalDate day) {
    Invariants.commonEra(ProblemKind.DAY_IN_WRONG_ERA, day);
    return progress().stream()
        .filter(entry -> entry.countsAt(day))
        .reduce((earlier, later) -> later)
        .map(ProgressEntry::status)
        .orElse(Status.NOT_STARTED);
  }

  /**
   * Returns the day by which it is to be done: the end of its period, else the latest deadline of
   * its steps; empty where the plan states neither.
   */
  public Optional<LocalDate> deadline() {
    return period()
        .flatMap(TimeFrame::to)
        .or(
            () ->
                steps().stream()
                    .flatMap(step -> step.deadline().stream())
                    .max(Comparator.naturalOrder()));
  }

  /**
   * Returns whether at the end of a day its deadline is past and its status not final.
   *
   * @throws IllegalArgumentException if the year of the day is of the Buddhist Era
   */
  public boolean isOverdueAt(LocalDate day) {
    Invariants.commonEra(ProblemKind.DAY_IN_WRONG_ERA, day);
    return deadline().filter(day::isAfter).isPresent() && !statusAt(day).isFinal();
  }

  /** Returns the id and the title. */
  @Override
  public String toString() {
    return id() + " " + Excerpt.of(title().toString());
  }

  /** Returns a builder of measures. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Measure}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
