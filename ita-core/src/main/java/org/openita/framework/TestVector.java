package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.internal.Decimals;

/** A worked case that a framework carries with it: evidence, and the result it must give. */
@Value.Immutable
public abstract class TestVector {

  TestVector() {}

  /** A short name, unique in its framework. */
  public abstract String id();

  /** Where the case comes from. */
  public abstract Text source();

  /** Published scores, 0 to 100. */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Tallies. */
  public abstract ImmutableMap<Code, Tally> tallies();

  /** The total it must give. */
  public abstract Score total();

  /** The code of the level it must give, where the case decides one. */
  public abstract Optional<String> level();

  /** Equal cases are equal however their numbers were written. */
  @Value.Check
  TestVector checked() {
    checkArgument(
        !CharMatcher.whitespace().matchesAllOf(id()), "the id of a test vector must not be blank");
    scores().forEach((code, score) -> Decimals.checkScore("score of ", code, score));
    return Decimals.arePlain(scores().values())
        ? this
        : builder()
            .id(id())
            .source(source())
            .putAllScores(Maps.transformValues(scores(), Decimals::plain))
            .putAllTallies(tallies())
            .total(total())
            .level(level())
            .build();
  }

  /** A builder of test vectors. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TestVector}; every member is set once. */
  public static final class Builder extends ImmutableTestVector.Builder {
    Builder() {}
  }
}
