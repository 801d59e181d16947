package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Problem;

/** What is known of a {@link Measure} that is not complete, as part of a {@link PlanDraft}. */
@Value.Immutable
public abstract class MeasureDraft implements WithMeasureDraft {

  MeasureDraft() {}

  /** Returns the id. */
  public abstract Optional<String> id();

  /** Returns what it is for. */
  public abstract ImmutableList<Code> targets();

  /** Returns the indicator that the document printed it under. */
  public abstract Optional<Code> filedUnder();

  /** Returns what was reported. */
  public abstract ImmutableList<EntryDraft> progress();

  /** Returns what no measure can be, whatever else is in its plan. */
  ImmutableList<Problem> problems(Pointer at) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<Code> seen = new HashSet<>();
    for (int i = 0; i < targets().size(); i++) {
      Code target = targets().get(i);
      if (!seen.add(target)) {
        problems.add(at.at("targets").at(i).problem("duplicate code " + target));
      }
    }
    for (int i = 1; i < progress().size(); i++) {
      Pointer entry = at.at("progress").at(i);
      dates(entry.at("date"), progress().get(i - 1), progress().get(i), problems);
      statuses(entry.at("status"), progress().get(i - 1), progress().get(i), problems);
    }
    return problems.build();
  }

  private static void dates(
      Pointer at, EntryDraft before, EntryDraft entry, ImmutableList.Builder<Problem> problems) {
    if (before.date().isEmpty()) {
      return;
    }
    LocalDate last = before.date().get();
    if (entry.date().isEmpty()) {
      problems.add(
          at.problem("an entry without a date must precede the dated ones but follows " + last));
    } else if (entry.date().get().isBefore(last)) {
      problems.add(
          at.problem(
              "entries must be in the order of their dates but "
                  + entry.date().get()
                  + " follows "
                  + last));
    }
  }

  private static void statuses(
      Pointer at, EntryDraft before, EntryDraft entry, ImmutableList.Builder<Problem> problems) {
    if (before.status().isEmpty() || entry.status().isEmpty()) {
      return;
    }
    Status last = before.status().get();
    Status next = entry.status().get();
    // The same status again may add evidence to it.
    if (last.isFinal() && next != last) {
      problems.add(at.problem(last + " is final, so " + next + " must not follow it"));
    }
  }

  /** Returns a builder of drafts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasureDraft}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutableMeasureDraft.Builder {
    Builder() {}
  }
}
