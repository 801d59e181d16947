package org.openita.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Score;

/**
 * What counts as a strength and what as an urgent weakness.
 *
 * <p>The default is what agencies do: a strength is above 90, strictly; the lowest score is urgent,
 * with all that tie for it.
 */
@Value.Immutable
public abstract class Policy {

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

  /** Above 90 is a strength; the lowest is urgent. */
  public static Policy standard() {
    return STANDARD;
  }

  /** The threshold of a strength. */
  @Value.Default
  public Score strength() {
    return Score.ofHundredths(90_00);
  }

  /** Whether a strength must be above the threshold, as against at it. */
  @Value.Default
  public boolean strict() {
    return true;
  }

  /** Which scores are urgent. */
  @Value.Default
  public Urgency urgency() {
    return Urgency.LOWEST;
  }

  /** The score below which everything is urgent, where the rule for urgency asks for one. */
  public abstract Optional<Score> floor();

  /** Whether a score is high enough for a strength. */
  public boolean isStrength(Score score) {
    return strict() ? score.isAbove(strength()) : score.isAtLeast(strength());
  }

  @Value.Check
  void check() {
    checkArgument(
        floor().isPresent() == (urgency() != Urgency.LOWEST),
        "urgency %s goes %s a floor",
        urgency(),
        urgency() == Urgency.LOWEST ? "without" : "with");
  }

  /** A builder of policies. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}; every member is set once. */
  public static final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
