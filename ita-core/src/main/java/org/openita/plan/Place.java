package org.openita.plan;

import org.jspecify.annotations.Nullable;
import org.openita.Problem;

/**
 * A place in a document as the way to it; written out only where something is wrong there, since
 * that takes longer than the checks do.
 *
 * @param parent the place that it is in; null for a member of the whole document
 * @param step the name of the member or the index of the item
 */
record Place(@Nullable Place parent, Object step) {

  static Place of(String member) {
    return new Place(null, member);
  }

  Place at(Object next) {
    return new Place(this, next);
  }

  /** A problem here. */
  Problem problem(String message) {
    return Problem.of(pointer(), message);
  }

  private String pointer() {
    return Problem.member(parent == null ? "/" : parent.pointer(), step.toString());
  }
}
