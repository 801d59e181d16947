package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.internal.Excerpt;

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

  void check(Pointer at, PlanRules rules) {
    rules.targets(at, targets());
    for (int i = 1; i < progress().size(); i++) {
      EntryDraft before = progress().get(i - 1);
      EntryDraft entry = progress().get(i);
      rules.dates(at, i, before.date().orElse(null), entry.date().orElse(null));
      rules.statuses(at, i, before.status().orElse(null), entry.status().orElse(null));
    }
  }

  /** Returns the id, where it is known, and the targets. */
  @Override
  public String toString() {
    return "draft of a measure"
        + id().map(id -> " " + Excerpt.of(id)).orElse("")
        + ": "
        + targets();
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
