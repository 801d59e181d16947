package org.openita.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.internal.Blanks;
import org.openita.internal.Decimals;

/** A worked case that a framework must reproduce: evidence and its result. */
@Value.Immutable
public abstract class TestVector implements WithTestVector {

  TestVector() {}

  /** Returns a short name, unique in its framework and not blank. */
  public abstract String id();

  /** Returns where the case comes from. */
  public abstract Text source();

  /** Returns published scores by code, 0 to 100. */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Returns tallies of answers by code. */
  public abstract ImmutableMap<Code, Tally> tallies();

  /** Returns the total that must result. */
  public abstract Score total();

  /** Returns the code of the level that must result; empty where the case does not say. */
  public abstract Optional<String> level();

  @Value.Check
  TestVector checked() {
    ProblemKind.VECTOR_ID_BLANK.require(!Blanks.isBlank(id()));
    scores()
        .forEach(
            (code, score) -> {
              ProblemKind.SCORE_OF_CODE_OUT_OF_RANGE.require(
                  Decimals.isPercentage(score), code, score);
              ProblemKind.SCORE_OF_CODE_TOO_FINE.require(
                  Decimals.hasFewDecimals(score), code, Decimals.MOST_DECIMALS, score);
            });
    // So that equal numbers make equal cases, however they were written.
    return Decimals.arePlain(scores().values())
        ? this
        : withScores(Maps.transformValues(scores(), Decimals::plain));
  }

  /** Returns the id. */
  @Override
  public final String toString() {
    return id();
  }

  /** Returns a builder of test vectors. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TestVector}; every member is set once. */
  public static final class Builder extends ImmutableTestVector.Builder {
    Builder() {}
  }
}
