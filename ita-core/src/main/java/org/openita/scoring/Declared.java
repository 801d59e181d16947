package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.internal.Blanks;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;

/** What somebody published as a result: never an input to scoring, always compared with it. */
@Value.Immutable
public abstract class Declared implements WithDeclared {

  private static final Declared NOTHING = builder().build();

  Declared() {}

  /** Returns a result of which nothing was published. */
  public static Declared nothing() {
    return NOTHING;
  }

  /** Returns the total, 0 to 100 with at most 18 decimals. */
  public abstract Optional<BigDecimal> total();

  /** Returns the code of the level, not blank. */
  public abstract Optional<String> level();

  /** Returns the scores of instruments and indicators, 0 to 100 with at most 18 decimals. */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Checks the numbers, and writes equal ones alike so that results are equal by value. */
  @Value.Check
  Declared checked() {
    total()
        .ifPresent(
            total -> {
              ProblemKind.DECLARED_TOTAL_OUT_OF_RANGE.require(Decimals.isPercentage(total), total);
              ProblemKind.DECLARED_TOTAL_TOO_FINE.require(
                  Decimals.hasFewDecimals(total), Decimals.MOST_DECIMALS, total);
            });
    scores()
        .forEach(
            (code, score) -> {
              ProblemKind.DECLARED_SCORE_OUT_OF_RANGE.require(
                  Decimals.isPercentage(score), code, score);
              ProblemKind.DECLARED_SCORE_TOO_FINE.require(
                  Decimals.hasFewDecimals(score), code, Decimals.MOST_DECIMALS, score);
            });
    level().ifPresent(code -> ProblemKind.DECLARED_LEVEL_BLANK.require(!Blanks.isBlank(code)));
    return Decimals.arePlain(total().stream().toList()) && Decimals.arePlain(scores().values())
        ? this
        : withTotal(total().map(Decimals::plain))
            .withScores(Maps.transformValues(scores(), Decimals::plain));
  }

  /** Returns whether nothing was published. */
  public boolean isEmpty() {
    return equals(NOTHING);
  }

  /** Returns the total and the level, where they are known, and the number of scores. */
  @Override
  public String toString() {
    return total().map(total -> "total " + total + ", ").orElse("")
        + level().map(level -> "level " + Excerpt.of(level) + ", ").orElse("")
        + "scores: "
        + scores().size();
  }

  /** Returns a builder of declared results. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Declared}; every member is set once. */
  public static final class Builder extends ImmutableDeclared.Builder {
    Builder() {}
  }
}
