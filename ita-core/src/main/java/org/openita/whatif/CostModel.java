package org.openita.whatif;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.framework.Element;
import org.openita.framework.Framework;

/**
 * What it costs to change evidence, and which evidence is not to be changed.
 *
 * <p>The default counts changed codes first, then adds up efforts, each being 1.
 */
@Value.Immutable
public abstract class CostModel {

  private static final CostModel STANDARD = builder().build();
  private static final int MOST_EFFORT = 1_000_000;

  CostModel() {}

  /** What is weighed before what. */
  public enum Order {
    /** Fewest changed codes, then least effort. */
    CODES_THEN_EFFORT,
    /** Least effort, then fewest changed codes. */
    EFFORT_THEN_CODES
  }

  /** Fewest changed codes, all of the same effort, everything changeable. */
  public static CostModel standard() {
    return STANDARD;
  }

  /** What is weighed before what. */
  @Value.Default
  public Order order() {
    return Order.CODES_THEN_EFFORT;
  }

  /**
   * The effort of changing an element, 1 to a million; it holds for everything below it that has
   * none of its own.
   */
  public abstract ImmutableMap<Code, Integer> efforts();

  /** The effort of what {@link #efforts} says nothing about. */
  @Value.Default
  public int otherwise() {
    return 1;
  }

  /** Elements and parts that are not to be changed, nor anything below them. */
  public abstract ImmutableSet<Code> fixed();

  int effort(Framework framework, Code code) {
    for (Element element : framework.lineage(code)) {
      Integer effort = efforts().get(element.code());
      if (effort != null) {
        return effort;
      }
    }
    return efforts().getOrDefault(code, otherwise());
  }

  boolean isFixed(Framework framework, Code code) {
    return fixed().contains(code)
        || framework.lineage(code).stream().anyMatch(e -> fixed().contains(e.code()));
  }

  @Value.Check
  void check() {
    efforts().forEach((code, effort) -> checkEffort("of " + code, effort));
    checkEffort("otherwise", otherwise());
  }

  private static void checkEffort(String what, int effort) {
    checkArgument(
        effort >= 1 && effort <= MOST_EFFORT,
        "effort %s must be in [1, %s] but was %s",
        what,
        MOST_EFFORT,
        effort);
  }

  /** A builder of cost models. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CostModel}; every member is set once. */
  public static final class Builder extends ImmutableCostModel.Builder {
    Builder() {}
  }
}
