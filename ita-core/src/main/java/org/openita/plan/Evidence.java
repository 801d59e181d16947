package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that shows what was done: an announcement, a page, a report. */
@Value.Immutable
public abstract class Evidence {

  Evidence() {}

  /** What it is; not blank. */
  public abstract String text();

  /** Where it can be seen; not blank. */
  public abstract Optional<String> link();

  /** Its date. */
  public abstract Optional<LocalDate> date();

  @Value.Check
  void check() {
    checkArgument(
        !CharMatcher.whitespace().matchesAllOf(text()), "the text of evidence must not be blank");
    checkArgument(
        link().map(link -> !CharMatcher.whitespace().matchesAllOf(link)).orElse(true),
        "the link of evidence must not be blank");
  }

  /** Evidence of which only the text is known. */
  public static Evidence of(String text) {
    return builder().text(text).build();
  }

  /** A builder of evidence. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evidence}; every member is set once. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
