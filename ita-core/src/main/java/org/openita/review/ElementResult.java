package org.openita.review;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.framework.Confidence;
import org.openita.framework.CriterionElement;

/** How far a plan meets one element of a criterion. */
@Value.Immutable
public abstract class ElementResult {

  ElementResult() {}

  /** Returns what is asked for. */
  public abstract CriterionElement element();

  /** Returns how far the plan meets it. */
  public abstract ElementStatus status();

  /** Returns how sure the requirement is. */
  public abstract Confidence confidence();

  /** Returns where the plan meets it, or where it falls short. */
  public abstract ImmutableList<String> pointers();

  /** Returns the element and its status, such as {@code STEPS_GIVEN: WEAK}. */
  @Override
  public String toString() {
    return element() + ": " + status();
  }
}
