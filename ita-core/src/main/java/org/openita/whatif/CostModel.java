package org.openita.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.framework.Element;
import org.openita.framework.Framework;

/**
 * What it costs to change evidence, and which evidence must not change.
 *
 * <p>The standard model minimises the number of changed codes first and the sum of their efforts
 * second, with an effort of 1 each.
 */
@Value.Immutable
public abstract class CostModel implements WithCostModel {

  private static final CostModel STANDARD = builder().build();
  private static final int MOST_EFFORT = 1_000_000;

  CostModel() {}

  /** Which cost is minimised first. */
  public enum Order {
    /** The number of changed codes, then the sum of efforts. */
    CODES_THEN_EFFORT,
    /** The sum of efforts, then the number of changed codes. */
    EFFORT_THEN_CODES
  }

  /** Returns the standard model: fewest changed codes, equal efforts, nothing fixed. */
  public static CostModel standard() {
    return STANDARD;
  }

  /** Returns which cost is minimised first. */
  @Value.Default
  public Order order() {
    return Order.CODES_THEN_EFFORT;
  }

  /**
   * Returns the effort of changing each element, 1 to 1,000,000. It applies to everything below the
   * element that has no effort of its own.
   */
  public abstract ImmutableMap<Code, Integer> efforts();

  /** Returns the effort of elements that {@link #efforts} does not cover, 1 to 1,000,000. */
  @Value.Default
  public int defaultEffort() {
    return 1;
  }

  /** Returns the elements and parts that must not change, nor anything below them. */
  public abstract ImmutableSet<Code> fixed();

  int effort(Framework framework, Code code) {
    for (Element element : framework.lineage(code)) {
      Integer effort = efforts().get(element.code());
      if (effort != null) {
        return effort;
      }
    }
    return efforts().getOrDefault(code, defaultEffort());
  }

  Cost cost(Framework framework, Lever lever) {
    long effort = effort(framework, lever.code());
    long assumed = lever.isAssumption() ? 1 : 0;
    return switch (order()) {
      case CODES_THEN_EFFORT -> new Cost(1, effort, assumed);
      case EFFORT_THEN_CODES -> new Cost(effort, 1, assumed);
    };
  }

  boolean isFixed(Framework framework, Code code) {
    return fixed().contains(code)
        || framework.lineage(code).stream().anyMatch(e -> fixed().contains(e.code()));
  }

  @Value.Check
  void check() {
    efforts()
        .forEach(
            (code, effort) ->
                ProblemKind.EFFORT_OF_CODE_OUT_OF_RANGE.require(
                    isEffort(effort), code, MOST_EFFORT, effort));
    ProblemKind.DEFAULT_EFFORT_OUT_OF_RANGE.require(
        isEffort(defaultEffort()), MOST_EFFORT, defaultEffort());
  }

  private static boolean isEffort(int effort) {
    return effort >= 1 && effort <= MOST_EFFORT;
  }

  /** Returns the order and how many efforts and fixed codes there are. */
  @Override
  public String toString() {
    return order() + ", efforts: " + efforts().size() + ", fixed: " + fixed().size();
  }

  /** Returns a builder of cost models. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CostModel}; every member is set once. */
  public static final class Builder extends ImmutableCostModel.Builder {
    Builder() {}
  }
}
