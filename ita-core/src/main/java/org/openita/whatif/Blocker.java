package org.openita.whatif;

import org.immutables.value.Value;
import org.openita.Score;

/** A score that keeps a target out of reach. */
@Value.Immutable
public abstract class Blocker {

  Blocker() {}

  /** Returns {@code total} or the code of a component. */
  public abstract String what();

  /** Returns the score now. */
  public abstract Score now();

  /** Returns the highest score that the permitted changes can give it. */
  public abstract Score best();

  /** Returns the least score that the target needs. */
  public abstract Score need();

  /** Returns the scores in words, such as {@code total can reach 97.00 but needs 97.01}. */
  @Override
  public String toString() {
    return what() + " can reach " + best() + " but needs " + need();
  }
}
