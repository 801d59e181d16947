package org.openita.framework;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * A level (ระดับ): the grade of a result that meets its conditions and those of no level above.
 *
 * <p>Conditions are tested on scores with two decimals. A level may be more than a band of the
 * total: it may require a least score of every component as well.
 */
@Value.Immutable
public abstract class Level implements WithLevel {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

  Level() {}

  /** Returns the code, such as {@code AA} or {@code GOOD}. */
  public abstract String code();

  /** Returns the official name. */
  public abstract Text name();

  /** Returns the least total; empty where any total will do. */
  public abstract Optional<Score> totalAtLeast();

  /**
   * Returns the least score of every component; empty where any will do. Components are the
   * instruments; where the scores of an instrument's parts are given, these take its place.
   */
  public abstract Optional<Score> componentsAtLeast();

  /** Returns how sure these conditions are. */
  public abstract Confidence confidence();

  @Value.Check
  void check() {
    ProblemKind.NOT_A_LEVEL_CODE.require(FORM.matcher(code()).matches(), Excerpt.of(code()));
  }

  /** Returns the code. */
  @Override
  public final String toString() {
    return code();
  }

  /** Returns a builder of levels. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Level}; every member is set once. */
  public static final class Builder extends ImmutableLevel.Builder {
    Builder() {}
  }
}
