package org.openita.framework;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openita.Fraction;
import org.openita.ProblemKind;

/**
 * Which stages of the calculation are rounded, to how many decimals, and how.
 *
 * <p>A stage without decimals is not rounded.
 */
@Value.Immutable
public abstract class Rounding implements WithRounding {

  private static final int MOST_DECIMALS = 6;

  Rounding() {}

  /** Returns the official rule: indicators and the total to two decimals, HALF_UP. */
  public static Rounding official() {
    return builder().indicator(2).total(2).build();
  }

  /** Returns the mode of all stages. */
  @Value.Default
  public RoundingMode mode() {
    return RoundingMode.HALF_UP;
  }

  /** Returns the decimals of a line. */
  public abstract Optional<Integer> line();

  /** Returns the decimals of an item. */
  public abstract Optional<Integer> item();

  /** Returns the decimals of a sub-indicator. */
  public abstract Optional<Integer> subIndicator();

  /** Returns the decimals of an indicator. */
  public abstract Optional<Integer> indicator();

  /** Returns the decimals of an instrument. */
  public abstract Optional<Integer> instrument();

  /** Returns the decimals of the total. */
  public abstract Optional<Integer> total();

  /** Returns the decimals of elements of a kind; empty where they are not rounded. */
  public Optional<Integer> decimals(Element.Kind stage) {
    return switch (stage) {
      case INSTRUMENT -> instrument();
      case INDICATOR -> indicator();
      case SUB_INDICATOR -> subIndicator();
      case ITEM -> item();
      case LINE -> line();
    };
  }

  /** Rounds the value of an element of a kind. */
  public Fraction round(Element.Kind stage, Fraction value) {
    Optional<Integer> decimals = decimals(stage);
    return decimals.isEmpty() ? value : value.rounded(decimals.get(), mode());
  }

  /** Rounds the total. */
  public Fraction roundTotal(Fraction value) {
    return total().isEmpty() ? value : value.rounded(total().get(), mode());
  }

  @Value.Check
  void check() {
    ProblemKind.ROUNDING_MODE.require(mode() != RoundingMode.UNNECESSARY);
    Stream.of(line(), item(), subIndicator(), indicator(), instrument(), total())
        .flatMap(Optional::stream)
        .forEach(
            decimals ->
                ProblemKind.ROUNDING_DECIMALS.require(
                    decimals >= 0 && decimals <= MOST_DECIMALS, MOST_DECIMALS, decimals));
  }

  /** Returns the mode and the decimals of each rounded stage. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(mode().name());
    for (Element.Kind stage : Element.Kind.values()) {
      decimals(stage)
          .ifPresent(decimals -> text.append(' ').append(stage).append('=').append(decimals));
    }
    total().ifPresent(decimals -> text.append(" TOTAL=").append(decimals));
    return text.toString();
  }

  /** Returns a builder of roundings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rounding}; every member is set once. */
  public static final class Builder extends ImmutableRounding.Builder {
    Builder() {}
  }
}
