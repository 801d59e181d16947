package org.openita.framework;

import com.google.common.collect.ImmutableList;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ProblemKind;

/** Collects the problems of one element, each with its place in the element. */
final class ElementCheck {

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  /** Reports a problem unless a condition holds. */
  void require(boolean condition, String pointer, ProblemKind kind, Object... details) {
    if (!condition) {
      problems.add(kind.at(pointer, details));
    }
  }

  /** Checks that a mean of items has items everywhere. */
  void aggregation(Element element) {
    require(
        element.aggregation() != Aggregation.MEAN_OF_ITEMS || hasItems(element),
        "/aggregation",
        ProblemKind.ITEMS_REQUIRED,
        Aggregation.MEAN_OF_ITEMS,
        element.code());
  }

  /** Returns whether every branch of the tree below an element ends in items. */
  static boolean hasItems(Element element) {
    return element.kind() == Element.Kind.ITEM
        || (!element.children().isEmpty()
            && element.children().stream().allMatch(ElementCheck::hasItems));
  }

  /**
   * Ends the check.
   *
   * @throws InvalidInputException with all problems, if there are any
   */
  void end() {
    ImmutableList<Problem> found = problems.build();
    if (!found.isEmpty()) {
      throw new InvalidInputException(found);
    }
  }
}
