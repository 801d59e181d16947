package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openita.Fraction;

/**
 * Which stages of the computation are rounded, to how many decimals, and how.
 *
 * <p>A stage without decimals stays exact. The official rule rounds indicators and the total to two
 * decimals, HALF_UP, and nothing else.
 */
@Value.Immutable
public abstract class Rounding {

  private static final int MOST_DECIMALS = 6;

  Rounding() {}

  /** The official stages: indicators and the total to two decimals, HALF_UP. */
  public static Rounding official() {
    return builder().indicator(2).total(2).build();
  }

  /** How numbers are rounded wherever they are. */
  @Value.Default
  public RoundingMode mode() {
    return RoundingMode.HALF_UP;
  }

  /** Decimals of a line. */
  public abstract Optional<Integer> line();

  /** Decimals of an item. */
  public abstract Optional<Integer> item();

  /** Decimals of a sub-indicator. */
  public abstract Optional<Integer> subIndicator();

  /** Decimals of an indicator. */
  public abstract Optional<Integer> indicator();

  /** Decimals of an instrument. */
  public abstract Optional<Integer> instrument();

  /** Decimals of the total. */
  public abstract Optional<Integer> total();

  /** The decimals of an element's stage. */
  public Optional<Integer> decimals(Element.Kind kind) {
    return switch (kind) {
      case INSTRUMENT -> instrument();
      case INDICATOR -> indicator();
      case SUB_INDICATOR -> subIndicator();
      case ITEM -> item();
      case LINE -> line();
    };
  }

  /** A value after a stage of so many decimals. */
  public Fraction apply(Optional<Integer> decimals, Fraction value) {
    return decimals.isEmpty() ? value : value.rounded(decimals.get(), mode());
  }

  @Value.Check
  void check() {
    checkArgument(
        mode() != RoundingMode.UNNECESSARY, "rounding mode UNNECESSARY does not round anything");
    Stream.of(line(), item(), subIndicator(), indicator(), instrument(), total())
        .flatMap(Optional::stream)
        .forEach(
            decimals ->
                checkArgument(
                    decimals >= 0 && decimals <= MOST_DECIMALS,
                    "a stage is rounded to 0 to %s decimals but was %s",
                    MOST_DECIMALS,
                    decimals));
  }

  /** A builder of stages. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rounding}; every member is set once. */
  public static final class Builder extends ImmutableRounding.Builder {
    Builder() {}
  }
}
