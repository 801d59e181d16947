package org.openita.analysis;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Score;

/**
 * What counts as a strength and what as an urgent weakness.
 *
 * <p>The default is the practice of agencies: a strength is above 90, strictly; the lowest score is
 * urgent, with all that tie for it; the lowest of each instrument is an issue to develop, urgent or
 * not.
 *
 * <p>The urgency and the floor depend on each other; change both together with a builder.
 */
@Value.Immutable
public abstract class Policy implements WithPolicy {

  private static final Policy STANDARD = builder().build();

  Policy() {}

  /** Which scores are urgent. */
  public enum Urgency {
    /**
     * The lowest, all that tie for it, unless every indicator has the same score or that score is
     * 100.
     */
    LOWEST,
    /** Everything below the floor. */
    BELOW_FLOOR,
    /** The lowest as well as everything below the floor. */
    EITHER
  }

  /**
   * Which indicators of an instrument are its issues to develop, unless the assessor named some.
   */
  public enum Development {
    /** The lowest under 100, all that tie for it. */
    LOWEST,
    /**
     * The lowest under 100 that is not already an urgent weakness, all that tie for it: the next
     * lowest where the lowest is urgent.
     */
    NEXT_LOWEST
  }

  /** Returns the default policy: above 90 is a strength, the lowest is urgent. */
  public static Policy standard() {
    return STANDARD;
  }

  /** Returns the threshold of a strength. */
  @Value.Default
  public Score strength() {
    return Score.ofHundredths(90_00);
  }

  /** Returns whether a strength must be above the threshold, rather than at it. */
  @Value.Default
  public boolean strict() {
    return true;
  }

  /** Returns which scores are urgent. */
  @Value.Default
  public Urgency urgency() {
    return Urgency.LOWEST;
  }

  /** Returns which indicators are issues to develop. */
  @Value.Default
  public Development development() {
    return Development.LOWEST;
  }

  /** Returns the score below which everything is urgent; required unless urgency is LOWEST. */
  public abstract Optional<Score> floor();

  /** Returns whether a score is high enough for a strength. */
  public boolean isStrength(Score score) {
    return strict() ? score.isAbove(strength()) : score.isAtLeast(strength());
  }

  @Value.Check
  void check() {
    if (urgency() == Urgency.LOWEST) {
      ProblemKind.URGENCY_WITH_FLOOR.require(floor().isEmpty(), urgency());
    } else {
      ProblemKind.URGENCY_WITHOUT_FLOOR.require(floor().isPresent(), urgency());
    }
  }

  /** Returns a builder of policies. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}; every member is set once. */
  public static final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
