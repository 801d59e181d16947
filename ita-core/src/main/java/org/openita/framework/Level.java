package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openita.Score;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * A level (ระดับ): what a result is called that meets its conditions and those of no level above.
 *
 * <p>Conditions are decided on scores with two decimals. A level is not a band: from fiscal year
 * 2566 the score of every component counts as well as the total.
 */
@Value.Immutable
public abstract class Level {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

  Level() {}

  /** The code, such as {@code AA} or {@code GOOD}. */
  public abstract String code();

  /** The official name. */
  public abstract Text name();

  /** The least total, where there is one. */
  public abstract Optional<Score> totalAtLeast();

  /**
   * The least score of every component, where there is one. Components are the instruments, and the
   * parts of an instrument in its place where they are given.
   */
  public abstract Optional<Score> componentsAtLeast();

  /** How sure these conditions are. */
  public abstract Confidence confidence();

  @Value.Check
  void check() {
    checkArgument(
        FORM.matcher(code()).matches(),
        "the code of a level is upper-case letters, digits and _ but was %s",
        Excerpt.of(code()));
  }

  /** A builder of levels. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Level}; every member is set once. */
  public static final class Builder extends ImmutableLevel.Builder {
    Builder() {}
  }
}
