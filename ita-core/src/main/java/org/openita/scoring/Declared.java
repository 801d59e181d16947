package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.internal.Decimals;

/** What somebody published as a result: never an input to scoring, always compared with it. */
@Value.Immutable
public abstract class Declared {

  private static final Declared NOTHING = builder().build();

  Declared() {}

  /** Nothing was published. */
  public static Declared nothing() {
    return NOTHING;
  }

  /** The total, 0 to 100. */
  public abstract Optional<BigDecimal> total();

  /** The code of the level. */
  public abstract Optional<String> level();

  /** Scores of instruments and indicators, 0 to 100. */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Equal results are equal however their numbers were written. */
  @Value.Check
  Declared checked() {
    total().ifPresent(total -> Decimals.checkScore("declared total", "", total));
    scores().forEach((code, score) -> Decimals.checkScore("declared score of ", code, score));
    return Decimals.arePlain(total().stream().toList()) && Decimals.arePlain(scores().values())
        ? this
        : builder()
            .total(total().map(Decimals::plain))
            .level(level())
            .putAllScores(Maps.transformValues(scores(), Decimals::plain))
            .build();
  }

  /** Whether anything was published. */
  public boolean isEmpty() {
    return equals(NOTHING);
  }

  /** A builder of declared results. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Declared}; every member is set once. */
  public static final class Builder extends ImmutableDeclared.Builder {
    Builder() {}
  }
}
