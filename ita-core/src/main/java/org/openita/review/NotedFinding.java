package org.openita.review;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Severity;
import org.openita.Text;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;

/**
 * A finding as the document of a review has it.
 *
 * <p>Its code is a text: a review may have been made by another version of this library, which
 * knows other kinds.
 */
@Value.Immutable
public abstract class NotedFinding implements WithNotedFinding {

  NotedFinding() {}

  /** Returns the code; not blank. */
  public abstract String code();

  /** Returns how much it matters. */
  public abstract Severity severity();

  /** Returns the place in the plan of the review, as a JSON pointer. */
  public abstract String pointer();

  /** Returns the id of the measure that it is about; empty where it is about none. */
  public abstract Optional<String> measure();

  /** Returns what was found. */
  public abstract Text message();

  /** Returns what to do about it. */
  public abstract Optional<Text> remedy();

  @Value.Check
  void check() {
    ProblemKind.FINDING_CODE_BLANK.require(!Blanks.isBlank(code()));
    ProblemKind.FINDING_POINTER_EMPTY.require(!pointer().isEmpty());
  }

  /** Returns the code, the place and the measure. */
  @Override
  public String toString() {
    return Excerpt.of(code())
        + " at "
        + Excerpt.of(pointer())
        + measure().map(id -> ", measure " + Excerpt.of(id)).orElse("");
  }

  /** Returns a builder of findings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NotedFinding}; every member is set once. */
  public static final class Builder extends ImmutableNotedFinding.Builder {
    Builder() {}
  }
}
