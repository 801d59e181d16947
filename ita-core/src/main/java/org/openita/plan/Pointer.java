package org.openita.plan;

import org.jspecify.annotations.Nullable;
import org.openita.Problem;
import org.openita.ProblemKind;

/**
 * A JSON pointer as a chain of steps, which is cheaper than its text; the text is built only for a
 * problem.
 *
 * @param parent the pointer that this one extends; null for {@link #ROOT}
 * @param step the name of the member or the index of the item
 */
record Pointer(@Nullable Pointer parent, Object step) {

  /** The whole document. */
  static final Pointer ROOT = new Pointer(null, "");

  /** Returns the pointer of a member or an item of what is here. */
  Pointer at(Object next) {
    return new Pointer(this, next);
  }

  /** Returns a problem here. */
  Problem problem(ProblemKind kind, Object... details) {
    return kind.at(toString(), details);
  }

  @Override
  public String toString() {
    return parent == null ? "/" : Problem.member(parent.toString(), step.toString());
  }
}
