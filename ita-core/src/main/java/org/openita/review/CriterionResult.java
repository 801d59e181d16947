package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;

/** How far a plan meets one criterion. */
@Value.Immutable
public abstract class CriterionResult {

  CriterionResult() {}

  /** Returns the item that asks for it; empty where its number is not known. */
  public abstract Optional<Code> item();

  /** Returns what it asks for, in order. */
  public abstract ImmutableList<ElementResult> elements();

  /** Returns the item and what was found of it. */
  @Override
  public String toString() {
    return item().map(Code::value).orElse("unknown item") + " " + elements();
  }
}
